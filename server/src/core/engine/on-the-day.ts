import type { Finding } from '../finding.ts'
import { mergedBases } from '../law/bases.ts'
import { citation } from '../law/citation.ts'
import { basisOn, findDuty } from '../law/duties.ts'
import { INSTRUMENTS } from '../law/instruments.ts'
import type { Instrument } from '../law/law.ts'
import { defineMessages, LANGUAGES, type Localized, message, type Message, render } from '../locale/messages.ts'

const texts = defineMessages(
  {
    earlier: ({ title, basis, asOf }: { title: Localized; basis: Localized; asOf: string }) =>
      `${title.en}. On ${asOf} this rested on ${basis.en}; what came into force later is left out.`,
  },
  {
    earlier: ({ title, basis, asOf }) =>
      `${title['zh-CN']}。以 ${asOf} 为准，依据为${basis['zh-CN']}；此后施行的规定不计入。`,
  },
)

/** Words by which texts name an instrument otherwise than in a citation. */
const OTHER_NAMES: Readonly<Record<string, string>> = { NOTICES: 'CAC notices' }

/**
 * A finding as it could be told on a day: a message that cites what was not yet in force gives way to the rule's title with what
 * was. Where nothing of that was in force, there is nothing to tell.
 */
export function onTheDay(finding: Finding, title: Message, asOf: string): Finding | undefined {
  const later = INSTRUMENTS.filter(({ inForce }) => inForce !== undefined && inForce > asOf)
  if (later.length === 0) return finding
  const related = finding.related.filter(one => !cites(one.message, later))
  if (!cites(finding.message, later)) return { ...finding, related }
  const basis = restedOn(finding.duties, asOf)
  if (!basis || cites(title, later)) return undefined
  return { ...finding, related, message: message(texts, 'earlier', { title: localized(title), basis, asOf }) }
}

function cites(one: Message, instruments: readonly Instrument[]): boolean {
  const said = render(one, 'en')
  return instruments.some(({ key, short }) => said.includes(OTHER_NAMES[key] ?? short.en))
}

/** What these duties rested on that day, each place once. */
function restedOn(duties: readonly string[], asOf: string): Localized | undefined {
  const bases = duties.flatMap(id => findDuty(id) ?? []).flatMap(duty => basisOn(duty, asOf))
  const citations = mergedBases(bases).map(one => citation(one))
  const [en, zhCN] = LANGUAGES.map(language => citations.map(one => one[language])) as [string[], string[]]
  return en.length === 0 ? undefined : { en: en.join('; '), 'zh-CN': zhCN.join('；') }
}

function localized(one: Message): Localized {
  return { en: render(one, 'en'), 'zh-CN': render(one, 'zh-CN') }
}
