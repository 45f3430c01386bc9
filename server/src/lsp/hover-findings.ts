import { filedInterfaces } from '../core/catalogue/interfaces.ts'
import { describeDuty } from '../core/drafting/editor/describe.ts'
import { type Finding, SEVERITIES } from '../core/finding.ts'
import { basisOn, findDuty } from '../core/law/duties.ts'
import { LAW } from '../core/law/as-of.ts'
import { type Language, message, render } from '../core/locale/messages.ts'
import { rulePage } from '../core/report/docs-url.ts'
import { code, link, markdown, table } from '../core/text/medium/markdown.ts'
import type { Safe } from '../core/text/medium/safe.ts'
import { hoverMessages, hoverMessages as texts } from './hover-messages.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'

/** More than this covers the file; the panel lists the rest. */
const MOST_FINDINGS = 2
const MOST_DUTIES = 2

const GAP = markdown`\n\n`
/** Between what is said of different things. */
export const RULE = markdown`\n\n---\n\n`

/** What the rows of the panel leave out: the whole message, the duty with its day and article, what settles it, and where to read on. */
export function findingsHover(
  findings: readonly Finding[],
  asOf: string,
  language: Language,
): Safe<'markdown'> | undefined {
  if (findings.length === 0) return undefined
  const gravest = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  // While the one question is open the rest follows from its answer, and is counted.
  const asks = gravest[0]?.ruleId === SCOPE_QUESTION
  const told = gravest.slice(0, asks ? 1 : MOST_FINDINGS).map(finding => findingHover(finding, asOf, language))
  const more = findings.length - told.length
  return markdown.joined(
    [...told, more > 0 && render(message(texts, asks ? 'follow' : 'more', { count: more }), language)],
    RULE,
  )
}

/** Rules whose first answer is another vendor. */
const ASKS_OTHERS: ReadonlySet<string> = new Set(['model-offshore', 'endpoint-international'])

/** Who may be called instead: the table that the fixes write from, without rows that nobody is sure of. */
function listedVendors(language: Language): Safe<'markdown'> {
  const say = hoverMessages[language]
  const rows = filedInterfaces('text')
    .filter(one => one.protocol === 'openai' && one.confidence !== 'low')
    .map(({ provider, baseUrl, models, listed }) => [
      provider.name[language],
      code(baseUrl),
      models.join(', '),
      `${listed.service} · ${listed.number}`,
    ])
  const heads = [say.vendor(), say.address(), say.models(), say.listed()]
  return markdown`**${say.instead({ published: LAW.listPublished })}**\n\n${table(heads, rows)}`
}

function findingHover({ ruleId, message: text, duties }: Finding, asOf: string, language: Language): Safe<'markdown'> {
  const say = (id: 'duty' | 'settles' | 'page') => render(message(texts, id, {}), language)
  const bound = duties.flatMap(id => findDuty(id) ?? []).slice(0, MOST_DUTIES)
  const settles = [...new Set(bound.map(duty => duty.dischargedBy[language]))]
  const parts = [
    render(text, language),
    ASKS_OTHERS.has(ruleId) && listedVendors(language),
    bound.length > 0 &&
      markdown`**${say('duty')}**${bound.map(duty => markdown`\n${describeDuty({ ...duty, basis: basisOn(duty, asOf) }, language)}`)}`,
    settles.length > 0 && markdown`**${say('settles')}**${settles.map(one => markdown`\n- ${one}`)}`,
    link(say('page'), rulePage(ruleId, language)),
  ]
  return markdown.joined(parts, GAP)
}
