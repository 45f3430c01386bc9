import type { FileFacts, Link } from '../evidence/file-facts.ts'
import type { Graph } from './graph.ts'
import { bareOf, stemOf } from '../text/paths.ts'

/** What follows from who leads to whom, as far as an import more or less may change it. */
export interface Following {
  /** Steps from several beginnings. */
  readonly steps: readonly ReadonlyMap<string, number>[]
  /** Files that were looked at whether they are given up. */
  readonly looked: Set<string>
  /** What files of the product lead to. */
  readonly led: Set<string>
  /** Whether it counts that nothing leads to a file. */
  isTakenUp(path: string): boolean
}

/**
 * Takes files in the place of others for as long as everything stays as it was that follows from who leads to whom. Most edits leave it: a
 * name that is typed letter by letter means no file until it is whole, and an import more or less mostly leads where others lead as well.
 */
export class Replacements {
  /** How often a file came to lead, by whatever way, to others than before. */
  turns = 0
  /** Files whose imports came to be others, or in another order, one after the other. */
  readonly moves: string[] = []
  readonly #graph: Graph
  readonly #following: Following
  #names: Set<string> | undefined
  /** How many files of the product ask for a name that leads nowhere. */
  #lost: Map<string, number> | undefined
  #importers: Importers | undefined

  constructor(graph: Graph, following: Following) {
    this.#graph = graph
    this.#following = following
  }

