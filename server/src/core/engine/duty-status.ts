import type { Finding } from '../finding.ts'
import { isDutyInForce } from '../law/duties.ts'
import type { Duty } from '../law/law.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { DutyStatus } from './session.ts'
import { engages } from './engagement.ts'

/** What findings say of one duty of one service. Accepted and withheld ones are told from those shown. */
export interface DutyFindings {
  readonly shown: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/**
 * The state of one duty for one service. `discharged` needs a rule that looked and reported nothing; most rules look only once
 * audience and territory are both stated, so that before that no duty is discharged.
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
  return profile.scope.basis === 'declared' ? 'discharged' : 'open'
}
