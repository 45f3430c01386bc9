import type { Finding } from '../finding.ts'
import { isDutyInForce } from '../law/duties.ts'
import type { Duty } from '../law/law.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { DutyStatus } from './audit-result.ts'
import { engages } from './engagement.ts'

/** What findings say of one duty of one service. Accepted and withheld ones are told from those shown. */
export interface DutyFindings {
  readonly shown: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/** Duties that start from a record of filing: while no number is stated, nobody could look whether it is shown, linked or kept up. */
const FROM_NUMBER: ReadonlySet<string> = new Set([
  'algorithm-filing-change',
  'algorithm-filing-cancellation',
  'algorithm-filing-display',
  'filing-display',
])

function lacksNumber(profile: ServiceProfile): boolean {
  const filing = profile.declared?.service.filing
  return !filing?.number && !filing?.algorithm_number && filing?.track !== 'not-required'
}

/**
 * The state of one duty for one service. `discharged` needs a rule that looked and reported nothing; most rules look only once
 * audience and territory are both stated, so that before that no duty is discharged. `covered`: whether a rule that is on looks at it.
 */
export function statusOf(
  duty: Duty,
  profile: ServiceProfile,
  asOf: string,
  found: DutyFindings,
  covered: ReadonlySet<string>,
): DutyStatus {
  if (!isDutyInForce(duty, asOf) || !engages(duty, profile)) return 'not-engaged'
  const about = (findings: readonly Finding[]) => findings.some(finding => finding.duties.includes(duty.id))
  if (about(found.shown) || about(found.withheld)) return 'open'
  if (about(found.accepted)) return 'accepted'
  if (!duty.checkable || !covered.has(duty.id)) return 'not-checkable'
  if (FROM_NUMBER.has(duty.id) && lacksNumber(profile)) return 'open'
  return profile.scope.basis === 'declared' ? 'discharged' : 'open'
}
