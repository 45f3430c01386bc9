import * as vscode from 'vscode'
import { ok } from './assert.ts'

/** The quick fixes offered at a range, as the lightbulb would list them. */
export async function fixesFor(uri: vscode.Uri, range: vscode.Range | undefined): Promise<vscode.CodeAction[]> {
  ok(range, 'no range to fix')
  const kind = vscode.CodeActionKind.QuickFix.value
  for (;;) {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        kind,
      )
    } catch (error) {
      // The editor cancels the question when another extension's provider registers meanwhile; a person's lightbulb asks again.
      if (!/^Canceled/.test(error instanceof Error ? error.message : '')) throw error
    }
  }
}

/** Does what choosing an action does: its edit, then its command. */
export async function applyFix({ edit, command, title }: vscode.CodeAction): Promise<void> {
  ok(edit && (await vscode.workspace.applyEdit(edit)), `the edit of "${title}" was not applied`)
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
}
