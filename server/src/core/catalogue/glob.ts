/** A pattern of the tables: `*` is any run of characters, `[0-9]` one digit; anchored at both ends, without regard to case. */
export interface Glob {
  readonly source: string
  /** How many characters stand literally in it, and how many of them before the first wildcard. */
  readonly weight: number
  readonly prefix: number
  matches(text: string): boolean
}

export function glob(source: string): Glob {
  const body = source
    .split(/(\*|\[0-9\])/)
    .map(part => (part === '*' ? '.*' : part === '[0-9]' ? '\\d' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  const pattern = new RegExp(`^${body}$`, 'is')
  const weight = source.replace(/\*/g, '').replace(/\[0-9\]/g, '0').length
  const prefix = literalPrefix(source)
  // Most patterns differ in their first letters: comparing those first keeps the regular expression from being compiled at all.
  const begins = (text: string) => text.slice(0, prefix.length).toLowerCase() === prefix
  return { source, weight, prefix: prefix.length, matches: text => begins(text) && pattern.test(text) }
}

/** Of two patterns that match: more literal characters win, then the longer literal beginning; a tie is no win (the earlier line stays). */
export function beats(a: Pick<Glob, 'weight' | 'prefix'>, b: Pick<Glob, 'weight' | 'prefix'>): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.prefix > b.prefix)
}

/** The literal characters before the first wildcard, in lower case. */
export function literalPrefix(source: string): string {
  return source.toLowerCase().split(/\*|\[0-9\]/, 1)[0] ?? ''
}

/**
 * Finds the best pattern for a text quickly: patterns are kept by their first literal character, those that begin with a
 * wildcard apart. `beats` says which wins; equal ones that answer differently are refused when the tables are generated,
 * save among patterns that begin with `*`, where the earlier line wins.
 */
export class GlobIndex<T> {
  readonly #byFirst = new Map<string, { glob: Glob; value: T }[]>()
  readonly #free: { glob: Glob; value: T }[] = []

  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of entries) {
      const entry = { glob: glob(pattern), value }
      const first = literalPrefix(pattern)[0]
      if (first === undefined) this.#free.push(entry)
      else {
        const bucket = this.#byFirst.get(first)
        if (bucket) bucket.push(entry)
        else this.#byFirst.set(first, [entry])
      }
    }
  }

  find(text: string): { value: T; pattern: string; glob: Glob } | undefined {
    let best: { glob: Glob; value: T } | undefined
    for (const list of [this.#byFirst.get(text[0]?.toLowerCase() ?? ''), this.#free]) {
      for (const entry of list ?? []) {
        if ((!best || beats(entry.glob, best.glob)) && entry.glob.matches(text)) best = entry
      }
    }
    return best && { value: best.value, pattern: best.glob.source, glob: best.glob }
  }
}
