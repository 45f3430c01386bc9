import { RULES } from '../rules/registry.generated.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { type KnownDuties, type RuleRun, runRules } from './run-rules.ts'
import type { AuditOptions } from './audit-result.ts'

/** The ids of every rule. */
export function ruleIds(): ReadonlySet<string> {
  return new Set(RULES.map(rule => rule.id))
}

/** Duties that some rule looks at; one that settings switched off looks at nothing. */
export function coveredDuties({ severities }: AuditOptions): ReadonlySet<string> {
  return new Set(RULES.flatMap(rule => (severities?.[rule.id] === 'off' ? [] : rule.duties)))
}

/** Runs every rule over one service. */
export function runEveryRule(profile: ServiceProfile, options: AuditOptions, duties: KnownDuties): RuleRun {
  return runRules(RULES, profile, options, duties)
}
