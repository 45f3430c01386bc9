import { FAULTS } from '../../labels/faults.ts'
import { type Article, ARTICLES, articlesCited, articlesOf } from '../../law/articles.ts'
import { DUTIES } from '../../law/duties.ts'
import { INSTRUMENTS } from '../../law/instruments.ts'
import type { Duty, Instrument } from '../../law/law.ts'
import { RULES } from '../../rules/registry.generated.ts'

/** A duty that rests on an article, with what looks at it. */
export interface Looked {
  readonly duty: Duty
  readonly rules: readonly string[]
  /** The check of labels inside files looks at it, whatever rules there are. */
  readonly inFiles: boolean
}

/** An article of the map with the duties of this tool that rest on it. */
export interface Mapped {
  readonly article: Article
  readonly duties: readonly Looked[]
}

const inFiles = new Set<string>(Object.values(FAULTS).map(fault => fault.law.duty))

/** The duties that rest on an article. */
export function dutiesOn(article: Article): readonly Looked[] {
  return DUTIES.filter(duty => duty.basis.some(one => articlesCited(one)?.includes(article))).map(duty => ({
    duty,
    rules: RULES.filter(rule => rule.duties.includes(duty.id)).map(rule => rule.id),
    inFiles: inFiles.has(duty.id),
  }))
}

/** An instrument's articles with the duties on each. */
export function mapOf(instrument: Instrument): readonly Mapped[] {
  return articlesOf(instrument.key).map(article => ({ article, duties: dutiesOn(article) }))
}

/** What an argument of `genai-measures law` means: `LABEL`, `MEAS-12`, `MEAS 12`, `GB45438 Annex E`; without regard to case. */
export function findInLaw(asked: string): { readonly instrument: Instrument; readonly article?: Article } | undefined {
  const wanted = asked.trim().toLowerCase()
  const instrument = INSTRUMENTS.find(one => one.key.toLowerCase() === wanted)
  if (instrument) return { instrument }
  const plain = wanted
    .replace(/(?<![\s-])[\s-]{1,9}(?:(?:arts?\.?|cl\.?)\s{0,9})?(?=\d|annex)/, ' ')
    .replace(/\s+/g, ' ')
  const article = ARTICLES.find(one => `${one.instrument} ${one.article}`.toLowerCase() === plain)
  const of = article && INSTRUMENTS.find(one => one.key === article.instrument)
  return article && of ? { instrument: of, article } : undefined
}
