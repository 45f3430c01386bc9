import type { FileFacts, Link } from '../evidence/file-facts.ts'
import { bareOf, folderOf, liesIn } from '../text/paths.ts'

/** Who leads to whom in languages whose files find one another by the names of what they make. */
export interface ByName {
  /** Whether nothing that may start names what a file makes, so far as it can be known. */
  isLost(path: string): boolean
  /** Whether so much of a language is seen to be named that a file which is not is known to be unused. */
  isProven(path: string): boolean
}

/** So many files must be led to by a name, before one that is not says anything. */
const PROOF = 2

/**
 * Follows names from what may start: files that a framework finds by a mark, a base of its own or a folder, and files that a text names. What a
 * container makes is led to by the names that it may be asked for by.
 */
export function byName(product: readonly FileFacts[], files: readonly FileFacts[]): ByName {
  const made = new Map(
    product.flatMap(file => (wordsOf(file, 'defines').length > 0 ? [[file.path, file] as const] : [])),
  )
  if (made.size === 0) return { isLost: () => false, isProven: () => false }
  const known = new Names([...made.values()])
  const starts = startsOf(product, files, made, known)
  const led = followed(product, starts, known)
  const searched = new Set<string>()
  for (const { path, links } of product)
    if (links.some(link => link.how === 'finds') && (starts.has(path) || led.has(path))) searched.add(familyOf(path))
  const counts = new Map<string, { led: number; lost: number; all: number }>()
  for (const path of made.keys()) {
    const count = counts.get(familyOf(path)) ?? { led: 0, lost: 0, all: 0 }
    const isLed = led.has(path)
    counts.set(familyOf(path), {
      led: count.led + (isLed && !starts.has(path) ? 1 : 0),
      lost: count.lost + (isLed ? 0 : 1),
      all: count.all + 1,
    })
  }
  const proven = new Set(
    [...counts].flatMap(([family, { led, lost, all }]) => (led >= PROOF && lost * 3 <= all ? [family] : [])),
  )
  return {
    isLost: path => made.has(path) && !led.has(path) && !searched.has(familyOf(path)),
    isProven: path => proven.has(familyOf(path)),
  }
}

/** Files that may run although nobody names what they make. */
function startsOf(
  product: readonly FileFacts[],
  files: readonly FileFacts[],
  made: ReadonlyMap<string, FileFacts>,
  known: Names,
): ReadonlySet<string> {
  const told = new Set(
    files.flatMap(({ role, links }) =>
      role === 'test' ? [] : links.flatMap(({ how, specifier }) => (how === 'mentions' ? [specifier] : [])),
    ),
  )
  const offered = offeredFolders(files)
  const starts = new Set<string>()
  const byHand: string[] = []
  for (const file of product) {
    const { path, evidence, links } = file
    const mark = links.find(link => link.how === 'starts')?.specifier
    if (mark === 'main') byHand.push(path)
    if (
      !made.has(path) ||
      mark === '' ||
      mark === 'marked' ||
      (mark === 'main' && isToldProgram(path, told)) ||
      evidence.some(one => one.kind === 'exposure') ||
      wordsOf(file, 'under').some(name => known.isElsewhere(name, told)) ||
      (!path.endsWith('.rs') && wordsOf(file, 'defines').some(name => told.has(name))) ||
      liesIn(folderOf(path), offered)
    )
      starts.add(path)
  }
  // Where nothing else of these languages starts, a program is what somebody starts by hand.
  if (![...made.keys()].some(path => starts.has(path))) for (const path of byHand) starts.add(path)
  return starts
}

/** Whether a text tells to start the program that a file lies in: `cargo run -p desk`. */
function isToldProgram(path: string, told: ReadonlySet<string>): boolean {
  return (
    folderOf(path)
      .split('/')
      .some(folder => told.has(`${folder}/`)) || told.has(`${bareOf(path)}/`)
  )
}

/** Folders of libraries that no other part of the repository takes up: anybody may name what lies there. */
function offeredFolders(files: readonly FileFacts[]): ReadonlySet<string> {
  const taken = new Set(files.flatMap(({ unit }) => unit?.dependencies ?? []))
  return new Set(
    files.flatMap(({ path, unit }) =>
      unit?.kind === 'library' && !(unit.name !== undefined && taken.has(unit.name)) ? [folderOf(path)] : [],
    ),
  )
}

function followed(product: readonly FileFacts[], starts: ReadonlySet<string>, known: Names): ReadonlySet<string> {
  const byPath = new Map(product.map(file => [file.path, file]))
  const led = new Set(starts)
  // Grows while it is walked.
  for (const path of led) {
    const file = byPath.get(path)
    if (file !== undefined)
      for (const name of wordsOf(file, 'uses')) for (const other of known.ledToBy(name, path)) led.add(other)
  }
  return led
}

/** Files by what they make, and by what they may be asked for as. */
class Names {
  readonly #made = new Map<string, FileFacts[]>()
  readonly #under = new Map<string, FileFacts[]>()
  readonly #elsewhere = new Map<string, boolean>()

  constructor(files: readonly FileFacts[]) {
    for (const file of files) {
      for (const name of wordsOf(file, 'defines')) add(this.#made, name, file)
      for (const name of wordsOf(file, 'under')) add(this.#under, name, file)
    }
  }

  /** Whether a name is of somebody else's type, of one that may be asked for as one, or of one that is looked for by a mark or a setting. */
  isElsewhere(name: string, told: ReadonlySet<string>): boolean {
    let known = this.#elsewhere.get(name)
    if (known === undefined) {
      this.#elsewhere.set(name, false)
      const files = this.#made.get(name)
      known =
        files === undefined ||
        told.has(name) ||
        files.some(file => isMarked(file) || wordsOf(file, 'under').some(one => this.isElsewhere(one, told)))
      this.#elsewhere.set(name, known)
    }
    return known
  }

  ledToBy(name: string, from: string): readonly string[] {
    const made = (this.#made.get(name) ?? []).flatMap(({ path }) =>
      path !== from && familyOf(path) === familyOf(from) ? [path] : [],
    )
    return made.length > 0 ? [...made, ...this.#injectedFor(name, new Set())] : made
  }

  #injectedFor(name: string, asked: Set<string>): string[] {
    if (asked.has(name)) return []
    asked.add(name)
    return (this.#under.get(name) ?? []).flatMap(file => [
      ...(file.links.some(link => link.how === 'injected') ? [file.path] : []),
      ...wordsOf(file, 'defines').flatMap(one => this.#injectedFor(one, asked)),
    ])
  }
}

function isMarked({ links }: FileFacts): boolean {
  return links.some(({ how, specifier }) => how === 'starts' && specifier === 'marked')
}

function wordsOf(file: FileFacts, how: Link['how']): readonly string[] {
  const words: string[] = []
  for (const link of file.links) if (link.how === how) words.push(...link.specifier.split(' '))
  return words
}

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:java|kt|kts|groovy|scala|cljc?|jsp|jspx|ftl|ftlh|vm)$/, 'jvm'],
  [/\.(?:cs|vb|fs|razor|cshtml|a?xaml)$/, 'net'],
  [/\.(?:php|twig)$/, 'php'],
  [/\.(?:rb|erb|haml|slim|rake|ru|thor|jbuilder)$|(?:^|\/)(?:Rakefile|Gemfile)$/, 'rb'],
]

/** Languages that name one another's types. */
function familyOf(path: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(path))?.[1] ?? path.slice(path.lastIndexOf('.') + 1)
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
