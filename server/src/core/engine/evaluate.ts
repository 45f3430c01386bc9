import type { Declaration } from '../declaration/declaration.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { AuditOptions, AuditResult } from './audit-result.ts'
import { LEVELS } from './level.ts'
import { dutiesOf, findingsOfStatements, runService, type ServiceRun } from './judge.ts'
import { bySeverityAndPlace } from './sort.ts'

/** Runs the rules over every service and sums up: pure, and cheap enough to run again on any change. */
export function evaluate(
  profiles: readonly ServiceProfile[],
  facts: readonly FileFacts[],
  declarations: readonly Declaration[],
  options: AuditOptions,
): AuditResult {
  const runs = profiles.map(profile => runService(profile, options))
  const stated = declarations.length > 0 ? findingsOfStatements(declarations, runs, options) : []
  const findings = [...stated, ...runs.flatMap(run => run.open)].sort(bySeverityAndPlace)
  const places = new Map(findings.map((finding, at) => [finding, at]))
  return {
    asOf: options.asOf,
    ...levelOf(runs, options),
    services: runs.map(run => ({ profile: run.profile, duties: dutiesOf(run, places, options) })),
    findings,
    accepted: runs.flatMap(run => run.accepted),
    withheld: runs.flatMap(run => run.withheld),
    facts,
    declarations,
    broken: runs.flatMap(run => run.broken),
  }
}

/** Services may stand at different levels; the one told is that which shows least. */
function levelOf(runs: readonly ServiceRun[], { level }: AuditOptions): Pick<AuditResult, 'level'> {
  const told = level ?? LEVELS.find(one => one !== 'normal' && runs.some(run => run.level === one))
  return told ? { level: told } : {}
}