  take(before: FileFacts, after: FileFacts): boolean {
    if (before.path !== after.path || this.#shapeOf(before) !== this.#shapeOf(after)) return false
    const [old, now] = [this.#graph.edgesOf(before), this.#graph.edgesOf(after)]
    if (!this.#takeLost(after, this.#namesLost(old.lost), this.#namesLost(now.lost))) return false
    if (!this.#takeDropped(after, old.dropped, now.dropped)) return false
    if (!isSameList(old.next, now.next) && !this.#takeEdges(after, old.next, now.next)) return false
    this.#graph.put(after)
    return true
  }

  #isName(name: string): boolean {
    this.#names ??= namesIn(this.#graph)
    return this.#names.has(name)
  }

  /** What others are led by, and nothing else of a file; places in it are not, nor is what it leads to by its imports. */
  #shapeOf(facts: FileFacts): string {
    const links = facts.links.flatMap(({ how, specifier }) => {
      if (how === 'mentions') return this.#isName(specifier) ? [`${how} ${specifier}`] : []
      if (how === 'uses') return specifier.split(' ').flatMap(name => (this.#isName(name) ? [`${how} ${name}`] : []))
      return RAW.has(how) ? [`${how} ${specifier}`] : []
    })
    const ways = facts.evidence.flatMap(one =>
      one.kind === 'exposure' ? [[one.detail.exposure, one.detail.strength, one.confidence]] : [],
    )
    return JSON.stringify([facts.role, facts.unit, links, ways])
  }

  #namesLost(lost: readonly string[]): ReadonlySet<string> {
    return new Set(lost.filter(name => this.#isName(name)))
  }

  /** A name that leads nowhere is one for as long as any file asks for it. */
  #takeLost({ role }: FileFacts, old: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
    if (role !== 'product') return true
    const [gone, come] = [without([...old], now), without([...now], old)]
    if (gone.length + come.length === 0) return true
    const counts = (this.#lost ??= this.#countLost())
    if (!come.every(name => (counts.get(name) ?? 0) > 0) || !gone.every(name => (counts.get(name) ?? 0) > 1))
      return false
    for (const name of come) counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const name of gone) counts.set(name, (counts.get(name) ?? 0) - 1)
    return true
  }

  /** A given-up import more or less changes nothing for a file that others take up, as long as these are not given up themselves. */
  #takeDropped({ path, role }: FileFacts, old: readonly string[], now: readonly string[]): boolean {
    const changed = [...without(old, new Set(now)), ...without(now, new Set(old))]
    if (role !== 'product' || changed.length === 0) return true
    const { looked } = this.#following
    const importers = (this.#importers ??= new Importers(this.#graph))
    const isHeld = (other: string) => importers.of(other).some(one => one !== path && !looked.has(one))
    if (!changed.every(isHeld)) return false
    for (const other of changed) looked.add(other)
    return true
  }

  #countLost(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { path, role } of this.#graph.files.values())
      if (role === 'product')
        for (const name of this.#namesLost(this.#graph.lost(path))) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
  }

  #takeEdges({ path, role }: FileFacts, old: readonly string[], now: readonly string[]): boolean {
    const { steps, looked, led, isTakenUp } = this.#following
    const [gone, come] = [without(old, new Set(now)), without(now, new Set(old))]
    if (looked.has(path) || [...gone, ...come].some(other => looked.has(other))) return false
    const importers = (this.#importers ??= new Importers(this.#graph))
    importers.take(path, gone, come)
    if (!steps.every(one => stillAway(one, importers, path, gone, come))) return false
    if (role === 'product')
      for (const other of [...gone, ...come]) {
        const isLed = importers.of(other).some(one => this.#graph.files.get(one)?.role === 'product')
        if (isLed === led.has(other)) continue
        // With the last of them it is no longer known whether files lead to one another at all.
        if (isTakenUp(other) || led.size < 2) return false
        if (isLed) led.add(other)
        else led.delete(other)
      }
    this.moves.push(path)
    const stays = leadToAll(this.#graph, path, old, come) && leadToAll(this.#graph, path, now, gone)
    if (!stays) this.turns++
    return true
  }
}

/** Links that are taken as they are written. */
const RAW: ReadonlySet<Link['how']> = new Set([
  'loads',
  'runs',
  'serves',
  'defines',
  'starts',
  'under',
  'injected',
  'finds',
  'waits',
])

/** By what files are named: a file by its own name, a type by the file that defines it. */
function namesIn({ files }: Graph): Set<string> {
  const names = new Set<string>()
  for (const { path, links } of files.values()) {
    names.add(bareOf(path)).add(stemOf(path))
    // What stands for its folder has no name of its own.
    if (bareOf(path) === '__init__') names.add('')
    for (const { how, specifier } of links)
      if (how === 'defines') for (const name of specifier.split(' ')) names.add(name)
  }
  return names
}

/** Who imports a file. */
class Importers {
  readonly #of = new Map<string, string[]>()

  constructor(graph: Graph) {
    for (const path of graph.files.keys()) for (const other of graph.next(path)) this.#add(path, other)
  }

  of(path: string): readonly string[] {
    return this.#of.get(path) ?? []
  }

  /** A file no longer imports some others, and imports some more. */
  take(path: string, gone: readonly string[], come: readonly string[]): void {
    for (const other of gone)
      this.#of.set(
        other,
        this.of(other).filter(one => one !== path),
      )
    for (const other of come) this.#add(path, other)
  }

  #add(path: string, other: string): void {
    const known = this.#of.get(other)
    if (known) known.push(path)
    else this.#of.set(other, [path])
  }
}

/** Whether every file is as many steps away as it was, though one file no longer leads to some and leads to some more. */
function stillAway(
  steps: ReadonlyMap<string, number>,
  importers: Importers,
  path: string,
  gone: readonly string[],
  come: readonly string[],
): boolean {
  const own = steps.get(path)
  if (own === undefined) return true
  const isNear = (other: string): boolean => (steps.get(other) ?? Number.POSITIVE_INFINITY) <= own + 1
  const isStillNear = (other: string): boolean =>
    steps.get(other) !== own + 1 || importers.of(other).some(one => steps.get(one) === own)
  return come.every(isNear) && gone.every(isStillNear)
}

/** Whether a file that imports some others leads to all of these. */
function leadToAll(graph: Graph, path: string, next: readonly string[], to: readonly string[]): boolean {
  const open = new Set(to)
  const seen = new Set([path, ...next])
  // Grows while it is walked.
  for (const one of seen) {
    if (one !== path) open.delete(one)
    if (open.size === 0) return true
    if (one !== path) for (const other of graph.next(one)) seen.add(other)
  }
  return false
}

function without(list: readonly string[], others: ReadonlySet<string>): string[] {
  return list.filter(one => !others.has(one))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}
