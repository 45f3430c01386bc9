import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver'
import { complete, type DeclarationCompletion } from '../../core/drafting/editor/complete.ts'
import { RULES } from '../../core/rules/registry.generated.ts'
import type { ServerContext } from '../context.ts'
import { locateDeclaration } from '../declarations.ts'
import { withoutKeysInNames } from '../../core/text/keys.ts'
import { line } from '../../core/text/medium/line.ts'
import type { SpokenCompletion } from '../spoken.ts'

const KINDS: Readonly<Record<DeclarationCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  entry: CompletionItemKind.Struct,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  model: CompletionItemKind.Value,
  dataset: CompletionItemKind.Value,
  service: CompletionItemKind.Module,
  rule: CompletionItemKind.Reference,
}

const RULE_IDS = RULES.map(({ id }) => id)

/** Choices in a declaration: keys with their law, closed values, files and ids of the workspace. */
export function completion(context: ServerContext): void {
  context.connection.onCompletion(async ({ textDocument, position }): Promise<SpokenCompletion[]> => {
    const found = await locateDeclaration(context, textDocument.uri)
    if (!found) return []
    const { project, declaration, text } = found
    const choices = complete(declaration, text.offsetAt(position), {
      language: context.language(project),
      files: project.files,
      profiles: project.evaluate().result.services.map(({ profile }) => profile),
      rules: RULE_IDS,
    })
    // A file whose name holds a key is not written into a file that is committed.
    const fit = choices.filter(({ newText }) => withoutKeysInNames(newText) === newText)
    return fit.map(({ label, kind, newText, replace, detail, documentation, filter, goesOn }, index) => ({
      label: line(label),
      kind: KINDS[kind],
      ...(detail === undefined ? {} : { detail: line(detail) }),
      ...(filter ? { filterText: filter } : {}),
      ...(documentation ? { documentation: { kind: MarkupKind.Markdown, value: documentation.text } } : {}),
      textEdit: { range: text.rangeOf(replace), newText },
      insertTextFormat: InsertTextFormat.PlainText,
      // The order is that of the law and the schema, not of the alphabet.
      sortText: String(index).padStart(4, '0'),
      // Only our own client is known to have this command.
      ...(goesOn && context.client.status
        ? { command: { title: line(''), command: 'editor.action.triggerSuggest' } }
        : {}),
    }))
  })
}
