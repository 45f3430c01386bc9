import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REPORT, type ReportFormat, type ReportParams, type ReportResult } from '../../../server/src/protocol/report.ts'
import { chosenFolder } from '../folder.ts'
import { notice } from '../notice.ts'

interface Form extends vscode.QuickPickItem {
  readonly format: ReportFormat
  readonly ending: string
}

/** Saves the report of one folder in the form that the user picks. */
export async function exportReport(client: BaseLanguageClient, active: string | undefined): Promise<void> {
  const folder = active ?? (await chosenFolder())?.uri.toString()
  if (folder === undefined) return
  const form = await vscode.window.showQuickPick(forms(), { title: vscode.l10n.t('Save the report as') })
  if (!form) return
  const params: ReportParams = { folder, formats: [form.format] }
  const [report] = await client.sendRequest<ReportResult[]>(REPORT, params)
  if (!report) return
  const proposed = vscode.Uri.joinPath(vscode.Uri.parse(folder), `genai-measures${form.ending}`)
  const target = await vscode.window.showSaveDialog({ defaultUri: proposed, title: form.label })
  if (!target) return
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(report.text))
  const open = vscode.l10n.t('Open')
  const saved = vscode.l10n.t('The report was saved.')
  if ((await notice('information', saved, open)) === open) await vscode.commands.executeCommand('vscode.open', target)
}

function forms(): Form[] {
  const { t } = vscode.l10n
  return [
    { format: 'html', ending: '.html', label: 'HTML', description: t('the page, in both languages') },
    { format: 'dossier', ending: '-dossier.md', label: t('Dossier'), description: t('the facts a filing asks for') },
    { format: 'sarif', ending: '.sarif', label: 'SARIF', description: t('for code scanning') },
    { format: 'cyclonedx', ending: '.cdx.json', label: 'CycloneDX', description: t('models and data sets') },
    { format: 'markdown', ending: '.md', label: 'Markdown', description: t('for a review or a wiki') },
    { format: 'json', ending: '.json', label: 'JSON', description: t('for other programs') },
  ]
}
