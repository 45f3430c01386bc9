import type { Declaration } from '../declaration/declaration.ts'
import { declarationFindings, unknownRuleFindings } from '../declaration/findings.ts'
import type { Finding } from '../finding.ts'
import { DUTIES, isDutyInForce } from '../law/duties.ts'
import { incompleteAcceptances } from '../rules/accepted-incomplete/incomplete.ts'
import { lapsedAcceptances } from '../rules/accepted-lapsed/lapsed.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { isAccepted } from './accepted.ts'
import type { AuditedService, AuditOptions, AuditResult } from './audit-result.ts'
import { standingOf } from './duty-status.ts'
import { engages } from './engagement.ts'
import { atLevel, declaredLevel, type Level } from './level.ts'
import { runRules, setFor } from './run-rules.ts'
import { waiting } from './waiting.ts'

// The rules and the law, asked where something is offered or stated: a program that meets neither need not load them.

/** What the rules came to for one service. */
export interface ServiceRun {
  readonly profile: ServiceProfile
  readonly level: Level
  readonly open: readonly Finding[]
  readonly accepted: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly broken: AuditResult['broken']
}

/** Runs the rules over one service. */
export function runService(profile: ServiceProfile, options: AuditOptions): ServiceRun {
  const duties = DUTIES.filter(duty => isDutyInForce(duty, options.asOf))
  const { shown, withheld, broken } = runRules(RULES, profile, options, {
    inForce: new Set(duties.map(duty => duty.id)),
    engaged: new Set(duties.filter(duty => engages(duty, profile)).map(duty => duty.id)),
  })
  const level = options.level ?? declaredLevel(profile) ?? 'normal'
  const heard = atLevel(
    level,
    { shown: shown.filter(one => !isAccepted(one, profile, options.asOf)), withheld },
    profile,
  )
  const accepted = shown.filter(finding => isAccepted(finding, profile, options.asOf))
  const open = level === 'normal' ? waiting(heard.shown, RULES, profile, options) : heard.shown
  return { profile, level, open, accepted, withheld: heard.withheld, broken }
}

/** What is to be said of the declarations themselves. */
export function findingsOfStatements(
  declarations: readonly Declaration[],
  runs: readonly ServiceRun[],
  { asOf }: AuditOptions,
): Finding[] {
  const rules = new Set(RULES.map(rule => rule.id))
  const standing = { findings: runs.flatMap(run => [...run.open, ...run.accepted]), rules, asOf }
  return [
    ...declarations.flatMap(declarationFindings),
    ...declarations.flatMap(declaration => unknownRuleFindings(declaration, [...rules])),
    ...declarations.flatMap(declaration => incompleteAcceptances(declaration, standing)),
    ...declarations.flatMap(declaration => lapsedAcceptances(declaration, standing)),
  ]
}

/** Every duty of the law with its status for a service and the places of its findings among all, which `places` knows. */
export function dutiesOf(
  run: ServiceRun,
  places: ReadonlyMap<Finding, number>,
  options: AuditOptions,
): AuditedService['duties'] {
  const own = run.open
    .map(finding => ({ finding, at: places.get(finding) ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  const covered = coveredBy(run.profile, options)
  return DUTIES.map(duty => ({
    id: duty.id,
    ...standingOf(
      duty,
      run.profile,
      options.asOf,
      { shown: run.open, withheld: run.withheld, accepted: run.accepted },
      covered,
    ),
    findings: own.filter(({ finding }) => finding.duties.includes(duty.id)).map(({ at }) => at),
  }))
}

/** Duties that some rule looks at; one that is switched off, in settings or in the declaration, looks at nothing. */
function coveredBy(profile: ServiceProfile, options: AuditOptions): ReadonlySet<string> {
  return new Set(RULES.flatMap(rule => (setFor(rule.id, profile, options) === 'off' ? [] : rule.duties)))
}
