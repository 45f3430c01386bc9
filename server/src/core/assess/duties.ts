import { unengaged } from '../engine/engagement.ts'
import { DUTY_STATUSES, type DutyStatus } from '../engine/status/standing.ts'
import { citation } from '../law/citation.ts'
import { FAMILIES, type Family } from '../law/law.ts'
import { basisOn, DUTIES } from '../law/duties.ts'
import { type Language, render } from '../locale/messages.ts'
import type { Assessment } from './assess.ts'

/** A duty that binds, or may bind, what was described. */
export interface AssessedDuty {
  readonly id: string
  readonly family: Family
  readonly status: DutyStatus
  readonly text: string
  readonly basis: readonly string[]
  readonly why: string
}

/** The duties of an assessment by area of the law, those that stand open first; and how many bind nobody here. */
export function assessedDuties(
  { service, result }: Assessment,
  language: Language,
): { bound: AssessedDuty[]; free: number } {
  const facts = new Map(DUTIES.map(duty => [duty.id, duty]))
  const bound = service.duties.flatMap(({ id, status, why }): AssessedDuty[] => {
    const fact = facts.get(id)
    // What an answer decides away binds as little as what never did.
    if (!fact || status === 'not-engaged' || unengaged(fact, service.profile)?.how === 'stated') return []
    const basis = [...new Set(basisOn(fact, result.asOf).map(one => citation(one)[language]))]
    // Without code nothing was looked at: what nothing shows is still to be done.
    const shown = status === 'nothing-seen' ? 'open' : status
    return [{ id, family: fact.family, status: shown, text: fact.text[language], basis, why: render(why, language) }]
  })
  const rank = (one: AssessedDuty) =>
    FAMILIES.indexOf(one.family) * DUTY_STATUSES.length + DUTY_STATUSES.indexOf(one.status)
  return { bound: bound.toSorted((a, b) => rank(a) - rank(b)), free: service.duties.length - bound.length }
}
