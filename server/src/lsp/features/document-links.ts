import { links } from '../../core/drafting/editor/links.ts'
import type { ServerContext } from '../context.ts'
import { uriInside } from '../convert.ts'
import { locateDeclaration } from '../declarations.ts'

/** The files and addresses that a declaration names. */
export function documentLinks(context: ServerContext): void {
  context.connection.onDocumentLinks(async ({ textDocument }) => {
    const found = await locateDeclaration(context, textDocument.uri)
    if (!found) return []
    const { project, declaration, text } = found
    return links(declaration).map(link => ({
      range: text.rangeOf(link.span),
      target: 'file' in link ? uriInside(project.uri, link.file) : link.url,
    }))
  })
}
