import type { FileFacts } from '../evidence/file-facts.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { entriesOf } from './entries.ts'
import { distances, type Graph, graphOf } from './graph.ts'

/** What of a repository can run, and how near it lies to the people who use it. */
export interface Reach {
  /** Whether anything that can run leads to a file; true where nobody can know. */
  isUsed(path: string): boolean
  /** Steps from the nearest page, route or other way out; undefined where no import leads there. */
  distance(path: string): number | undefined
  /** Whether imports lead from some files to some others. */
  leads(from: readonly string[], to: ReadonlySet<string>): boolean
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
  const proven = provenLanguages(product, used)
  const near = stepsFromPeople(graph, product)
  return {
    isUsed: path => used.has(path) || graph.files.get(path)?.role !== 'product' || !proven.has(languageOf(path)),
    distance: path => near.get(path),
    leads: (from, to) => [...distances(graph, from).keys()].some(path => to.has(path)),
  }
}

/**
 * Languages in which imports are seen to hold a product together: most of its files are led to, several by an import. In
 * an excerpt, or where a framework brings files together in its own way, a file without importers says nothing.
 */
function provenLanguages(product: readonly FileFacts[], used: ReadonlyMap<string, number>): ReadonlySet<string> {
  const counts = new Map<string, { led: number; all: number; used: number }>()
  for (const { path } of product) {
    const language = languageOf(path)
    const count = counts.get(language) ?? { led: 0, all: 0, used: 0 }
    const steps = used.get(path)
    counts.set(language, {
      led: count.led + (steps ? 1 : 0),
      all: count.all + 1,
      used: count.used + (steps === undefined ? 0 : 1),
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

/** Steps from the files in which people or their programs come in. */
function stepsFromPeople(graph: Graph, product: readonly FileFacts[]): ReadonlyMap<string, number> {
  const all = waysOut(product, way => way !== 'cli')
  const people = waysOut(product, way => way !== 'cli' && way !== 'http-api')
  if (!product.some(isBot)) return distances(graph, all)
  const near = distances(graph, people)
  for (const [path, steps] of distances(graph, all))
    near.set(path, Math.min(near.get(path) ?? Number.POSITIVE_INFINITY, steps + BESIDE_A_BOT))
  return near
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
