import type { Finding } from '../finding.ts'
import type { AuditResult } from './audit-result.ts'
import { bySeverityAndPlace } from './sort.ts'

/** The same audit with another list of findings, in the order of every audit; duties point at those of their own that are left. */
export function withFindings(result: AuditResult, findings: readonly Finding[]): AuditResult {
  const ordered = findings.toSorted(bySeverityAndPlace)
  const positions = new Map(ordered.map((finding, index) => [finding, index]))
  const moved = (index: number): readonly number[] => {
    const finding = result.findings[index]
    const position = finding && positions.get(finding)
    return position === undefined ? [] : [position]
  }
  const services = result.services.map(service => ({
    ...service,
    duties: service.duties.map(duty => ({ ...duty, findings: duty.findings.flatMap(moved) })),
  }))
  return { ...result, findings: ordered, services }
}
