import * as vscode from 'vscode'
import { ok } from './assert.ts'

/**
 * The quick fixes offered at a range, as the lightbulb would list them. The editor cancels the question, or answers with
 * nothing, while other extensions still register their providers; a person's lightbulb asks again, and so does this.
 */
export async function fixesFor(uri: vscode.Uri, range: vscode.Range | undefined): Promise<vscode.CodeAction[]> {
  ok(range, 'no range to fix')
  for (;;) {
    const found = await offered(uri, range)
    if (found.length > 0) return found
  }
}

/** The actions of a kind offered at a range at this moment; none when the editor cancels the question. */
export function offered(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const ask = vscode.commands.executeCommand<vscode.CodeAction[]>
  return Promise.resolve(ask('vscode.executeCodeActionProvider', uri, range, kind.value)).catch(ignoreCanceled)
}

function ignoreCanceled(error: unknown): vscode.CodeAction[] {
  if (error instanceof Error && error.message.startsWith('Canceled')) return []
  throw error
}

/** Does what choosing an action does: its edit, then its command. */
export async function applyFix({ edit, command, title }: vscode.CodeAction): Promise<void> {
  ok(edit && (await vscode.workspace.applyEdit(edit)), `the edit of "${title}" was not applied`)
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
}
