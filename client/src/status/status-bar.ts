import * as vscode from 'vscode'
import type { StatusParams } from '../../../server/src/protocol/status.ts'
import type { StatusFeed } from './feed.ts'
import { total } from './counts.ts'
import { filesWord, findingsWord, openWord, servicesWord } from './words.ts'

/** `§ 1 service · 3 open` at the foot of the window, once there is a service; it opens the duties. Hidden by a setting. */
export function showStatusBar(feed: StatusFeed): vscode.Disposable[] {
  const item = vscode.window.createStatusBarItem('genaiMeasures.open', vscode.StatusBarAlignment.Left, 1)
  item.name = 'GenAI Measures'
  item.command = 'genaiMeasures.duties.focus'
  const update = (): void => {
    const { last } = feed
    if (last && isWanted() && total(last, 'services') > 0) fill(item, last)
    else item.hide()
  }
  return [
    item,
    feed.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('genaiMeasures.statusBar')) update()
    }),
  ]
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration('genaiMeasures').get<boolean>('statusBar', true)
}

function fill(item: vscode.StatusBarItem, status: StatusParams): void {
  const services = servicesWord(total(status, 'services'))
  const open = total(status, 'open')
  item.text = `§ ${services} · ${vscode.l10n.t('{0} open', open)}`
  const counts = [services, openWord(open), findingsWord(total(status, 'findings')), filesWord(total(status, 'files'))]
  const quiet = status.folders.flatMap(one => one.quiet.map(({ text }) => text))
  item.tooltip = [`GenAI Measures: ${counts.join(' · ')}`, ...quiet].join('\n')
  item.accessibilityInformation = { label: `GenAI Measures: ${services}, ${openWord(open)}` }
  item.show()
}
