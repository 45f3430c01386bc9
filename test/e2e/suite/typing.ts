import * as vscode from 'vscode'
import { type Typed, typedAt } from '../../support/typing.ts'
import { ok } from './assert.ts'

/** A field or list item that a fix has left empty, up to where its value goes. */
const EMPTY_FIELD = /^(?: *(?:- )?[\w-]+:| *-) (?= *(?:#.*)?$)/gm

/** Types into every field of a declaration that is empty and has an answer. */
export async function fillIn(uri: vscode.Uri, typed: Typed): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri)
  const text = document.getText()
  const edit = new vscode.WorkspaceEdit()
  for (const { index, 0: field } of text.matchAll(EMPTY_FIELD)) {
    const at = index + field.length
    const value = typedAt(text, { start: at, end: at }, typed)
    if (value !== undefined) edit.insert(uri, document.positionAt(at), value)
  }
  if (edit.size > 0) ok(await vscode.workspace.applyEdit(edit), 'the answers were not typed')
}
