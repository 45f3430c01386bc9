import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Guide } from '../guide/guide.ts'
import { exportReport } from '../report/export-report.ts'
import { ReportPanels } from '../report/report-panels.ts'
import { explain } from '../status/explain.ts'
import type { StatusFeed } from '../status/feed.ts'
import { openAssessment } from './assess.ts'
import { createDeclaration } from './create-declaration.ts'
import { addLabel, checkLabel } from './labels.ts'
import { reportIssue } from './report-issue.ts'
import { openSample } from './sample.ts'

/** The commands of the palette. */
export function registerCommands(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  feed: StatusFeed,
  context: vscode.ExtensionContext,
): vscode.Disposable[] {
  const panels = new ReportPanels(client)
  const guide = new Guide(client, feed, context.workspaceState)
  const commands: Readonly<Record<string, (chosen: unknown) => unknown>> = {
    'genaiMeasures.auditWorkspace': () => panels.showAll(),
    'genaiMeasures.exportReport': () => exportReport(client, panels.active),
    'genaiMeasures.guide': () => guide.run(),
    'genaiMeasures.explain': () => explain(feed),
    'genaiMeasures.createDeclaration': () => createDeclaration(client),
    'genaiMeasures.assess': () => openAssessment(client),
    'genaiMeasures.createEmptyDeclaration': () => createDeclaration(client, true),
    'genaiMeasures.openSample': () => openSample(context),
    'genaiMeasures.restartServer': () => restart(client),
    'genaiMeasures.checkLabel': chosen => checkLabel(client, chosen, context.workspaceState),
    'genaiMeasures.addLabel': chosen => addLabel(client, chosen, context.workspaceState),
    'genaiMeasures.showOutput': () => output.show(),
    'genaiMeasures.reportIssue': () => reportIssue(context.extension, feed),
  }
  const registered = Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run))
  return [...registered, panels.follow(feed)]
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}
