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

/** A route that is one by its place: of Next.js, Nuxt and SvelteKit. */
const ROUTE_FILE =
  /(?:^|\/)(?:app|pages|server|routes)(\/api\/[^.+]*?)(?:\/(?:route|\+server|index))?(?:\.(?:get|post|put))?\.[jt]sx?$/

function routeOf(path: string): string | undefined {
  const open = path.indexOf('/[')
  return ROUTE_FILE.exec(open < 0 ? path : `${path.slice(0, open)}/index.ts`)?.[1]
}

/** Paths that a part answers by asking somebody else for the very same: its routes hand on what came in. */
export function handedOn({ files }: Cluster): ReadonlySet<string> {
  return known(linkedOf(files), 'hands on', () => {
    const paths = new Set<string>()
    for (const { path, links, role } of files) {
      const route = role === 'product' ? routeOf(path) : undefined
      if (route !== undefined && links.some(({ how, specifier }) => how === 'asks' && specifier === route))
        paths.add(route)
    }
    return paths
  })
}

/** Whether a part answers one of these paths, whole or by a route below the place where its router hangs. */
export function answersAny(paths: ReadonlySet<string>, back: ReadonlySet<string>): boolean {
  return [...paths].some(path => {
    if (COMMON.test(path.replace(/^\/api(?=\/)/, ''))) return false
    if (back.has(path)) return true
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (back.has(path.slice(0, at)) && back.has(path.slice(at))) return true
    return false
  })
}
