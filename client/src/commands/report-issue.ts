import * as vscode from 'vscode'
import type { StatusFeed } from '../status/feed.ts'
import { issueData } from './issue-data.ts'

/** Opens the editor's own form for a fault of the tool with versions and counts: no name, path or text of the user's. */
export function reportIssue({ id: extensionId }: vscode.Extension<unknown>, feed: StatusFeed): Thenable<unknown> {
  const kind = vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'
  const where = vscode.env.remoteName ? 'remote' : 'local'
  const data = issueData(feed.last, { kind, where })
  return vscode.commands.executeCommand('workbench.action.openIssueReporter', { extensionId, data })
}
