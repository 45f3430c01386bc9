import type { Place } from '../finding.ts'
import type { DeclaredPart } from './declared-part.ts'
import type { DeclarationPath } from './declaration.ts'
import { childOf, everyLocated, type Located } from './locate.ts'
import { locatedIn } from './parse.ts'
import { isWebAddress, resolvePath } from './paths.ts'
import { type FieldNote, type Names, noteOf } from './schema/field.ts'

/** A place that a service's declaration names. */
export interface DeclaredPlace {
  /** Path of the field under the service's entry. */
  readonly path: DeclarationPath
  /** As written. */
  readonly value: string
  /** `route`: a page of the product such as `/terms`, which no file name shows; `words`: a sentence instead of a place. */
  readonly kind: 'file' | 'folder' | 'web' | 'route' | 'words'
  /** The file or folder, relative to the scanned root; undefined when it leads out of it, or for the other kinds. */
  readonly file: string | undefined
  /** False for a file or folder that is not there; pages cannot be checked and count as there. */
  readonly exists: boolean
  readonly at: Place
  /** Ids of the duties that the field serves. */
  readonly duties: readonly string[]
}

/** Every place that a declared service names, in the order of the file. `exists` takes paths relative to the scanned root. */
export function checkPlaces(declared: DeclaredPart, exists: (path: string) => boolean): DeclaredPlace[] {
  const { declaration, index } = declared
  const entry = childOf(childOf(locatedIn(declaration), 'services') ?? locatedIn(declaration), index)
  if (!entry) return []
  return namedPlaces(entry).map(({ located, value, names, tells, duties }) => {
    const kind = tells && isSentence(value) ? 'words' : kindOf(value, names)
    const file = kind === 'file' || kind === 'folder' ? resolvePath(declaration.root, value) : undefined
    const there =
      file === undefined ? kind !== 'file' && kind !== 'folder' : file === '' || /[*?[{]/.test(file) || exists(file)
    return {
      path: located.path.slice(2),
      value,
      kind,
      file,
      exists: there,
      at: { file: declaration.file, span: located.span },
      duties,
    }
  })
}

/** A filled field that names a place. */
export interface NamedPlace {
  readonly located: Located
  readonly value: string
  readonly names: Names
  readonly tells: boolean
  readonly duties: readonly string[]
}

/** Every filled field below that names a file, a folder or a page. An entry of a list names what its list does. */
export function namedPlaces(root: Located): NamedPlace[] {
  const found: NamedPlace[] = []
  const inherited = new Map<Located, FieldNote>()
  for (const located of everyLocated(root)) {
    const note = noteOf(located.schema) ?? inherited.get(located)
    if (note) for (const item of located.items ?? []) inherited.set(item, note)
    if (typeof located.data !== 'string' || !note?.names) continue
    const { names, tells = false, duties } = note
    if (names === 'file' || names === 'place' || names === 'folder' || names === 'url')
      found.push({ located, value: located.data, names, tells, duties })
  }
  return found
}

/** Whether a text says something rather than name a place: several words, and no ending of a file. */
export function isSentence(value: string): boolean {
  const text = value.trim()
  if (/^[./]|^\w+:\/\//.test(text) || (/\.\w{1,8}$/.test(text) && !/@/.test(text))) return false
  return (
    /\S\s+\S/.test(text) ||
    /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u.test(text) ||
    /^[^\s/@]+@[^\s/@]+$/.test(text)
  )
}

function kindOf(value: string, names: Names): DeclaredPlace['kind'] {
  if (isWebAddress(value) || names === 'url') return 'web'
  if (names === 'folder') return 'folder'
  return names === 'place' && /^\/[^.]*$/.test(value) ? 'route' : 'file'
}
