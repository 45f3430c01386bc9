import {
  type CreateFile,
  type SnippetTextEdit,
  StringValue,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { FileChange } from '../core/engine/resolve-fix.ts'
import type { Span, TextEdit as SpanEdit } from '../core/text/span.ts'
import type { ServerContext } from './context.ts'
import { type PositionedText, uriInside } from './convert.ts'
import { textOf } from './diagnostics.ts'
import type { Project } from './project.ts'

/** Turns changes of files into the richest edit this client takes: files created, placeholders kept, versions checked. */
export function workspaceEdit(context: ServerContext, project: Project, changes: readonly FileChange[]): WorkspaceEdit {
  const { client, documents } = context
  if (!client.documentChanges) return { changes: plainChanges(project, changes) }
  const documentChanges: (CreateFile | TextDocumentEdit)[] = []
  for (const change of changes) {
    const uri = uriInside(project.uri, change.file)
    const text = textOf(project, change.file)
    if (change.create && client.createsFiles)
      documentChanges.push({ kind: 'create', uri, options: { ignoreIfExists: true } })
    // A new file's document is not open yet: no version to check.
    const version = change.create ? null : (documents.get(uri)?.version ?? null)
    const edits = change.edits.map(edit => withPlaceholders(text, edit, change, client.snippetEdits))
    documentChanges.push({ textDocument: { uri, version }, edits })
  }
  return { documentChanges }
}

function plainChanges(project: Project, changes: readonly FileChange[]): Record<string, TextEdit[]> {
  return Object.fromEntries(
    changes.map(({ file, edits }) => [
      uriInside(project.uri, file),
      edits.map(({ span, newText }) => ({ range: textOf(project, file).rangeOf(span), newText })),
    ]),
  )
}

function withPlaceholders(
  text: PositionedText,
  edit: SpanEdit,
  { edits, placeholders }: FileChange,
  snippets: boolean,
): TextEdit | SnippetTextEdit {
  const range = text.rangeOf(edit.span)
  const at = startAfter(edit, edits)
  const inside = placeholders.filter(({ start, end }) => start >= at && end <= at + edit.newText.length)
  if (!snippets || inside.length === 0) return { range, newText: edit.newText }
  const snippet = snippetText(
    edit.newText,
    inside.map(({ start, end }) => ({ start: start - at, end: end - at })),
  )
  return { range, snippet: StringValue.createSnippet(snippet) }
}

/** Where an edit's new text begins once all edits of its file are made. */
function startAfter(edit: SpanEdit, edits: readonly SpanEdit[]): number {
  let shift = 0
  for (const other of edits)
    if (other.span.start < edit.span.start) shift += other.newText.length - (other.span.end - other.span.start)
  return edit.span.start + shift
}

/** Writes spans of a text as numbered placeholders of the LSP snippet syntax, and escapes the rest. */
export function snippetText(text: string, placeholders: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const [index, { start, end }] of placeholders.toSorted((a, b) => a.start - b.start).entries()) {
    const hint = start === end ? '' : `:${escapeSnippet(text.slice(start, end))}`
    out += `${escapeSnippet(text.slice(at, start))}\${${index + 1}${hint}}`
    at = end
  }
  return out + escapeSnippet(text.slice(at))
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
