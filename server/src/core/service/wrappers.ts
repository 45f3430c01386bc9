import type { Evidence, EvidenceOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Modality } from '../evidence/vocabulary.ts'

/** Wrappers of wrappers of wrappers: no deeper than anybody builds. */
const ROUNDS = 3

/**
 * Follows calls of the repository's own functions to the modules they come from: where such a module asks a model, so does the call; where
 * none does, the call was never more than a guess and is left out.
 */
export function withWrappers(files: readonly FileFacts[]): readonly FileFacts[] {
  const open = files.filter(file => file.evidence.some(isGuess))
  if (open.length === 0) return files
  const makers = new Makers(files)
  const made = new Map<string, FileFacts>()
  for (let round = 0; round < ROUNDS; round++) {
    const found = open.flatMap(file => (made.has(file.path) ? [] : (followed(file, makers) ?? [])))
    if (found.length === 0) break
    for (const file of found) {
      made.set(file.path, file)
      makers.add(file)
    }
  }
  return files.map(file => made.get(file.path) ?? (file.evidence.some(isGuess) ? withoutGuesses(file) : file))
}

type Generation = EvidenceOf<'generation'>

function isGuess(one: FileFacts['evidence'][number]): one is Generation {
  return one.kind === 'generation' && one.detail.through !== undefined
}

function withoutGuesses(file: FileFacts): FileFacts {
  return { ...file, evidence: file.evidence.filter(one => !isGuess(one)) }
}

/** The file with its guesses settled, if any of them leads to a module that asks. */
function followed(file: FileFacts, makers: Makers): FileFacts | undefined {
  let leads = false
  const evidence = file.evidence.flatMap((one): Evidence[] => {
    if (!isGuess(one)) return [one]
    const generates = makers.of(file.path, one.detail.through ?? '')
    if (generates.size === 0) return []
    leads = true
    return [
      { ...one, confidence: 'medium' as const, detail: { ...one.detail, generates: [kindOf(one.value, generates)] } },
    ]
  })
  return leads ? { ...file, evidence } : undefined
}

/** What a call of several kinds asks for, by its name. */
function kindOf(name: string, generates: ReadonlySet<Modality>): Modality {
  const named: Modality = /image|picture|draw|paint/i.test(name)
    ? 'image'
    : /speech|voice|tts|speak|audio/i.test(name)
      ? 'audio'
      : /video/i.test(name)
        ? 'video'
        : 'text'
  return generates.has(named) ? named : ([...generates][0] ?? 'text')
}

/** What modules and packages of the repository make, by the names under which others may import them. */
class Makers {
  /** By path without ending, and without `/index` and the like. */
  readonly #modules = new Map<string, Set<Modality>>()
  /** The same by the last part of that path. */
  readonly #tails = new Map<string, string[]>()
  readonly #packages = new Map<string, Set<Modality>>()
  readonly #units: { folder: string; name: string }[]

  constructor(files: readonly FileFacts[]) {
    this.#units = files.flatMap(({ path, unit, role }) =>
      unit?.name && role === 'product' ? [{ folder: path.slice(0, path.lastIndexOf('/') + 1), name: unit.name }] : [],
    )
    for (const file of files) this.add(file)
  }

  add({ path, role, evidence }: FileFacts): void {
    const kinds = evidence.flatMap(one =>
      one.kind === 'generation' && one.confidence !== 'low' && !one.detail.served ? one.detail.generates : [],
    )
    if (role !== 'product' || kinds.length === 0) return
    const module = moduleOf(path)
    const known = this.#modules.get(module)
    if (known) for (const kind of kinds) known.add(kind)
    else {
      this.#modules.set(module, new Set(kinds))
      const tail = module.slice(module.lastIndexOf('/') + 1)
      this.#tails.set(tail, [...(this.#tails.get(tail) ?? []), module])
    }
    for (const { folder, name } of this.#units)
      if (folder !== '' && path.startsWith(folder))
        this.#packages.set(name, new Set([...(this.#packages.get(name) ?? []), ...kinds]))
  }

  /** What the module makes that a file names so. */
  of(from: string, specifier: string): ReadonlySet<Modality> {
    const own = this.#packages.get(specifier)
    if (own) return own
    if (/^\.{1,2}(\/|$)/.test(specifier)) return this.#modules.get(moduleOf(joined(from, specifier))) ?? new Set()
    const path = specifier
      .replace(/^[@~#]?\/|^package:[^/]+\/|^crate::/, '')
      .replace(/^\.+/, '')
      .replaceAll(/[.\\]|::/g, '/')
    const tail = path.slice(path.lastIndexOf('/') + 1)
    const found = (this.#tails.get(tail) ?? []).filter(
      module => module === path || module.endsWith(`/${path}`) || path.endsWith(`/${module}`),
    )
    return new Set(found.flatMap(module => [...(this.#modules.get(module) ?? [])]))
  }
}

/** A path as others import it: no ending, no `index`. */
function moduleOf(path: string): string {
  return path.replace(/\.\w+$/, '').replace(/\/(index|__init__|mod)$/, '')
}

function joined(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
