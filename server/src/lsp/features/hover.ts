import { MarkupKind } from 'vscode-languageserver'
import { hover as hoverDeclaration } from '../../core/drafting/editor/hover.ts'
import type { AuditedService } from '../../core/engine/audit-result.ts'
import type { Seen } from '../../core/evidence/evidence.ts'
import type { ServerContext } from '../context.ts'
import type { Language } from '../../core/locale/messages.ts'
import { markdown } from '../../core/text/medium/markdown.ts'
import { findingsIn, textOf } from '../diagnostics.ts'
import { findingsHover, RULE } from '../hover-findings.ts'
import { hoverText } from '../hover-text.ts'
import type { Project } from '../project.ts'

/**
 * What was found here in full, then what the evidence or the field under the pointer is. Quiet: nothing where nothing was found or seen,
 * and never a value.
 */
export function hover(context: ServerContext): void {
  context.connection.onHover(async ({ textDocument, position }) => {
    const { project, path } = context.projects.locate(textDocument.uri)
    await project.settled()
    const text = textOf(project, path)
    const offset = text.offsetAt(position)
    const language = context.language(project)
    const found = findingsIn(context, project, path).filter(
      ({ at: { span } }) => span.start <= offset && offset <= span.end,
    )
    const { asOf } = project.evaluate().result
    const below = beneath(project, path, offset, language)
    const parts = [findingsHover(found, asOf, language), below?.markdown]
    const span = found[0]?.at.span ?? below?.span
    if (!span) return null
    return {
      range: text.rangeOf(span),
      contents: { kind: MarkupKind.Markdown, value: markdown.joined(parts, RULE).text },
    }
  })
}

/** The field of a declaration, or the evidence, under an offset. */
function beneath(project: Project, path: string, offset: number, language: Language) {
  const { asOf, declarations, services } = project.evaluate().result
  const declared = declarations.find(({ file }) => file === path)
  if (declared) return hoverDeclaration(declared, offset, language)
  for (const service of services) {
    const seen = evidenceAt(service, path, offset)
    const said = seen && hoverText(seen, service, asOf, language)
    if (said) return { span: seen.span, markdown: said }
  }
  return undefined
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
