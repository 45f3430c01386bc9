import { MarkupKind } from 'vscode-languageserver'
import { hover as hoverDeclaration } from '../../core/drafting/editor/hover.ts'
import type { AuditedService } from '../../core/engine/audit-result.ts'
import type { Seen } from '../../core/evidence/evidence.ts'
import type { ServerContext } from '../context.ts'
import { textOf } from '../diagnostics.ts'
import { hoverText } from '../hover-text.ts'

/** Says what a piece of evidence is and what it engages. Quiet: only on evidence that makes a service, and never a value. */
export function hover(context: ServerContext): void {
  context.connection.onHover(async ({ textDocument, position }) => {
    const { project, path } = context.projects.locate(textDocument.uri)
    await project.settled()
    const text = textOf(project, path)
    const offset = text.offsetAt(position)
    const declared = project.evaluate().result.declarations.find(({ file }) => file === path)
    if (declared) {
      const field = hoverDeclaration(declared, offset, context.language(project))
      return field
        ? { range: text.rangeOf(field.span), contents: { kind: MarkupKind.Markdown, value: field.markdown } }
        : null
    }
    for (const service of project.evaluate().result.services) {
      const seen = evidenceAt(service, path, offset)
      const value = seen && hoverText(seen, service, context.language(project))
      if (value) return { range: text.rangeOf(seen.span), contents: { kind: MarkupKind.Markdown, value } }
    }
    return null
  })
}

/** The narrowest firm evidence of a service around an offset. */
function evidenceAt({ profile }: AuditedService, path: string, offset: number): Seen | undefined {
  let best: Seen | undefined
  for (const one of profile.seen) {
    const inside = one.file === path && one.span.start <= offset && offset <= one.span.end
    if (!inside || one.role !== 'product' || one.confidence === 'low') continue
    if (!best || one.span.end - one.span.start < best.span.end - best.span.start) best = one
  }
  return best
}
