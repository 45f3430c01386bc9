import type { DocumentLink } from 'vscode-languageserver'
import { articlesNamed } from '../../core/drafting/editor/article-links.ts'
import { links } from '../../core/drafting/editor/links.ts'
import { nameLinks } from '../../core/drafting/editor/name-links.ts'
import type { Place } from '../../core/finding.ts'
import { lawPage } from '../../core/report/docs-url.ts'
import type { ServerContext } from '../context.ts'
import { uriInside } from '../convert.ts'
import { locateDeclaration } from '../declarations.ts'
import type { Project } from '../project.ts'

/** Everything in a declaration that leads somewhere: files and addresses, models, data sets and numbers, articles of the law. */
export function documentLinks(context: ServerContext): void {
  context.connection.onDocumentLinks(async ({ textDocument }): Promise<DocumentLink[]> => {
    const found = await locateDeclaration(context, textDocument.uri)
    if (!found) return []
    const { project, declaration, text } = found
    const language = context.language(project)
    const profiles = project.evaluate().result.services.map(({ profile }) => profile)
    const named = [...nameLinks(declaration, profiles), ...links(declaration), ...articlesNamed(declaration.text)]
    return named.map(link => ({
      range: text.rangeOf(link.span),
      target:
        'url' in link
          ? link.url
          : 'instrument' in link
            ? lawPage(link.instrument, language)
            : 'seen' in link
              ? placeUri(project, link.seen)
              : uriInside(project.uri, link.file),
    }))
  })
}

/** A file with the line to show, as editors take it. */
function placeUri(project: Project, { file, span }: Place): string {
  const start = project.textOf(file)?.rangeOf(span).start
  const line = start ? `#L${start.line + 1},${start.character + 1}` : ''
  return uriInside(project.uri, file) + line
}
