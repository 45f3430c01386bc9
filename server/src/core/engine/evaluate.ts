import type { Declaration } from '../declaration/declaration.ts'
import { declarationFindings, unknownRuleFindings } from '../declaration/findings.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Finding } from '../finding.ts'
import { DUTIES, isDutyInForce } from '../law/duties.ts'
import { lapsedAcceptances } from '../rules/accepted-lapsed/lapsed.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { isAccepted } from './accepted.ts'
import { statusOf } from './duty-status.ts'
import { engages } from './engagement.ts'
import { runRules } from './run-rules.ts'
import type { AuditedService, AuditOptions, AuditResult } from './audit-result.ts'
import { bySeverityAndPlace } from './sort.ts'

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(rule => rule.id))

/** Duties that some rule looks at; one that settings switched off looks at nothing. */
function coveredBy({ severities }: AuditOptions): ReadonlySet<string> {
  return new Set(RULES.flatMap(rule => (severities?.[rule.id] === 'off' ? [] : rule.duties)))
}

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
  const covered = coveredBy(options)
  const inForce = DUTIES.filter(duty => isDutyInForce(duty, options.asOf))
  const runs = profiles.map(profile =>
    runService(profile, new Set(inForce.map(duty => duty.id)), engagedBy(profile, inForce), options),
  )
  const standing = {
    findings: runs.flatMap(run => [...run.open, ...run.accepted]),
    rules: RULE_IDS,
    asOf: options.asOf,
  }
  const findings = [
    ...declarations.flatMap(declarationFindings),
    ...declarations.flatMap(declaration => unknownRuleFindings(declaration, [...RULE_IDS])),
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
  const { shown, withheld, broken } = runRules(RULES, profile, options, { inForce, engaged })
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
