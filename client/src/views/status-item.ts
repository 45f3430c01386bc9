import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { type FolderStatus, STATUS, type StatusParams } from '../../../server/src/protocol/status.ts'

/** The language status item: says that it works, what it found, and if nothing, why. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable[] {
  const item = vscode.languages.createLanguageStatusItem('genaiMeasures.status', [{ pattern: '**/*' }])
  item.name = 'GenAI Measures'
  item.command = { command: 'genaiMeasures.auditWorkspace', title: vscode.l10n.t('Audit') }
  show(item, vscode.l10n.t('GenAI Measures: starting'), true)
  return [
    item,
    client.onNotification(STATUS, (status: StatusParams) => describe(item, status)),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return
      show(item, vscode.l10n.t('GenAI Measures: stopped'), false, vscode.LanguageStatusSeverity.Error)
      item.command = { command: 'genaiMeasures.restartServer', title: vscode.l10n.t('Restart Server') }
    }),
  ]
}

function describe(item: vscode.LanguageStatusItem, { state, folders, brokenRules }: StatusParams): void {
  item.command = { command: 'genaiMeasures.auditWorkspace', title: vscode.l10n.t('Audit') }
  if (state === 'scanning') {
    show(item, vscode.l10n.t('GenAI Measures: reading the workspace'), true)
    return
  }
  const findings = sum(folders, 'findings')
  show(
    item,
    vscode.l10n.t('GenAI Measures: {0} findings', findings),
    false,
    state === 'failed' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information,
  )
  item.detail = state === 'failed' ? vscode.l10n.t('Left out: {0}', brokenRules.join(', ')) : reason(folders)
}

/** Why there is much, little or nothing to see. */
function reason(folders: readonly FolderStatus[]): string {
  const services = sum(folders, 'services')
  const outside = sum(folders, 'outOfScope')
  const files = sum(folders, 'files')
  if (services === 0) return vscode.l10n.t('nothing generative in {0} files', files)
  if (outside === 0) return vscode.l10n.t('{0} services in {1} files', services, files)
  return vscode.l10n.t('{0} services in {1} files, {2} stated to be out of scope', services, files, outside)
}

function sum(folders: readonly FolderStatus[], field: 'files' | 'services' | 'outOfScope' | 'findings'): number {
  return folders.reduce((total, folder) => total + folder[field], 0)
}

function show(
  item: vscode.LanguageStatusItem,
  text: string,
  busy: boolean,
  severity = vscode.LanguageStatusSeverity.Information,
): void {
  item.text = text
  item.busy = busy
  item.severity = severity
  item.detail = ''
}
