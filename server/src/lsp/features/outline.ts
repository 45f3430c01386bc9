import { FoldingRangeKind, SymbolKind } from 'vscode-languageserver'
import { foldings, outline, type OutlineSymbol } from '../../core/drafting/editor/outline.ts'
import type { ServerContext } from '../context.ts'
import type { PositionedText } from '../convert.ts'
import { locateDeclaration } from '../declarations.ts'
import { line } from '../../core/text/medium/line.ts'
import type { SpokenSymbol } from '../spoken.ts'

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  service: SymbolKind.Module,
  entry: SymbolKind.Object,
  section: SymbolKind.Namespace,
  field: SymbolKind.Property,
}

/** The outline of a declaration, and what of it can be folded. */
export function declarationOutline(context: ServerContext): void {
  context.connection.onDocumentSymbol(async ({ textDocument }) => {
    const found = await locateDeclaration(context, textDocument.uri)
    return found ? outline(found.declaration).map(symbol => toSymbol(found.text, symbol)) : []
  })
  context.connection.onFoldingRanges(async ({ textDocument }) => {
    const found = await locateDeclaration(context, textDocument.uri)
    if (!found) return []
    return foldings(found.declaration).map(({ span, kind }) => {
      const { start, end } = found.text.rangeOf(span)
      return { startLine: start.line, endLine: end.line, kind: FOLDING[kind] }
    })
  })
}

const FOLDING = { region: FoldingRangeKind.Region, comment: FoldingRangeKind.Comment } as const

function toSymbol(
  text: PositionedText,
  { name, detail, kind, span, selection, children }: OutlineSymbol,
): SpokenSymbol {
  return {
    name: line(name),
    detail: line(detail),
    kind: KINDS[kind],
    range: text.rangeOf(span),
    selectionRange: text.rangeOf(selection),
    children: children.map(child => toSymbol(text, child)),
  }
}
