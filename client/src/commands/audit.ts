import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REPORT, type ReportParams, type ReportResult } from '../../../server/src/protocol/report.ts'
import { showReport } from '../views/report-view.ts'

/** Audits every open folder and opens the report of each. */
export async function auditWorkspace(client: BaseLanguageClient): Promise<void> {
  const params: ReportParams = { formats: ['html', 'markdown', 'text'] }
  const reports = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Auditing the workspace…') },
    () => client.sendRequest<ReportResult[]>(REPORT, params),
  )
  if (reports.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: there is nothing to audit.'))
  for (const report of reports) await showReport(report)
}
