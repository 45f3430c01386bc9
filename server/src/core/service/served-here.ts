import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { servedBy } from './connect.ts'

/** Paths that the files of a repository answer, by their last part: routers put the beginning together. */
export function pathsServed(files: readonly FileFacts[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(file => {
      if (file.role !== 'product') return []
      const routes = file.links.flatMap(({ how, specifier }) => (how === 'serves' ? [specifier] : []))
      return [...routes, ...servedBy(file)].map(lastOf)
    }),
  )
}

/** Whether a call asks a back end that the repository holds: what that does is seen there. */
export function isServedHere(one: Seen, served: ReadonlySet<string>): boolean {
  return one.kind === 'generation' && one.detail.own === true && served.has(lastOf(one.value))
}

/** The route files of a repository, by the whole path that each answers. */
export function routesServed(files: readonly FileFacts[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(file => servedBy(file).flatMap(path => (path.startsWith('/') ? [[path, file.path] as const] : []))),
  )
}

/** A request of a page to a route of this very repository says so, and which: what the route asks may come nearer to whoever makes the content. */
export function withOwnRoute<S extends Seen>(one: S, routes: ReadonlyMap<string, string>): S {
  if (one.kind !== 'generation' || routes.size === 0 || !RELATIVE.test(one.value)) return one
  const here = routes.get(one.value.replace(/[?#].*/s, '').replace(/^\/?/, '/'))
  return here === undefined ? one : ({ ...one, detail: { ...one.detail, here } } as S)
}

/** A path without a host; of one part alone too little is said. */
const RELATIVE = /^\/?[\w-]{1,40}(?:\/[\w.-]{1,60}){1,6}$/

function lastOf(path: string): string {
  const plain = path.replace(/[?#].*/s, '').replace(/\/{1,9}$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1).toLowerCase()
}
