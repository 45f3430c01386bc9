import * as vscode from 'vscode'
import type { StatusFeed } from '../status/feed.ts'
import { total } from '../status/words.ts'

/** Opens the editor's own form for a fault of the tool with versions and counts: no name, path or text of the user's. */
export function reportIssue({ id: extensionId }: vscode.Extension<unknown>, feed: StatusFeed): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openIssueReporter', { extensionId, data: issueData(feed) })
}

/** Everything in it is a word of ours, a version or a number. */
function issueData({ last }: StatusFeed): string {
  const status = last ?? { state: 'stopped', folders: [], brokenRules: [] }
  const counts = (['files', 'services', 'findings', 'open'] as const).map(one => `${one}: ${total(status, one)}`)
  const host = vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'
  return [
    `host: ${host}, ${vscode.env.remoteName ? 'remote' : 'local'}`,
    `state: ${status.state}`,
    `folders: ${status.folders.length}`,
    ...counts,
    `rules left out: ${status.brokenRules.join(', ') || 'none'}`,
  ].join('\n')
}
