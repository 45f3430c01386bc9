import type { Finding } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** Whether the declaration accepts a finding: rule and service named, with a reason, and the day it ends not yet past. */
export function isAccepted(finding: Finding, profile: ServiceProfile, asOf: string): boolean {
  const entries = profile.declared?.declaration.data.accepted ?? []
  return entries.some(
    entry =>
      entry.rule === finding.ruleId &&
      (entry.service === undefined || entry.service === finding.service) &&
      Boolean(entry.reason) &&
      entry.until !== undefined &&
      entry.until >= asOf,
  )
}
