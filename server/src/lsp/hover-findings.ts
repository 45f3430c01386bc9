import { describeDuty } from '../core/drafting/editor/describe.ts'
import { type Finding, SEVERITIES } from '../core/finding.ts'
import { findDuty } from '../core/law/duties.ts'
import { type Language, message, render } from '../core/locale/messages.ts'
import { rulePage } from '../core/report/docs-url.ts'
import { hoverMessages as texts } from './hover-messages.ts'

/** More than this covers the file; the panel lists the rest. */
const MOST_FINDINGS = 2
const MOST_DUTIES = 2

/** What the rows of the panel leave out: the whole message, the duty with its day and article, what settles it, and where to read on. */
export function findingsHover(findings: readonly Finding[], language: Language): string | undefined {
  if (findings.length === 0) return undefined
  const gravest = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const told = gravest.slice(0, MOST_FINDINGS).map(finding => findingHover(finding, language))
  const more = findings.length - told.length
  if (more > 0) told.push(render(message(texts, 'more', { count: more }), language))
  return told.join('\n\n---\n\n')
}

function findingHover({ ruleId, message: text, duties }: Finding, language: Language): string {
  const say = (id: 'duty' | 'settles' | 'page') => render(message(texts, id, {}), language)
  const bound = duties.flatMap(id => findDuty(id) ?? []).slice(0, MOST_DUTIES)
  const settles = [...new Set(bound.map(duty => duty.dischargedBy[language]))].map(one => `- ${one}`)
  return [
    asMarkdown(render(text, language)),
    ...(bound.length > 0 ? [`**${say('duty')}**\n${bound.map(duty => describeDuty(duty, language)).join('\n')}`] : []),
    ...(settles.length > 0 ? [`**${say('settles')}**\n${settles.join('\n')}`] : []),
    `[${say('page')}](${rulePage(ruleId)})`,
  ].join('\n\n')
}

/** A message as it reads: names of the user's files in it steer nothing. */
function asMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+!|~-]/g, '\\$&')
}
