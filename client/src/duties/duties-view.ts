import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { DUTIES, type DutyPlace, type FolderDuties } from '../../../server/src/protocol/duties.ts'
import { notice } from '../notice.ts'
import { reveal } from '../reveal.ts'
import type { StatusFeed } from '../status/feed.ts'
import { openWord } from '../status/words.ts'
import { DutiesTree, type DutyStatus, type Node } from './duties-tree.ts'

const STATUSES: readonly DutyStatus[] = ['open', 'nothing-seen', 'stated', 'evidenced', 'accepted', 'not-checkable']

/** The duties view: follows the server, counts the open ones on its badge, filters, and leads from one open duty to the next. */
export function showDuties(client: BaseLanguageClient, feed: StatusFeed): vscode.Disposable[] {
  const tree = new DutiesTree()
  const view = vscode.window.createTreeView<Node>('genaiMeasures.duties', {
    treeDataProvider: tree,
    showCollapseAll: true,
  })
  const set = (folders: readonly FolderDuties[]): void => {
    tree.set(folders)
    const open = tree.count('open')
    view.badge = open > 0 ? { value: open, tooltip: openWord(open) } : undefined
    const services = folders.flatMap(folder => folder.services)
    void setContext('genaiMeasures.services', services.length > 0)
    void setContext('genaiMeasures.answered', services.length > 0 && services.every(one => one.question === undefined))
  }
  let last: string | undefined
  return [
    view,
    feed.onDidChange(async status => {
      if (status?.state !== 'scanning') set(status ? await client.sendRequest<FolderDuties[]>(DUTIES) : [])
      void setContext('genaiMeasures.state', status ? status.state : 'stopped')
    }),
    vscode.commands.registerCommand('genaiMeasures.showDuty', (at: DutyPlace) => reveal(at)),
    vscode.commands.registerCommand('genaiMeasures.nextDuty', async () => {
      last = await next(tree, view, last)
    }),
    vscode.commands.registerCommand('genaiMeasures.filterDuties', () => filter(tree, view)),
  ]
}

/** Goes to the open duty after the last one, round about; returns its id. */
async function next(
  tree: DutiesTree,
  view: vscode.TreeView<Node>,
  last: string | undefined,
): Promise<string | undefined> {
  const open = tree.open()
  if (open.length === 0) {
    void notice('information', vscode.l10n.t('No duty stands open.'))
    return undefined
  }
  const ids = open.map(node => tree.getTreeItem(node).id)
  const at = (ids.indexOf(last) + 1) % open.length
  const node = open[at]
  if (!node) return undefined
  if (tree.shown && !tree.shown.has('open')) tree.filter(undefined)
  await view.reveal(node, { select: true, focus: false })
  if (node.duty.at) await reveal(node.duty.at)
  return ids[at]
}

async function filter(tree: DutiesTree, view: vscode.TreeView<Node>): Promise<void> {
  const { words, shown } = tree
  if (!words) return
  const items = STATUSES.map(status => ({
    status,
    label: words[status],
    description: String(tree.count(status)),
    picked: !shown || shown.has(status),
  }))
  const title = vscode.l10n.t('Duties to show')
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true })
  if (!chosen) return
  const all = chosen.length === 0 || chosen.length === items.length
  tree.filter(all ? undefined : new Set(chosen.map(({ status }) => status)))
  view.description = all ? '' : chosen.map(({ label }) => label).join(', ')
}

/** What menus and welcome texts look at. */
function setContext(key: string, value: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', key, value)
}
