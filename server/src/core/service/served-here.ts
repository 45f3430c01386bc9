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

function lastOf(path: string): string {
  const plain = path.replace(/[?#].*/s, '').replace(/\/{1,9}$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1).toLowerCase()
}
