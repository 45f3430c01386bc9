import * as vscode from 'vscode'
import type { ReportResult } from '../../../server/src/protocol/report.ts'

/** What the report's page may say to the editor: bring a place of the audited folder before the user. */
interface OpenMessage {
  readonly open: { readonly file: string; readonly line?: number | string; readonly column?: number | string }
}

/** Nothing from outside, no script: for a page that states no policy of its own. */
const STRICTEST =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">'

/** Shows a report: pages in a webview, texts in an editor. */
export async function showReport(report: ReportResult): Promise<void> {
  if (/^\s*<!doctype html/i.test(report.text)) showPage(report)
  else await showText(report)
}

async function showText({ text, format }: ReportResult): Promise<void> {
  const language = format === 'markdown' ? 'markdown' : format === 'json' ? 'json' : 'plaintext'
  const document = await vscode.workspace.openTextDocument({ content: text, language })
  await vscode.window.showTextDocument(document, { preview: false })
}

function showPage({ text, name, folder }: ReportResult): void {
  const title = vscode.l10n.t('Audit of {0}', name)
  const panel = vscode.window.createWebviewPanel('genaiMeasures.report', title, vscode.ViewColumn.Active, {
    enableScripts: true,
    enableFindWidget: true,
    retainContextWhenHidden: true,
    localResourceRoots: [],
  })
  panel.webview.html = withPolicy(text)
  panel.webview.onDidReceiveMessage((message: Partial<OpenMessage>) => {
    if (typeof message.open?.file === 'string') void openPlace(folder, message.open)
  })
}

/** The page's own policy counts; one that has none gets the strictest. */
function withPolicy(html: string): string {
  return html.includes('http-equiv="Content-Security-Policy"') ? html : html.replace(/<head[^>]*>/i, `$&${STRICTEST}`)
}

/** Lines and columns count from 1 in reports. Only inside the audited folder. */
async function openPlace(folder: string, { file, line = 1, column = 1 }: OpenMessage['open']): Promise<void> {
  const root = vscode.Uri.parse(folder)
  const uri = vscode.Uri.joinPath(root, file)
  if (!uri.path.startsWith(`${root.path}/`)) return
  const at = new vscode.Position(Math.max(0, Number(line) - 1), Math.max(0, Number(column) - 1))
  await vscode.window.showTextDocument(uri, {
    selection: new vscode.Range(at, at),
    viewColumn: vscode.ViewColumn.Beside,
  })
}
