import { ofKind } from '../../evidence/evidence.ts'
import type { Language } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { relativeTo } from '../create/relative.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import type { Names } from '../../declaration/schema/field.ts'

/** What completion may draw on. Paths are relative to the scanned root. */
export interface CompletionContext {
  readonly language: Language
  readonly files: readonly string[]
  readonly profiles: readonly ServiceProfile[]
  readonly rules: readonly string[]
}

/** Names of one kind that can be written in a field. */
export interface KnownNames {
  readonly kind: 'file' | 'folder' | 'model' | 'dataset' | 'rule' | 'service'
  readonly names: readonly string[]
}

const MOST_FILES = 200

/** The names a field of this kind can take, as far as the workspace knows them. */
export function knownNames(
  what: Names | undefined,
  typed: string,
  declaration: Declaration,
  context: CompletionContext,
): KnownNames | undefined {
  const seen = context.profiles.flatMap(profile => profile.seen)
  switch (what) {
    case 'file':
    case 'place':
      return { kind: 'file', names: pathsFor(typed, declaration, context.files) }
    case 'policy': {
      const others = context.files.filter(file => /\.ya?ml$/i.test(file) && file !== declaration.file)
      return { kind: 'file', names: pathsFor(typed, declaration, others) }
    }
    case 'folder':
      return { kind: 'folder', names: ['.', ...pathsFor(typed, declaration, foldersOf(context.files))] }
    case 'model':
      return { kind: 'model', names: ofKind(seen, 'model').map(one => one.value) }
    case 'dataset':
      return { kind: 'dataset', names: ofKind(seen, 'dataset').map(one => one.value) }
    case 'rule':
      return { kind: 'rule', names: context.rules }
    case 'service':
      return { kind: 'service', names: (declaration.data.services ?? []).map(one => one.name) }
    default:
      return undefined
  }
}

/** Paths that hold what is typed, relative to the declaration; those that begin with it first, then those whose name does. */
function pathsFor(typed: string, declaration: Declaration, paths: readonly string[]): string[] {
  const wanted = typed.replace(/^["']|^\.\//g, '').toLowerCase()
  const rank = (path: string): number => {
    const lower = path.toLowerCase()
    if (lower.startsWith(wanted)) return 0
    return lower.slice(lower.lastIndexOf('/') + 1).startsWith(wanted) ? 1 : 2
  }
  const root = declaration.root
  const hits = paths.flatMap(path => {
    const written = root === '' ? path : relativeTo(root, path)
    return written.toLowerCase().includes(wanted) ? [{ written, rank: rank(written) }] : []
  })
  return hits
    .toSorted((a, b) => a.rank - b.rank || a.written.length - b.written.length || (a.written < b.written ? -1 : 1))
    .slice(0, MOST_FILES)
    .map(hit => hit.written)
}

function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const file of files) {
    for (
      let end = file.lastIndexOf('/');
      end > 0 && !folders.has(file.slice(0, end));
      end = file.lastIndexOf('/', end - 1)
    )
      folders.add(file.slice(0, end))
  }
  return [...folders]
}
