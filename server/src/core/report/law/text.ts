import type { Article } from '../../law/articles.ts'
import { fullName } from '../../law/citation.ts'
import { INSTRUMENTS } from '../../law/instruments.ts'
import type { Instrument } from '../../law/law.ts'
import type { Language } from '../../locale/messages.ts'
import { FORCE_WORDS } from '../html/words.ts'
import { dutiesOn, type Looked, mapOf } from './map.ts'
import { articleName, countOf, lawMessages } from './words.ts'

/** What looks at a duty, or why nothing does. */
export function lookedAtBy(
  { duty, rules, inFiles }: Looked,
  language: Language,
  named: (rule: string) => string = rule => rule,
): string {
  const t = lawMessages[language]
  const by = [...rules.map(named), ...(inFiles ? [t.labelCheck()] : [])]
  return by.length > 0 ? by.join(t.comma()) : t.noRule({ why: duty.checkNote?.[language] ?? '' })
}

/** Every instrument, a line each. */
export function listText(language: Language): string {
  const t = lawMessages[language]
  const lines = INSTRUMENTS.map(
    one =>
      `  ${one.key.padEnd(11)} ${one.inForce ?? t.none()}  ${fullName(one.key)[language]}\n${' '.repeat(14)}${countOf(one, language)}`,
  )
  return `${t.title()}\n${t.about()}\n\n${lines.join('\n')}\n`
}

/** What an instrument is: one labelled line each. */
export function factsOf(instrument: Instrument, language: Language): readonly (readonly [string, string])[] {
  const t = lawMessages[language]
  return [
    [t.inForce(), instrument.inForce ?? t.none()],
    [t.issuer(), instrument.issuer[language]],
    [
      t.force(),
      `${FORCE_WORDS[instrument.force]?.[language]}${t.joint()}${t.confidence({ degree: instrument.confidence })}`,
    ],
    [t.sources(), instrument.urls.join(' · ')],
    [t.note(), instrument.note?.[language] ?? ''],
  ].filter((fact): fact is [string, string] => fact[1] !== '')
}

/** An instrument with all its articles. */
export function instrumentText(instrument: Instrument, language: Language): string {
  const t = lawMessages[language]
  const facts = factsOf(instrument, language).map(([name, value]) => `${name}${t.colon()}${value}`)
  const articles = mapOf(instrument).map(({ article }) => articleText(article, language))
  return [`${fullName(instrument.key)[language]} (${instrument.key})`, ...facts, '', ...articles].join('\n')
}

/** One article: what it says, what a repository can show of it, and what looks at it. */
export function articleText(article: Article, language: Language): string {
  const t = lawMessages[language]
  const duties = dutiesOn(article)
  const looks =
    duties.length === 0
      ? [`  ${t.noDuty()}`]
      : duties.map(one => `  ${one.duty.id}${t.colon()}${lookedAtBy(one, language)}`)
  return [
    `${articleName(article, language)}${t.colon()}${article.subject[language]}`,
    `  ${t.shown()}${t.colon()}${t[article.shown]()}${t.joint()}${article.shows[language]}`,
    ...looks,
    `  ${article.read[language]}${t.joint()}${t.confidence({ degree: article.confidence })}`,
    '',
  ].join('\n')
}
