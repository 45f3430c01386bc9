/** A pattern of the tables: `*` is any run of characters, `[0-9]` one digit; anchored at both ends, without regard to case. */
export interface Glob {
  readonly source: string
  /** How many characters stand literally in it, and how many of them before the first wildcard. */
  readonly weight: number
  readonly prefix: number
  matches(text: string): boolean
}

export function glob(source: string): Glob {
  const lower = source.toLowerCase()
  const weight = source.replace(/\*/g, '').replace(/\[0-9\]/g, '0').length
  const prefix = literalPrefix(source)
  const fits = lower.includes('[0-9]') ? withDigits(lower, prefix) : pieces(lower.split('*'))
  return { source, weight, prefix: prefix.length, matches: text => fits(text.toLowerCase()) }
}

/** Most patterns hold stars alone: then literal pieces are looked for one after the other, without a regular expression. */
function pieces(parts: readonly string[]): (text: string) => boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const literal = parts.reduce((sum, part) => sum + part.length, 0)
  return text => {
    if (!text.startsWith(first)) return false
    if (parts.length === 1) return text.length === first.length
    if (text.length < literal || !text.endsWith(last)) return false
    let from = first.length
    const end = text.length - last.length
    for (let i = 1; i < parts.length - 1; i++) {
      const part = parts[i] as string
      const at = text.indexOf(part, from)
      if (at < 0 || at + part.length > end) return false
      from = at + part.length
    }
    return from <= end
  }
}

/** Compiled for the first text that begins as the pattern does: for most patterns never. */
function withDigits(source: string, prefix: string): (text: string) => boolean {
  let pattern: RegExp | undefined
  const compiled = (): RegExp => {
    const body = source
      .split(/(\*|\[0-9\])/)
      .map(part => (part === '*' ? '.*' : part === '[0-9]' ? '\\d' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
      .join('')
    return new RegExp(`^${body}$`, 's')
  }
  return text => text.startsWith(prefix) && (pattern ??= compiled()).test(text)
}

/** Of two patterns that match: more literal characters win, then the longer literal beginning; a tie is no win (the earlier line stays). */
export function beats(a: Pick<Glob, 'weight' | 'prefix'>, b: Pick<Glob, 'weight' | 'prefix'>): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.prefix > b.prefix)
}

/** The literal characters before the first wildcard, in lower case. */
export function literalPrefix(source: string): string {
  return source.toLowerCase().split(/\*|\[0-9\]/, 1)[0] ?? ''
}

interface Entry<T> {
  readonly glob: Glob
  readonly value: T
}

/**
 * Finds the best pattern for a text quickly: patterns are kept by their first literal character, those that begin with a
 * wildcard apart, the better ones first. `beats` says which wins; equal ones that answer differently are refused when the
 * tables are generated, save among patterns that begin with `*`, where the earlier line wins.
 */
export class GlobIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()
  readonly #free: Entry<T>[] = []

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
    for (const list of [this.#free, ...this.#byFirst.values()]) list.sort(byRank)
  }

  find(text: string): { value: T; pattern: string; glob: Glob } | undefined {
    const lower = text.toLowerCase()
    const fits = ({ glob }: Entry<T>): boolean => glob.matches(lower)
    const begun = this.#byFirst.get(lower[0] ?? '')?.find(fits)
    const free = this.#free.find(fits)
    const best = begun && free ? (beats(free.glob, begun.glob) ? free : begun) : (begun ?? free)
    return best && { value: best.value, pattern: best.glob.source, glob: best.glob }
  }
}

/** The better pattern first; sorting keeps the order of the table among equals. */
function byRank(a: Entry<unknown>, b: Entry<unknown>): number {
  return b.glob.weight - a.glob.weight || b.glob.prefix - a.glob.prefix
}
