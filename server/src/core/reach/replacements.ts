import type { FileFacts, Link } from '../evidence/file-facts.ts'
import type { Graph } from './graph.ts'
import { bareOf, stemOf } from '../text/paths.ts'

/**
 * Tells whether a file that comes in the place of another leaves everything as it was that follows from who leads to whom. Most edits do:
 * a name that is typed letter by letter means no file until it is whole.
 */
export function replacements(graph: Graph): (before: FileFacts, after: FileFacts) => boolean {
  let names: Set<string> | undefined
  const isName = (name: string): boolean => {
    names ??= namesIn(graph)
    return names.has(name)
  }
  /** What others are led by, and nothing else of a file; places in it are not. */
  const shapeOf = (facts: FileFacts): string => {
    const { next, lost, dropped } = graph.edgesOf(facts)
    const links = facts.links.flatMap(({ how, specifier }) => {
      if (how === 'mentions') return isName(specifier) ? [`${how} ${specifier}`] : []
      if (how === 'uses') return specifier.split(' ').flatMap(name => (isName(name) ? [`${how} ${name}`] : []))
      return RAW.has(how) ? [`${how} ${specifier}`] : []
    })
    const ways = facts.evidence.flatMap(one =>
      one.kind === 'exposure' ? [[one.detail.exposure, one.detail.strength, one.confidence]] : [],
    )
    return JSON.stringify([facts.role, facts.unit, next, lost.filter(isName), dropped, links, ways])
  }
  return (before, after) => before.path === after.path && shapeOf(before) === shapeOf(after)
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
  const names = new Set([''])
  for (const { path, links } of files.values()) {
    names.add(bareOf(path)).add(stemOf(path))
    for (const { how, specifier } of links)
      if (how === 'defines') for (const name of specifier.split(' ')) names.add(name)
  }
  return names
}
