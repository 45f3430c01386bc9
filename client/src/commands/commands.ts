import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { auditWorkspace } from './audit.ts'
import { createDeclaration } from './create-declaration.ts'

/** The commands of the palette. */
export function registerCommands(client: BaseLanguageClient, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const commands: Readonly<Record<string, () => unknown>> = {
    'genaiMeasures.auditWorkspace': () => auditWorkspace(client),
    'genaiMeasures.createDeclaration': () => createDeclaration(client),
    'genaiMeasures.restartServer': () => restart(client),
    'genaiMeasures.showOutput': () => output.show(),
  }
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run))
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}
