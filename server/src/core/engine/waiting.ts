import type { RuleDefinition } from '../define-rule.ts'
import type { Finding } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { SEVERITIES } from '../severity.ts'
import type { AuditOptions } from './audit-result.ts'
import { setFor } from './run-rules.ts'

/**
 * A stated scope opens a dozen duties at once, and some of them hang on others: where no agreement is, asking for a clause in it is the same
 * question again. What waits is a hint for as long as the other asks something as grave, so that neither a duty's state nor the gravest
 * severity of the service changes by it. A severity that a person has set stays.
 */
export function waiting(
  shown: readonly Finding[],
  rules: readonly RuleDefinition[],
  profile: ServiceProfile,
  options: AuditOptions,
): Finding[] {
  const after = new Map(rules.flatMap(rule => (rule.after ? [[rule.id, rule.after] as const] : [])))
  return shown.map(finding => {
    const first = after.get(finding.ruleId)?.[finding.message.id]
    if (!first || finding.severity === 'hint' || setFor(finding.ruleId, profile, options)) return finding
    const waits = shown.some(one => first.includes(one.ruleId) && isAsGrave(one, finding))
    return waits ? { ...finding, severity: 'hint' } : finding
  })
}

function isAsGrave(one: Finding, other: Finding): boolean {
  return SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity)
}
