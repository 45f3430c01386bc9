import type { Declaration } from '../declaration/declaration.ts'
import { declarationFindings, unknownRuleFindings } from '../declaration/findings.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Finding } from '../finding.ts'
import { DUTIES, isDutyInForce } from '../law/duties.ts'
import { lapsedAcceptances } from '../rules/accepted-lapsed/lapsed.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { isAccepted } from './accepted.ts'
import { statusOf } from './duty-status.ts'
import { engages } from './engagement.ts'
import { coveredDuties, ruleIds, runEveryRule } from './rules-at-hand.ts'
import type { AuditedService, AuditOptions, AuditResult } from './audit-result.ts'
import { bySeverityAndPlace } from './sort.ts'

const NONE: ReadonlySet<string> = new Set()

/** What the rules came to for one service. */
interface ServiceRun {
  readonly profile: ServiceProfile
  readonly open: readonly Finding[]
  readonly accepted: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly broken: AuditResult['broken']
}

/** Runs the rules over every service and sums up: pure, and cheap enough to run again on any change. */
export function evaluate(
  profiles: readonly ServiceProfile[],
  facts: readonly FileFacts[],
  declarations: readonly Declaration[],
  options: AuditOptions,
): AuditResult {
  // Where nothing is offered or stated, no rule is asked for.
  const needed = profiles.length > 0 || declarations.length > 0
  const covered = needed ? coveredDuties(options) : NONE
  const rules = needed ? ruleIds() : NONE
  const inForce = DUTIES.filter(duty => isDutyInForce(duty, options.asOf))
  const runs = profiles.map(profile =>
    runService(profile, new Set(inForce.map(duty => duty.id)), engagedBy(profile, inForce), options),
  )
  const standing = {
    findings: runs.flatMap(run => [...run.open, ...run.accepted]),
    rules,
    asOf: options.asOf,
  }
  const findings = [
    ...declarations.flatMap(declarationFindings),
    ...declarations.flatMap(declaration => unknownRuleFindings(declaration, [...rules])),
    ...declarations.flatMap(declaration => lapsedAcceptances(declaration, standing)),
    ...runs.flatMap(run => run.open),
  ].sort(bySeverityAndPlace)
  return {
    asOf: options.asOf,
    services: runs.map(run => ({ profile: run.profile, duties: dutiesOf(run, findings, options, covered) })),
    findings,
    accepted: runs.flatMap(run => run.accepted),
    withheld: runs.flatMap(run => run.withheld),
    facts,
    declarations,
    broken: runs.flatMap(run => run.broken),
  }
}

function engagedBy(profile: ServiceProfile, inForce: typeof DUTIES): ReadonlySet<string> {
  return new Set(inForce.filter(duty => engages(duty, profile)).map(duty => duty.id))
}

function runService(
  profile: ServiceProfile,
  inForce: ReadonlySet<string>,
  engaged: ReadonlySet<string>,
  options: AuditOptions,
): ServiceRun {
  const { shown, withheld, broken } = runEveryRule(profile, options, { inForce, engaged })
  const accepted = shown.filter(finding => isAccepted(finding, profile, options.asOf))
  return { profile, open: shown.filter(finding => !accepted.includes(finding)), accepted, withheld, broken }
}

function dutiesOf(
  run: ServiceRun,
  findings: readonly Finding[],
  { asOf }: AuditOptions,
  covered: ReadonlySet<string>,
): AuditedService['duties'] {
  const own = new Set(run.open)
  return DUTIES.map(duty => ({
    id: duty.id,
    status: statusOf(
      duty,
      run.profile,
      asOf,
      { shown: run.open, withheld: run.withheld, accepted: run.accepted },
      covered,
    ),
    findings: findings.flatMap((finding, index) =>
      own.has(finding) && finding.duties.includes(duty.id) ? [index] : [],
    ),
  }))
}
