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

/** What the route files of a repository answer, each by its whole path. */
export function routesServed(files: readonly FileFacts[]): ReadonlySet<string> {
  return new Set(files.flatMap(servedBy).filter(path => path.startsWith('/')))
}

/** A request of a page to a route of this very repository says so: what the route asks comes nearer to whoever makes the content. */
export function withOwnRoute<S extends Seen>(one: S, routes: ReadonlySet<string>): S {
  if (one.kind !== 'generation' || routes.size === 0 || !RELATIVE.test(one.value)) return one
  const path = one.value.replace(/[?#].*/s, '').replace(/^\/?/, '/')
  return routes.has(path) ? ({ ...one, detail: { ...one.detail, here: true } } as S) : one
}

/** A path without a host; of one part alone too little is said. */
const RELATIVE = /^\/?[\w-]{1,40}(?:\/[\w.-]{1,60}){1,6}$/

function lastOf(path: string): string {
  const plain = path.replace(/[?#].*/s, '').replace(/\/{1,9}$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1).toLowerCase()
}
