import type { Localized } from '../locale/messages.ts'
import { rowsOf } from '../text/rows.ts'
import type { Citation } from './citation.ts'
import { ROWS as WORDS } from './generated/article-words.ts'
import { ROWS } from './generated/articles.ts'

/** One article, clause or annex on the map of the law, in our own words. */
export interface Article {
  readonly instrument: string
  /** `12`, `5.1`, `Annex E`; empty for a text that is cited whole, `other` for all of it that is not on the map. */
  readonly article: string
  readonly subject: Localized
  /** Whether files of a repository can show what it asks. */
  readonly shown: 'yes' | 'partly' | 'no'
  /** What they can show, or why they can't. */
  readonly shows: Localized
  /** How the text was read. */
  readonly read: Localized
  readonly confidence: 'high' | 'medium' | 'low'
}

const words = new Map(rowsOf(WORDS).map(([key = '', en = '', zh = '']) => [key, { en, 'zh-CN': zh }]))
const NONE: Localized = { en: '', 'zh-CN': '' }

function articleOf(row: readonly string[]): Article {
  const [instrument = '', article = '', en = '', zh = '', shown, showEn = '', showZh = '', read = '', confidence] = row
  return {
    instrument,
    article,
    subject: { en, 'zh-CN': zh },
    shown: shown as Article['shown'],
    shows: showEn.startsWith('=') ? (words.get(showEn.slice(1)) ?? NONE) : { en: showEn, 'zh-CN': showZh },
    read: words.get(read) ?? NONE,
    confidence: confidence as Article['confidence'],
  }
}

/** The map: every article, clause and annex that is known, instrument by instrument. */
export const ARTICLES: readonly Article[] = rowsOf(ROWS).map(articleOf)

/** The articles of an instrument, in their order. */
export function articlesOf(instrument: string): readonly Article[] {
  return ARTICLES.filter(one => one.instrument === instrument)
}

/** An article's numbers in a citation: `Arts 13, 28-29` → 13, 28, 29; `cl. 5.1 c)` → 5.1; `6.1, Annex E` → 6.1, Annex E. */
function placesIn(article: string): string[] {
  const plain = article
    .replace(/^-$|, note \d+/, '')
    .replace(/^(?:Arts?|cl\.) /, '')
    .replace(/ para \d+|\(\d+\)| ?\b[a-z]\)/g, '')
  return plain
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(Boolean)
    .flatMap(part => {
      const [from = '', to] = part.split('-').map(one => one.trim())
      return to === undefined ? [from] : between(from, to)
    })
}

/** `28`, `29` and what lies between; `8.2`, `8.3` likewise. */
function between(from: string, to: string): string[] {
  const stem = from.includes('.') ? from.slice(0, from.lastIndexOf('.') + 1) : ''
  const [first, last] = [from, to].map(one => Number(one.slice(stem.length))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, i) => `${stem}${first + i}`)
}

/** The articles that a citation names; undefined where the map lacks one of them. */
export function articlesCited({ instrument, article }: Citation): readonly Article[] | undefined {
  const all = articlesOf(instrument)
  const places = placesIn(article)
  // A text cited whole stands for itself; where it has articles on the map, for all of them.
  if (places.length === 0) return all.length > 0 ? all.filter(one => one.article === '') : undefined
  const found = places.map(place => all.find(one => one.article === place || one.article === place.split('.')[0]))
  return found.every(one => one !== undefined) ? found : undefined
}
