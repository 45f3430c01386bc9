import type { AcceptedFinding } from '../../declaration/declaration.ts'
import type { Finding, Fix, FixStep } from '../../finding.ts'
import { type Message, message } from '../../locale/messages.ts'
import { fixMessages } from './fix-messages.ts'

/** How far ahead an acceptance is looked at again, unless a person writes another day. */
export const MONTHS = 6

/**
 * Offers to accept a finding with a reason and a day, and to turn its rule off, once there is a declaration to write it into. What is wrong by itself is not for
 * accepting. `title` says in one line what is accepted.
 */
export function acceptanceOf(
  { ruleId, severity, service }: Pick<Finding, 'ruleId' | 'severity' | 'service'>,
  what: Message,
  asOf: string,
): Fix[] {
  if (severity === 'error' || service === undefined) return []
  const until = monthsAfter(asOf, MONTHS)
  const title = message(fixMessages, 'accept', { what, until })
  return [
    { title, safe: false, steps: [{ op: 'accept', rule: ruleId, service, until }] },
    {
      title: message(fixMessages, 'ruleOff', { what }),
      safe: false,
      steps: [{ op: 'rule-off', rule: ruleId, service }],
    },
  ]
}

/** What an entry under `accepted:` needs before it accepts anything. */
export function missingOf({ reason, until }: AcceptedFinding): string[] {
  return [...(reason ? [] : ['reason']), ...(until ? [] : ['until'])]
}

/** The same day some months on; the 28th at the latest, since every month has one. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const later = year * 12 + (month - 1) + months
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(later / 12)}-${two((later % 12) + 1)}-${two(Math.min(date, 28))}`
}

/** Whether a fix leaves what was found as it is: it accepts it, or turns its rule off. */
export function leavesAsIs(fix: Fix): boolean {
  return fix.steps.every(step => accepts(step) || step.op === 'rule-off')
}

/** Whether a fix only accepts. */
export function isAcceptance(fix: Fix): boolean {
  return fix.steps.every(accepts)
}

/** Completing an entry that is begun settles what was found of the entry. */
function accepts(step: FixStep): boolean {
  return step.op === 'accept' && step.within === undefined
}
