import { acceptancesOf } from '../declaration/inherit.ts'
import type { AcceptedFinding } from '../declaration/declaration.ts'
import type { Finding } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** The entry by which the declaration accepts a finding: rule and service named, with a reason, and the day it ends not yet past. */
export function acceptanceOf(finding: Finding, profile: ServiceProfile, asOf: string): AcceptedFinding | undefined {
  const entries = profile.declared ? acceptancesOf(profile.declared.declaration) : []
  return entries.find(
    entry =>
      entry.rule === finding.ruleId &&
      (entry.service === undefined || entry.service === finding.service) &&
      Boolean(entry.reason) &&
      entry.until !== undefined &&
      entry.until >= asOf,
  )
}

/** Whether the declaration accepts a finding. */
export function isAccepted(finding: Finding, profile: ServiceProfile, asOf: string): boolean {
  return acceptanceOf(finding, profile, asOf) !== undefined
}
