import * as vscode from 'vscode'
import type { StatusParams } from '../../../server/src/protocol/status.ts'
import type { StatusFeed } from './feed.ts'
import { total } from './counts.ts'
import { filesWord, findingsWord, openWord, servicesWord } from './words.ts'

/** The language status item: says that it works, what it found, and if little, why. */
export function showLanguageItem(feed: StatusFeed): vscode.Disposable[] {
  const item = vscode.languages.createLanguageStatusItem('genaiMeasures.status', [{ pattern: '**/*' }])
  item.name = 'GenAI Measures'
  show(item, vscode.l10n.t('GenAI Measures: starting'), true)
  return [item, feed.onDidChange(status => (status ? describe(item, status) : stopped(item)))]
}

function stopped(item: vscode.LanguageStatusItem): void {
  show(item, vscode.l10n.t('GenAI Measures: stopped'), false, vscode.LanguageStatusSeverity.Error)
  item.command = { command: 'genaiMeasures.restartServer', title: vscode.l10n.t('Restart Server') }
}

function describe(item: vscode.LanguageStatusItem, status: StatusParams): void {
  const { state, folders, brokenRules } = status
  item.command = { command: 'genaiMeasures.explain', title: vscode.l10n.t('Why?') }
  if (state === 'scanning') {
    show(item, vscode.l10n.t('GenAI Measures: reading the workspace'), true)
    return
  }
  const failed = state === 'failed'
  const { Warning, Information } = vscode.LanguageStatusSeverity
  const found = findingsWord(total(status, 'findings'))
  show(item, vscode.l10n.t('GenAI Measures: {0}', found), false, failed ? Warning : Information)
  const [first] = folders.flatMap(({ quiet }) => quiet)
  const counts = [servicesWord(total(status, 'services')), openWord(total(status, 'open'))]
  if (failed) item.detail = vscode.l10n.t('Left out: {0}', brokenRules.join(', '))
  // Why little is said is told where nothing is left to do; else the counts, which leave room for the way to the rest.
  else if (first && total(status, 'open') === 0) item.detail = first.text
  else item.detail = [...counts, filesWord(total(status, 'files'))].join(' · ')
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
