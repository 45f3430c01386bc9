import { type Finding, SEVERITIES } from '../finding.ts'

/** Gravest first, then by file and place, then by rule: the same audit always reads the same. */
export function bySeverityAndPlace(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.at.file, b.at.file) ||
    a.at.span.start - b.at.span.start ||
    compare(a.ruleId, b.ruleId)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
