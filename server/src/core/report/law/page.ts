import { fullName } from '../../law/citation.ts'
import { INSTRUMENTS } from '../../law/instruments.ts'
import type { Instrument } from '../../law/law.ts'
import type { Language } from '../../locale/messages.ts'
import { type Mapped, mapOf } from './map.ts'
import { factsOf, lookedAtBy } from './text.ts'
import { articleName, countOf, lawMessages } from './words.ts'

const SUFFIX: Readonly<Record<Language, string>> = { en: '', 'zh-CN': '.zh-CN' }

/** The file of an instrument's page, beside the others. */
export function pageName({ key }: Instrument, language: Language): string {
  return `${key.toLowerCase()}${SUFFIX[language]}.md`
}

/** The page that leads to all instruments. */
export function lawIndex(language: Language): string {
  const t = lawMessages[language]
  const rows = INSTRUMENTS.map(one => [
    one.key,
    `[${fullName(one.key)[language]}](${pageName(one, language)})`,
    one.inForce ?? t.none(),
    countOf(one, language),
  ])
  return [
    `# ${t.title()}`,
    '',
    t.about(),
    '',
    `[${t.news()}](changes${SUFFIX[language]}.md)`,
    '',
    markdownTable([t.key(), t.instrument(), t.inForce(), t.shown()], rows),
    '',
  ].join('\n')
}

/** An instrument's page: what it is, and its articles in a table. */
export function instrumentPage(instrument: Instrument, language: Language): string {
  const t = lawMessages[language]
  return [
    `# ${fullName(instrument.key)[language]}`,
    '',
    ...factsOf(instrument, language).map(([name, value]) => `- **${name}**${t.colon()}${value}`),
    '',
    markdownTable(
      [t.article(), t.subject(), t.shown(), t.looks(), t.read()],
      mapOf(instrument).map(mapped => cells(mapped, language)),
    ),
    '',
    `[${t.back()}](README${SUFFIX[language]}.md)`,
    '',
  ].join('\n')
}

/** Of our own texts alone: these pages quote nothing from outside. */
function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell || '–').join(' | ')} |`)
    .join('\n')
}

function cells({ article, duties }: Mapped, language: Language): string[] {
  const t = lawMessages[language]
  const looks = duties.map(one => `${one.duty.id}${t.colon()}${lookedAtBy(one, language, ruleLink(language))}`)
  return [
    articleName(article, language),
    article.subject[language],
    `${t[article.shown]()}${t.joint()}${article.shows[language]}`,
    looks.length > 0 ? looks.join('<br>') : t.noDuty(),
    `${article.read[language]}${t.joint()}${t.confidence({ degree: article.confidence })}`,
  ]
}

function ruleLink(language: Language): (id: string) => string {
  return id => `[${id}](../rules/${id}${SUFFIX[language]}.md)`
}
