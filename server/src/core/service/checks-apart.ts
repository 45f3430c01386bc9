import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'

/** Languages whose files see all others of their package, whether or not they name them. */
const BY_TYPE = /\.(?:java|kt)$/
/** What only hands a check on goes by its purpose. */
const HANDS_ON =
  /sensitive|censor|moderat|guard|filter|check|audit|safe|secur|words?(?:[_-]|$)|advisor|interceptor|middleware|handler|rule|chain|index/i
/** Steps from whoever takes a check up to what asks a model. */
const NEAR = 3
/** A check that is handed on more often is not followed. */
const HANDS = 2

/**
 * A filter in a file of its own says nothing of whom it checks: it counts where a file takes it up that asks a model, or that leads
 * to one in a few steps. What checks comments or nicknames beside a chat is taken up by neither.
 */
export function withChecksApart(seen: readonly Seen[], files: readonly FileFacts[], reach: Reach): readonly Seen[] {
  const apart = new Set(ofKind(seen, 'moderation').flatMap(one => (one.detail.apart ? [one.file] : [])))
  if (apart.size === 0) return seen
  const makers = new Set(ofKind(seen, 'generation').flatMap(one => (isFirm(one) ? [one.file] : [])))
  if (makers.size === 0) return seen
  const product = files.filter(file => file.role === 'product')
  const graph = takenUp(product, reach)
  const before = new Map<string, string[]>()
  for (const { path } of product)
    for (const other of graph(path)) before.set(other, [...(before.get(other) ?? []), path])
  const isNear = (path: string) => leads(path, makers, graph)
  const asked = new Set([...apart].filter(path => isTaken(path, before, isNear)))
  return seen.map(one =>
    one.kind === 'moderation' && one.detail.apart && asked.has(one.file) ? { ...one, confidence: 'medium' } : one,
  )
}

function isTaken(
  path: string,
  before: ReadonlyMap<string, readonly string[]>,
  isNear: (path: string) => boolean,
): boolean {
  let edge = [path]
  const known = new Set(edge)
  for (let step = 0; step <= HANDS && edge.length > 0; step++) {
    const takers = edge.flatMap(one => before.get(one) ?? []).filter(one => !known.has(one))
    if (takers.some(isNear)) return true
    for (const one of takers) known.add(one)
    edge = takers.filter(one => HANDS_ON.test(one.slice(one.lastIndexOf('/') + 1)))
  }
  return false
}

/** What a file takes up: by its imports, or by the names of types where these alone tell. */
function takenUp(product: readonly FileFacts[], reach: Reach): (path: string) => readonly string[] {
  const makers = new Map<string, string[]>()
  for (const { path, links } of product)
    for (const { how, specifier } of links)
      if (how === 'defines' || how === 'under')
        for (const name of specifier.split(' ')) makers.set(name, [...(makers.get(name) ?? []), path])
  const byPath = new Map(product.map(file => [file.path, file]))
  const known = new Map<string, readonly string[]>()
  return path => {
    let taken = known.get(path)
    if (taken === undefined) {
      const types = BY_TYPE.test(path)
      const used = (byPath.get(path)?.links ?? []).flatMap(({ how, specifier }) =>
        how === 'uses' ? specifier.split(' ') : [],
      )
      const named = used.flatMap(name => makers.get(name) ?? [])
      taken = [...new Set(types ? named : [...named, ...reach.takes(path)])].filter(other => other !== path)
      known.set(path, taken)
    }
    return taken
  }
}

function leads(path: string, makers: ReadonlySet<string>, graph: (path: string) => readonly string[]): boolean {
  let edge = [path]
  const known = new Set(edge)
  for (let step = 0; step <= NEAR; step++) {
    if (edge.some(one => makers.has(one))) return true
    edge = edge.flatMap(one => graph(one)).filter(one => !known.has(one) && known.add(one))
  }
  return false
}
