import type { Span } from '../../text/span.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import { locatedIn } from '../../declaration/parse.ts'
import { isWebAddress, resolvePath } from '../../declaration/paths.ts'
import { isSentence, namedPlaces } from '../../declaration/places.ts'

/** A stretch of the declaration that names a file (relative to the scanned root) or a web address. */
export type DeclarationLink = { readonly span: Span } & ({ readonly file: string } | { readonly url: string })

/** Files and addresses that a declaration names. Folders, and pages of the product such as `/terms`, lead nowhere. */
export function links(declaration: Declaration): DeclarationLink[] {
  return namedPlaces(locatedIn(declaration)).flatMap(({ located, value, names, tells }): DeclarationLink[] => {
    if (tells && isSentence(value)) return []
    if (/^(https?|mailto):/i.test(value)) return [{ span: located.span, url: value }]
    const file = names === 'file' || names === 'place' ? resolvePath(declaration.root, value) : undefined
    const route = names === 'place' && /^\/[^.]*$/.test(value)
    return file && !route && !isWebAddress(value) ? [{ span: located.span, file }] : []
  })
}
