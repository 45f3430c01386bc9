import type { FileFacts } from '../evidence/file-facts.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { byName } from './by-name.ts'
import { type Entries, entriesOf, isProgram } from './entries.ts'
import { distances, type Graph, graphOf } from './graph.ts'
import { Replacements } from './replacements.ts'

/** What of a repository can run, and how near it lies to the people who use it. */
export interface Reach {
  /** Whether anything that can run leads to a file; true where nobody can know. */
  isUsed(path: string): boolean
  /** Whether nothing of a product takes a file up that is written to be taken up: what it says, nobody sees. */
  isStray(path: string): boolean
  /** Whether a framework, a loader or a text may take a file up without an import. */
  mayBeFound(path: string): boolean
  /** Whether no import is known to lead to a file that is found by imports alone. */
  isAlone(path: string): boolean
  /** Whether some other file names what a file makes; true where files are found in other ways. */
  isNamed(path: string): boolean
  /** Steps from the nearest page, route or other way out; undefined where no import leads there. */
  distance(path: string): number | undefined
  /** The files that a file takes up by itself. */
  takes(path: string): readonly string[]
  /** Some files, and all that their imports lead to. */
  ledTo(from: readonly string[]): ReadonlySet<string>
  /** Whether imports lead from some files to some others. */
  leads(from: readonly string[], to: ReadonlySet<string>): boolean
  /**
   * Puts one file in the place of another of its path, where all of this holds as well then; false where it does not, and what was worked out
   * is of no more use. What imports lead to may be another than before.
   */
  take(before: FileFacts, after: FileFacts): boolean
  /** How often `leads` came to answer otherwise since all was worked out. */
  turns(): number
  /** Files whose own imports came to be others since then: `ledTo` may answer otherwise, or in another order, where it passes these. */
  moves(): readonly string[]
}

/**
 * Follows imports from what may start. A file is unused only where its language is found by imports alone, nothing names,
 * loads or runs it, and nothing that may start leads to it: unknown is not unused.
 */
export function reachOf(files: readonly FileFacts[]): Reach {
  const product = files.filter(file => file.role === 'product')
  const graph = graphOf(files)
  const lost = new Set(product.flatMap(file => graph.lost(file.path)))
  const entries = entriesOf(files, lost)
  const starts = product.filter(file => entries.mayStart(file)).map(file => file.path)
  const used = distances(graph, starts)
  const programs = starts.filter(path => !path.endsWith('.go') || isProgram(graph.files.get(path) as FileFacts))
  const fromPrograms = distances(graph, programs)
  const proven = provenLanguages(product, used, fromPrograms)
  const people = stepsFromPeople(graph, product)
  const { near } = people
  const { gone: givenUp, looked } = givenUpFiles(product, graph, entries)
  const names = byName(product, files)
  const led = new Set(product.flatMap(file => graph.next(file.path)))
  const stray = strays(product, led, entries, used)
  const replacements = new Replacements(graph, {
    steps: [used, fromPrograms, ...people.from],
    looked,
    led,
    isTakenUp,
  })
  return {
    isUsed: path =>
      !givenUp.has(path) &&
      !(names.isLost(path) && names.isProven(path)) &&
      (used.has(path) || graph.files.get(path)?.role !== 'product' || !proven.has(languageOf(path))),
    isStray: path => stray.has(path),
    mayBeFound: path => entries.mayBeFound(path),
    isAlone: path => !led.has(path) && entries.isPassive(path),
    isNamed: path => !names.isLost(path),
    distance: path => near.get(path),
    takes: path => graph.next(path),
    ledTo: from => new Set(distances(graph, from).keys()),
    leads: (from, to) => [...distances(graph, from).keys()].some(path => to.has(path)),
    take: (before, after) => replacements.take(before, after),
    turns: () => replacements.turns,
    moves: () => replacements.moves,
  }
}

/**
 * Files that only a given-up import leads to, and what only such files lead to: known to be unused, however little is known else.
 * `looked`: all files that were held to be such.
 */
