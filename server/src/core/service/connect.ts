import type { FileFacts } from '../evidence/file-facts.ts'
import { remembered } from '../text/remembered.ts'
import type { Cluster } from './join.ts'
import { linkedOf } from './parts.ts'

/** Paths that every back end has; two products may well share them. */
const COMMON = /^\/(api(\/v\d+)?|login|logout|register|health|ping|status|users?|me|token|auth|v\d+)(\/|$)/i

const known = remembered<ReadonlySet<string>>()

/** What a part asks for over the network. */
export function asked({ files }: Cluster): ReadonlySet<string> {
  return known(linkedOf(files), 'asks', () => linked(files, 'asks'))
}

/** What a part answers: routes, files that are routes by their path, and a cloud function by its folder's name. */
export function served(cluster: Cluster): ReadonlySet<string> {
  return known(linkedOf(cluster.files), `serves ${cluster.root}`, () => allServed(cluster))
}

function allServed(cluster: Cluster): ReadonlySet<string> {
  const paths = linked(cluster.files, 'serves')
  for (const { path } of cluster.files) {
    const route = /(?:^|\/)(?:app|pages|server)(\/api\/.*?)(?:\/route)?\.[jt]sx?$/.exec(path)?.[1]
    if (route !== undefined) paths.add(route.replace(/\/index$/, ''))
  }
  paths.add(`function:${cluster.root.slice(cluster.root.lastIndexOf('/') + 1)}`)
  return paths
}

/** Names of a cloud function's file, by which its folder is called. */
const ENTRY = /(^|\/)([^/]+)\/(?:index|main|app|handler)\.[cm]?[jt]s$/

/** What one file alone answers: the one path it serves, the route it is by its place, the cloud function it begins. */
export function servedBy({ path, role, links }: FileFacts): string[] {
  if (role !== 'product') return []
  const own = links.flatMap(({ how, specifier }) => (how === 'serves' ? [specifier] : []))
  const route = /(?:^|\/)(?:app|pages|server)(\/api\/.*?)(?:\/route)?\.[jt]sx?$/.exec(path)?.[1]
  const name = ENTRY.exec(path)?.[2]
  return [
    ...(own.length === 1 ? own : []),
    ...(route === undefined ? [] : [route.replace(/\/index$/, '')]),
    ...(name === undefined ? [] : [`function:${name}`]),
  ]
}

/** Whether one part asks another for something that not every back end has. */
export function asks(front: ReadonlySet<string>, back: ReadonlySet<string>): boolean {
  for (const one of front)
    if (back.has(one) && (one.startsWith('function:') || !COMMON.test(`${one.replace(/^\/api(?=\/)/, '')}`)))
      return true
  return false
}

function linked(files: readonly FileFacts[], kind: 'asks' | 'serves'): Set<string> {
  const found = new Set<string>()
  for (const { links, role } of files)
    if (role === 'product') for (const { how, specifier } of links) if (how === kind) found.add(specifier)
  return found
}
