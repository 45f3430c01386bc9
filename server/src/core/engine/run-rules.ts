import { message, type RuleDefinition } from '../define-rule.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Message } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { AuditOptions } from './audit-result.ts'
import { severityFor } from '../declaration/inherit.ts'
import { acceptanceOf } from '../rules/shared/accept.ts'
import { placeFor } from '../service/place.ts'
import { onTheDay } from './on-the-day.ts'
import { isStatedMainlandPublic, mayBeMainlandPublic } from './engagement.ts'

/** What running the rules over one service gives: findings to show, and those kept back until its scope is stated. */
export interface RuleRun {
  readonly shown: readonly Finding[]
  readonly withheld: readonly Finding[]
  readonly broken: readonly { readonly rule: string; readonly service: string; readonly error: string }[]
}

/** Which duties are in force on the day asked about, and which of them this service engages. */
export interface KnownDuties {
  readonly inForce: ReadonlySet<string>
  readonly engaged: ReadonlySet<string>
}

/** A finding names the duties its service engages; where none is (something written is wrong by itself), all the rule's. */
function narrowed(duties: readonly string[], engaged: ReadonlySet<string>): readonly string[] {
  const few = duties.filter(id => engaged.has(id))
  return few.length > 0 ? few : duties
}

/** Runs every rule over one service. A rule that fails is named in `broken` and costs nothing else. */
export function runRules(
  rules: readonly RuleDefinition[],
  profile: ServiceProfile,
  options: AuditOptions,
  duties: KnownDuties,
): RuleRun {
  const shown: Finding[] = []
  const withheld: Finding[] = []
  const broken: { rule: string; service: string; error: string }[] = []
  for (const rule of rules) {
    if (setFor(rule.id, profile, options) === 'off' || !canLook(rule, profile)) continue
    try {
      rule.check(profile, report => {
        const at = report.at ?? placeFor(profile, rule.family)
        const bound = (report.duties ?? rule.duties).filter(id => duties.inForce.has(id))
        if (!at || (bound.length === 0 && rule.duties.length > 0)) return
        const told: Finding = {
          ruleId: rule.id,
          family: rule.family,
          severity: severityOf(rule, report.severity, profile, options),
          audience: rule.audience,
          message: report.message,
          at,
          related: report.related ?? [],
          duties: narrowed(bound, duties.engaged),
          service: profile.name,
          fixes: report.fixes ?? [],
        }
        const finding = onTheDay(told, message(rule.messages, 'title', {}), options.asOf)
        if (!finding) return
        const title: Message = { table: rule.messages, id: 'title', data: {} }
        const accepting = profile.declared ? acceptanceOf(finding, title, options.asOf) : []
        const fixes = [...finding.fixes, ...accepting]
        ;(isTimely(rule, profile) ? shown : withheld).push({ ...finding, fixes })
      })
    } catch (error) {
      broken.push({
        rule: rule.id,
        service: profile.name,
        error: error instanceof Error ? error.message : String(error),
      })
    }
  }
  const capped = profile.declared ? { kept: shown, dropped: [] } : capPerFamily(shown)
  return { shown: capped.kept, withheld: [...withheld, ...capped.dropped], broken }
}

/** A service stated internal, for research or outside the mainland is quiet but for rules that hold statement against evidence. */
function canLook(rule: RuleDefinition, profile: ServiceProfile): boolean {
  return rule.looksAt === 'always' || mayBeMainlandPublic(profile)
}

function isTimely(rule: RuleDefinition, profile: ServiceProfile): boolean {
  switch (rule.looksAt) {
    case 'always':
    case 'undeclared-too':
      return true
    case 'declared':
      return profile.declared !== undefined
    case 'public':
      return (
        isStatedMainlandPublic(profile) || (profile.scope.audience === 'public' && profile.scope.strength === 'strong')
      )
  }
}

/** What settings say of a rule, else the declaration, else the files it extends. */
export function setFor(rule: string, { declared }: ServiceProfile, { severities }: AuditOptions) {
  return severities?.[rule] ?? (declared && severityFor(declared.declaration, rule))
}

/** A warning stands on a stated scope or a strong inference; on a guess it is information. */
function severityOf(
  rule: RuleDefinition,
  reported: Severity | undefined,
  profile: ServiceProfile,
  options: AuditOptions,
): Severity {
  const set = setFor(rule.id, profile, options)
  if (set && set !== 'off') return set
  const wanted = reported ?? rule.severity
  // A rule that always looks holds a statement against evidence: it needs no public scope to be sure.
  if (rule.looksAt === 'always') return wanted
  const firm =
    isStatedMainlandPublic(profile) || (profile.scope.basis === 'inferred' && profile.scope.strength === 'strong')
  return wanted === 'warning' && !firm ? 'information' : wanted
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 }

/** Before a scope is stated, a service shows one finding a family: its gravest, the first of several. */
function capPerFamily(findings: readonly Finding[]): { kept: Finding[]; dropped: Finding[] } {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const other = best.get(finding.family)
    if (!other || RANK[finding.severity] < RANK[other.severity]) best.set(finding.family, finding)
  }
  const kept = findings.filter(finding => best.get(finding.family) === finding)
  return { kept, dropped: findings.filter(finding => best.get(finding.family) !== finding) }
}