function givenUpFiles(
  product: readonly FileFacts[],
  graph: Graph,
  entries: Entries,
): { readonly gone: ReadonlySet<string>; readonly looked: Set<string> } {
  const gone = new Set<string>()
  const candidates = new Set(product.flatMap(file => graph.dropped(file.path)))
  if (candidates.size === 0) return { gone, looked: candidates }
  const importers = new Map<string, string[]>()
  for (const { path } of graph.files.values())
    for (const other of graph.next(path)) {
      const known = importers.get(other)
      if (known) known.push(path)
      else importers.set(other, [path])
    }
  for (const path of candidates) {
    const facts = graph.files.get(path)
    const taken = importers.get(path) ?? []
    if (facts === undefined || facts.role !== 'product' || !taken.every(one => gone.has(one))) continue
    if (entries.mayStart(facts) && !PAGES.test(path)) continue
    gone.add(path)
    for (const next of graph.next(path)) candidates.add(next)
  }
  return { gone, looked: candidates }
}

const PAGES = /\.(vue|svelte)$/
/** Folders whose files are there to be taken up by others. */
const TAKEN_UP =
  /(^|\/)(components?|widgets?|lib|libs|utils?|helpers?|consts?|constants?|texts?|copy|shared|partials)\//i

/** Files of components and constants without a live import, in a product whose parts are seen to import one another. */
function strays(
  product: readonly FileFacts[],
  led: ReadonlySet<string>,
  entries: Entries,
  used: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const answering = product.some(({ evidence }) => evidence.some(one => one.kind === 'exposure'))
  if (led.size === 0 && !answering) return new Set()
  return new Set(
    product.flatMap(({ path }) =>
      isTakenUp(path) && !led.has(path) && !entries.mayBeFound(path)
        ? PAGES.test(path) || !used.has(path)
          ? [path]
          : []
        : [],
    ),
  )
}

/** Whether a file is one that others are to take up. */
function isTakenUp(path: string): boolean {
  return TAKEN_UP.test(path) && SCRIPT.test(path)
}

const SCRIPT = /\.([cm]?[jt]sx?|vue|svelte)$/

/**
 * Languages in which imports are seen to hold a product together: most of its files are led to, several by an import. In
 * an excerpt, or where a framework brings files together in its own way, a file without importers says nothing.
 */
const PACKAGE = /(?:^|\/)__init__\.py$/

function provenLanguages(
  product: readonly FileFacts[],
  used: ReadonlyMap<string, number>,
  fromPrograms: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const counts = new Map<string, { led: number; all: number; used: number }>()
  for (const { path } of product) {
    const language = languageOf(path)
    // What only makes a folder a package, without saying anything, is no module that nobody takes up.
    if (PACKAGE.test(path) && !used.has(path)) continue
    const count = counts.get(language) ?? { led: 0, all: 0, used: 0 }
    counts.set(language, {
      led: count.led + (fromPrograms.get(path) ? 1 : 0),
      all: count.all + 1,
      used: count.used + (used.has(path) ? 1 : 0),
    })
  }
  const proven = [...counts].filter(([, { led, all, used: runs }]) => led > 1 && (all - runs) * 2 <= runs)
  return new Set(proven.map(([language]) => language))
}

/** Scripts import one another whatever their ending. */
function languageOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).replace(/^([cm]?[jt]sx?|vue|svelte)$/, 'js')
}

/** A bot's users meet the bot; an interface beside it is a part that it asks. */
const BESIDE_A_BOT = 3

type Steps = ReadonlyMap<string, number>

/** Steps from the files in which people or their programs come in, and what they were put together of. */
function stepsFromPeople(
  graph: Graph,
  product: readonly FileFacts[],
): { readonly near: Steps; readonly from: readonly Steps[] } {
  const all = distances(
    graph,
    waysOut(product, way => way !== 'cli'),
  )
  if (!product.some(isBot)) return { near: all, from: [all] }
  const people = distances(
    graph,
    waysOut(product, way => way !== 'cli' && way !== 'http-api'),
  )
  const near = new Map(people)
  for (const [path, steps] of all)
    near.set(path, Math.min(near.get(path) ?? Number.POSITIVE_INFINITY, steps + BESIDE_A_BOT))
  return { near, from: [all, people] }
}

function isBot({ evidence, unit }: FileFacts): boolean {
  return (
    !unit &&
    evidence.some(one => one.kind === 'exposure' && one.detail.exposure === 'bot' && one.detail.strength === 'strong')
  )
}

function waysOut(product: readonly FileFacts[], counts: (way: Exposure) => boolean): string[] {
  return product
    .filter(({ evidence }) =>
      evidence.some(one => one.kind === 'exposure' && counts(one.detail.exposure) && one.confidence !== 'low'),
    )
    .map(file => file.path)
}

export type { Graph }
