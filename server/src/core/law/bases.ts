import type { Citation } from './citation.ts'

/** `Art 4(1), (2)` → the article and its items; `cl. 5.3 b)` → the clause and its letters. */
const ITEMS = /^(.*?)( ?)((?:\(\d+\)|[a-z]\))(?:, (?:\(\d+\)|[a-z]\)))*)$/

interface Part {
  readonly instrument: string
  readonly stem: string
  readonly gap: string
  /** Empty where all of the article is meant. */
  readonly items: readonly string[]
}

/**
 * Several duties' bases as one list that says nothing twice: items of one article stand together, an article covers its items and paragraphs, and
 * an instrument that is cited as a whole is named by its articles already.
 */
export function mergedBases(bases: readonly Citation[]): Citation[] {
  const parts = new Map<string, Part>()
  for (const part of bases.map(partOf)) {
    const key = `${part.instrument} ${part.stem}`
    const known = parts.get(key)
    parts.set(key, known ? { ...known, gap: known.gap || part.gap, items: union(known.items, part.items) } : part)
  }
  const all = [...parts.values()]
  return all
    .filter(one => !all.some(other => other !== one && covers(other, one)))
    .map(({ instrument, stem, gap, items }) => ({
      instrument,
      article: `${stem}${items.length > 0 ? gap : ''}${items.join(', ')}`,
    }))
}

function partOf({ instrument, article }: Citation): Part {
  const [, stem = article, gap = '', items] = ITEMS.exec(article) ?? []
  return { instrument, stem, gap, items: items?.split(', ') ?? [] }
}

function union(some: readonly string[], others: readonly string[]): string[] {
  if (some.length === 0 || others.length === 0) return []
  return [...new Set([...some, ...others])].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function covers(one: Part, other: Part): boolean {
  if (one.instrument !== other.instrument) return false
  return other.stem === '' || (one.items.length === 0 && one.stem !== '' && other.stem.startsWith(`${one.stem} `))
}
