import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REPORT, type ReportParams, type ReportResult } from '../../../server/src/protocol/report.ts'

/** Audits every open folder and opens the report. */
export async function auditWorkspace(client: BaseLanguageClient): Promise<void> {
  const params: ReportParams = { formats: ['markdown', 'text'] }
  const reports = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Auditing the workspace…') },
    () => client.sendRequest<ReportResult[]>(REPORT, params),
  )
  if (reports.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: there is nothing to audit.'))
    return
  }
  for (const { text, format } of reports) {
    const language = format === 'markdown' ? 'markdown' : 'plaintext'
    const document = await vscode.workspace.openTextDocument({ content: text, language })
    await vscode.window.showTextDocument(document, { preview: false })
  }
}
