import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { auditWorkspace } from './audit.ts'
import { createDeclaration } from './create-declaration.ts'
import { addLabel, checkLabel } from './labels.ts'

/** The commands of the palette. */
export function registerCommands(client: BaseLanguageClient, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const commands: Readonly<Record<string, (chosen: unknown) => unknown>> = {
    'genaiMeasures.auditWorkspace': () => auditWorkspace(client),
    'genaiMeasures.createDeclaration': () => createDeclaration(client),
    'genaiMeasures.restartServer': () => restart(client),
    'genaiMeasures.checkLabel': chosen => checkLabel(client, chosen),
    'genaiMeasures.addLabel': chosen => addLabel(client, chosen),
    'genaiMeasures.showOutput': () => output.show(),
  }
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run))
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}
