import type { FileFacts } from '../evidence/file-facts.ts'

type Files = readonly FileFacts[]

/** So few files are put in the place of others one by one. */
const FEW = 8

/** Puts files of several parts together: for as long as the parts are the same, the same list, and where few files changed, that list with these. */
export class Together {
  readonly #known = new Map<string, { parts: readonly Files[]; list: Files }>()

  /** The files of all parts; `key` names what is put together of them. With `once` a file of several parts is there once. */
  of(key: string, parts: readonly Files[], once = false): Files {
    const [first, second] = parts
    if (first !== undefined && second === undefined) return first
    const known = this.#known.get(key)
    const list =
      (known && patched(known.list, known.parts, parts)) ?? (once ? [...new Set(parts.flat())] : parts.flat())
    this.#known.set(key, { parts, list })
    return list
  }
}

/** The list that stood for some parts as it stands for these; undefined where more than a few files differ. */
function patched(list: Files, before: readonly Files[], now: readonly Files[]): Files | undefined {
  if (before.length !== now.length) return undefined
  const replaced = new Map<FileFacts, FileFacts>()
  for (const [at, part] of now.entries()) {
    const old = before[at] as Files
    if (old === part) continue
    if (old.length !== part.length) return undefined
    for (let i = 0; i < part.length; i++) {
      const [one, other] = [old[i] as FileFacts, part[i] as FileFacts]
      if (one === other) continue
      if (one.path !== other.path || replaced.size === FEW) return undefined
      replaced.set(one, other)
    }
  }
  if (replaced.size === 0) return list
  const copy = [...list]
  for (const [old, file] of replaced)
    for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + 1)) copy[at] = file
  return copy
}
