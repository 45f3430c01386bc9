import type { Evidence, EvidenceOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { isClassSetting, settingInSection } from '../evidence/setting-names.ts'
import type { Modality } from '../evidence/vocabulary.ts'
import { isRelative, joined, moduleOf, namedAmong, pathOf } from './module-names.ts'

/** Wrappers of wrappers of wrappers: no deeper than anybody builds. */
const ROUNDS = 3

/**
 * Follows calls of the repository's own functions to the modules they come from: where such a module asks a model, so does the call; where
 * none does, the call was never more than a guess and is left out. An edit that moves such calls, and changes none, is not followed anew.
 */
export class Wrappers {
  #before: readonly FileFacts[] = []
  /** What the guesses of a file came to, in their order; by its place among all. */
  #settled: ReadonlyMap<number, readonly (Modality | undefined)[]> = new Map()
  #told = new WeakMap<FileFacts, FileFacts>()

  followed(files: readonly FileFacts[]): readonly FileFacts[] {
    if (!this.#holds(files)) {
      this.#settled = settle(files)
      this.#told = new WeakMap()
    }
    this.#before = files
    if (this.#settled.size === 0) return files
    const told = [...files]
    for (const [at, settled] of this.#settled) told[at] = this.#tell(files[at] as FileFacts, settled)
    return told
  }

  #tell(file: FileFacts, settled: readonly (Modality | undefined)[]): FileFacts {
    let told = this.#told.get(file)
    if (told === undefined) this.#told.set(file, (told = withoutNames(withSettled(file, settled))))
    return told
  }

  /** Whether what was followed stands: the same files, which make the same and guess the same. */
  #holds(files: readonly FileFacts[]): boolean {
    if (files.length !== this.#before.length) return false
    for (let at = 0; at < files.length; at++) {
      const [file, before] = [files[at] as FileFacts, this.#before[at] as FileFacts]
      if (file !== before && (file.path !== before.path || shapeOf(file) !== shapeOf(before))) return false
    }
    return true
  }
}

/** What a file makes and guesses, without the places. */
function shapeOf({ role, unit, evidence }: FileFacts): string {
  const calls = evidence.flatMap(one =>
    one.kind === 'import'
      ? [[one.confidence, one.detail.generates, JSON.stringify(one.detail.lends)]]
      : one.kind === 'endpoint'
        ? one.detail.held === undefined
          ? []
          : [[one.confidence === 'low', one.detail.generates, one.detail.held]]
        : one.kind === 'generation'
          ? [
              [
                one.confidence === 'low' || one.detail.served,
                one.detail.generates,
                one.detail.through,
                one.detail.address,
                one.detail.held,
                isGuess(one) && one.value,
              ],
            ]
          : [],
  )
  return JSON.stringify([role, unit?.name, calls])
}

/** Without what only tells by which name a class of settings knows an address. */
function withoutNames(file: FileFacts): FileFacts {
  const evidence = file.evidence.filter(one => !(isGuess(one) && isClassSetting(one.detail.held)))
  return evidence.length === file.evidence.length ? file : { ...file, evidence }
}

/** What the guesses of each file that makes any come to, by its place among all. */
function settle(files: readonly FileFacts[]): Map<number, readonly (Modality | undefined)[]> {
  const settled = new Map<number, readonly (Modality | undefined)[]>()
  const open = [...files.keys()].filter(at => files[at]?.evidence.some(isGuess))
  if (open.length === 0) return settled
  const makers = new Makers(files)
  for (let round = 0; round < ROUNDS; round++) {
    const found = open
      .filter(at => !settled.has(at))
      .map(at => [at, guessesOf(files[at] as FileFacts, makers)] as const)
      .filter(([, guesses]) => guesses.some(one => one !== undefined))
    if (found.length === 0) break
    for (const [at, guesses] of found) {
      settled.set(at, guesses)
      makers.add(withSettled(files[at] as FileFacts, guesses))
    }
  }
  for (const at of open) if (!settled.has(at)) settled.set(at, [])
  return settled
}

type Generation = EvidenceOf<'generation'>

function isGuess(one: FileFacts['evidence'][number]): one is Generation {
  return one.kind === 'generation' && one.detail.through !== undefined
}

/** The file with its guesses as they were settled; what leads nowhere goes. */
function withSettled(file: FileFacts, settled: readonly (Modality | undefined)[]): FileFacts {
  let at = 0
  const evidence = file.evidence.flatMap((one): Evidence[] => {
    if (!isGuess(one)) return [one]
    const kind = settled[at++]
    return kind === undefined
      ? seenItself(one)
      : [{ ...one, confidence: 'medium' as const, detail: { ...one.detail, generates: [kind] } }]
  })
  return { ...file, evidence }
}

/** A call that its own name says something of stands by itself where the module is not seen to ask: all other guesses are held low. */
function seenItself(one: Generation): Evidence[] {
  const { through: _, ...detail } = one.detail
  return detail.provider === undefined && one.confidence === 'low' ? [] : [{ ...one, confidence: 'high', detail }]
}

/** What each guess of a file asks for; undefined where it leads to no module that asks. */
function guessesOf(file: FileFacts, makers: Makers): (Modality | undefined)[] {
  return file.evidence.filter(isGuess).map(one => {
    const { through = '', address } = one.detail
    if (address?.startsWith(LENT)) return lentTo(file.path, one, makers)
    const known = address === undefined ? makers.of(file.path, through) : makers.heldBy(address)
    const isAskedOf = address === undefined && one.value.includes('.')
    const generates = known.size === 0 && isAskedOf ? makers.ofClient(file.path, through) : known
    return generates.size === 0 ? undefined : kindOf(one.value, generates)
  })
}

const LENT = 'lent '

/** What is asked of a client that another module makes, under the names that it may go by there. */
function lentTo(path: string, { value, detail }: Generation, makers: Makers): Modality | undefined {
  const names = (detail.address ?? '').slice(LENT.length).split(' ')
  const generates = makers.lentBy(path, detail.through ?? '', names)
  return generates.size === 0 ? undefined : kindOf(value, generates)
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
  /** What the clients make that modules take up and nobody is seen to ask in there: whoever takes one from them asks it. */
  readonly #clients = new Map<string, Set<Modality>>()
  /** What clients make that modules make and ask for nothing, by the names that others take them up by. */
  readonly #lent = new Map<string, ReadonlyMap<string, readonly Modality[]>>()
  /** What addresses are for, by the names that they are kept under. */
  readonly #held = new Map<string, Set<Modality>>()
  /** Sections of settings, by the classes that are filled from them. */
  readonly #sections = new Map<string, string>()
  readonly #units: { folder: string; name: string }[]

  constructor(files: readonly FileFacts[]) {
    this.#units = files.flatMap(({ path, unit, role }) =>
      unit?.name && role === 'product' ? [{ folder: path.slice(0, path.lastIndexOf('/') + 1), name: unit.name }] : [],
    )
    for (const file of files) this.add(file)
  }

  add({ path, role, evidence }: FileFacts): void {
    const kinds = evidence.flatMap(one =>
      one.kind === 'generation' && one.confidence !== 'low' && !one.detail.served && !one.detail.own
        ? one.detail.generates
        : [],
    )
    if (role === 'product') this.#keeps(evidence)
    if (role === 'product') this.#lends(path, evidence)
    if (role === 'product' && kinds.length === 0) this.#takesUp(path, evidence)
    if (role !== 'product' || kinds.length === 0) return
    this.#makes(moduleOf(path), kinds)
    // A package of Go is a folder, whatever its files are called.
    if (path.endsWith('.go') && path.includes('/')) this.#makes(path.slice(0, path.lastIndexOf('/')), kinds)
    for (const { folder, name } of this.#units)
      if (folder !== '' && path.startsWith(folder))
        this.#packages.set(name, new Set([...(this.#packages.get(name) ?? []), ...kinds]))
  }

  #makes(module: string, kinds: readonly Modality[]): void {
    const known = this.#modules.get(module)
    if (known) for (const kind of kinds) known.add(kind)
    else {
      this.#modules.set(module, new Set(kinds))
      const tail = module.slice(module.lastIndexOf('/') + 1)
      this.#tails.set(tail, [...(this.#tails.get(tail) ?? []), module])
    }
  }

  /** Addresses that a file keeps for others, whatever makes them known. */
  #keeps(evidence: FileFacts['evidence']): void {
    for (const one of evidence) {
      if (one.kind === 'generation' && one.detail.address?.startsWith('section ') && one.detail.held)
        this.#sections.set(one.detail.held, one.detail.address)
      if ((one.kind !== 'generation' && one.kind !== 'endpoint') || one.confidence === 'low') continue
      const { held, generates } = one.detail
      if (held === undefined) continue
      for (const name of namesOf(held)) this.#held.set(name, new Set([...(this.#held.get(name) ?? []), ...generates]))
    }
  }

  /** A module that takes up a package which generates, and makes a client of it for others. */
  #takesUp(path: string, evidence: FileFacts['evidence']): void {
    const made = evidence.flatMap(one =>
      one.kind === 'import' && one.confidence === 'high' ? (one.detail.generates ?? []) : [],
    )
    if (made.length > 0) this.#clients.set(moduleOf(path), new Set(made))
  }

  /** What a module makes of packages under names that others take up. */
  #lends(path: string, evidence: FileFacts['evidence']): void {
    for (const one of evidence) {
      if (one.kind !== 'import' || one.confidence !== 'high' || one.detail.lends === undefined) continue
      const { generates, as } = one.detail.lends
      const known = this.#lent.get(moduleOf(path)) ?? []
      this.#lent.set(moduleOf(path), new Map([...known, ...as.map(name => [name, generates] as const)]))
    }
  }

  /** What an address is for that some file keeps under this name. */
  heldBy(name: string): ReadonlySet<Modality> {
    const setting = settingInSection(name, this.#sections)
    const known = this.#held.get(name) ?? (setting === undefined ? undefined : this.#held.get(setting))
    return known ?? this.#held.get(name.replace(/\.\w+$/, '.*')) ?? new Set()
  }

  /** What the client is for that a module of the repository makes, by the name that a file has for the module. */
  ofClient(from: string, specifier: string): ReadonlySet<Modality> {
    const found = namedAmong(from, specifier, this.#clients)
    return new Set(found.flatMap(module => [...(this.#clients.get(module) ?? [])]))
  }

  /** What those of some names are for that a module makes and lends to others. */
  lentBy(from: string, specifier: string, names: readonly string[]): ReadonlySet<Modality> {
    const found = namedAmong(from, specifier, this.#lent)
    return new Set(found.flatMap(module => names.flatMap(name => this.#lent.get(module)?.get(name) ?? [])))
  }

  /** What the module makes that a file names so. */
  of(from: string, specifier: string): ReadonlySet<Modality> {
    const own = this.#packages.get(specifier)
    if (own) return own
    if (isRelative(specifier)) return this.#modules.get(moduleOf(joined(from, specifier))) ?? new Set()
    const path = pathOf(specifier)
    const tail = path.slice(path.lastIndexOf('/') + 1)
    // The first part of a namespace of PHP stands for a folder of any name.
    const inside = specifier.includes('\\') ? path.slice(path.indexOf('/') + 1) : path
    const found = (this.#tails.get(tail) ?? []).filter(
      module => module === path || module.endsWith(`/${inside}`) || path.endsWith(`/${module}`),
    )
    return new Set(found.flatMap(module => [...(this.#modules.get(module) ?? [])]))
  }
}

/** Methods that say themselves what they ask for. */
const SAYS =
  /chat|complet|generat|ask|message|image|picture|photo|speech|answer|reply|prompt|talk|text|video|audio|music/i

/** The names that an address is asked by: a declared method also where nobody says of which interface. */
function namesOf(held: string): readonly string[] {
  const method = /^\w+\.(\w{3,})$/.exec(held)?.[1]
  return method === undefined || !SAYS.test(method) ? [held] : [held, `*.${method}`]
}
