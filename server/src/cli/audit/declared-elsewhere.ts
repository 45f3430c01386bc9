import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import type { Finding, Fix, Place } from '../../core/finding.ts'

/**
 * A declaration given with `--config` speaks for the root as if it lay there; in the result its places bear the name it
 * really has. `name` is relative to the audited root, and may lead out of it.
 */
export function showAs(name: string, result: AuditResult): AuditResult {
  const file = (path: string): string => (path === DECLARATION_FILE ? name : path)
  const place = (at: Place): Place => ({ ...at, file: file(at.file) })
  const fix = (one: Fix): Fix => ({
    ...one,
    steps: one.steps.map(step => (step.op === 'edit' ? { ...step, file: file(step.file) } : step)),
  })
  const finding = (one: Finding): Finding => ({
    ...one,
    at: place(one.at),
    related: one.related.map(other => ({ ...other, at: place(other.at) })),
    fixes: one.fixes.map(fix),
  })
  const reason = <T extends { readonly at?: Place }>(one: T): T => (one.at ? { ...one, at: place(one.at) } : one)
  return {
    ...result,
    findings: result.findings.map(finding),
    accepted: result.accepted.map(finding),
    withheld: result.withheld.map(finding),
    facts: result.facts.map(facts => ({ ...facts, path: file(facts.path) })),
    services: result.services.map(({ profile, duties }) => ({
      duties,
      profile: {
        ...profile,
        scope: {
          ...profile.scope,
          audienceReasons: profile.scope.audienceReasons.map(reason),
          territoryReasons: profile.scope.territoryReasons.map(reason),
        },
      },
    })),
  }
}
