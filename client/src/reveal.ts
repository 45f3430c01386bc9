import * as vscode from 'vscode'
import type { DutyPlace } from '../../server/src/protocol/duties.ts'

/** Shows a place of a document: in the editor that shows it already, else in the active column. */
export async function reveal(
  { uri, line, character }: DutyPlace,
  options: Pick<vscode.TextDocumentShowOptions, 'preserveFocus'> = {},
): Promise<vscode.TextEditor> {
  const target = vscode.Uri.parse(uri)
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString())
  const at = new vscode.Position(line, character)
  return vscode.window.showTextDocument(target, {
    ...options,
    selection: new vscode.Range(at, at),
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Active,
  })
}
