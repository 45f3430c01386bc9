import type { Place } from '../../finding.ts'
import type { Message } from '../../locale/messages.ts'

/** The states of a duty, in the order of reports. Only `evidenced` counts as done. */
export const DUTY_STATUSES = [
  'open',
  'nothing-seen',
  'stated',
  'evidenced',
  'accepted',
  'not-checkable',
  'not-engaged',
] as const

/**
 * Where a duty of a service stands.
 * - `evidenced`: firm evidence, or a statement whose named place was looked into and holds what it is named for;
 * - `stated`: the declaration says so, and nothing here could check it;
 * - `nothing-seen`: no rule that looks at it reports a fault, and nothing shows it either;
 * - `open`: a finding, a half of what is asked, or a scope that nobody stated;
 * - `accepted`: a finding that the team keeps, with reason and day;
 * - `not-checkable`: no file can show it, or nothing looks at it;
 * - `not-engaged`: it does not bind this service.
 */
export type DutyStatus = (typeof DUTY_STATUSES)[number]

/** The state of one duty, with its reason, and the place that shows it where there is one. */
export interface Standing {
  readonly status: DutyStatus
  readonly why: Message
  readonly at?: Place
}

/** How well something shows that a duty is met. `lacking`: half of what is asked, or named and not there. */
export type Strength = 'evidenced' | 'stated' | 'lacking'

/** Something that bears on a duty: how far it carries, in words, and where it stands. */
export interface Ground {
  readonly strength: Strength
  readonly why: Message
  readonly at?: Place
}
