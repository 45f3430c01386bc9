import type { FileFacts } from '../evidence/file-facts.ts'
import type { Cluster } from './join.ts'

type Files = readonly FileFacts[]

/**
 * Gives for a part that was worked out anew the object that stood for it before, where it is made of the same pieces: what is known of
 * that one then holds for it, and only parts that an edit touches are judged again.
 */
export class SameParts {
  #before = new Map<string, Cluster[]>()
  #now = new Map<string, Cluster[]>()

  /** What was given until now becomes what stood before. */
  next(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  /** The object that stands for a part. */
  of(part: Cluster): Cluster {
    const key = `${part.kind} ${part.root} ${part.name}`
    const known = this.#before.get(key)
    const same = known?.find(one => isSame(one, part))
    const standing = same ?? part
    if (!same) {
      const twin = known?.find(one => isList(one.files, part.files, linksAlike))
      if (twin) LINKED.set(part.files, linkedOf(twin.files))
    }
    const list = this.#now.get(key)
    if (list) list.push(standing)
    else this.#now.set(key, [standing])
    return standing
  }
}

const LINKED = new WeakMap<Files, object>()

/** Stands for what the links of some files say: the same object for files in whose stead others came that link to the same. */
export function linkedOf(files: Files): object {
  let linked = LINKED.get(files)
  if (linked === undefined) LINKED.set(files, (linked = {}))
  return linked
}

function isSame(a: Cluster, b: Cluster): boolean {
  return (
    a.declared?.declaration === b.declared?.declaration &&
    a.declared?.index === b.declared?.index &&
    isList(a.manifests, b.manifests, Object.is) &&
    isList(a.files, b.files, Object.is)
  )
}

function isList<T>(a: readonly T[], b: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] as T, b[at] as T]
    if (one !== other && !alike(one, other)) return false
  }
  return true
}

function linksAlike(a: FileFacts, b: FileFacts): boolean {
  return a.path === b.path && a.role === b.role && JSON.stringify(a.links) === JSON.stringify(b.links)
}

/** Whether two sets hold the same words. */
export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true
  if (a.size !== b.size) return false
  for (const one of a) if (!b.has(one)) return false
  return true
}

/** Whether the files are those of the same paths in the same order, whatever they say. */
export function isOfSamePaths(a: readonly FileFacts[], b: readonly FileFacts[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && a[at]?.path !== b[at]?.path) return false
  return true
}
