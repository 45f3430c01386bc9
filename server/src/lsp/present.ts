import { openFieldsOf } from '../core/drafting/offers/answers.ts'
import type { AuditResult } from '../core/engine/audit-result.ts'
import { declaredLevel } from '../core/engine/level.ts'
import type { Finding } from '../core/finding.ts'
import { FAMILIES } from '../core/law/law.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'
import { leavesAsIs } from '../core/rules/shared/accept.ts'
import type { Settings } from './settings.ts'

/**
 * Findings as an editor shows them: what is wrong, and what is next. While a service's scope question is open it stands alone. Once it is
 * answered, of the fields that the declaration still wants the next one is a row, and the others wait as hints on their own lines: an honest
 * answer brings one more thing to do, not ten. The auditor's level shows all; so do the report and the command line.
 */
export function presented(result: AuditResult, settings: Settings): readonly Finding[] {
  const waiting = new Set(fieldsThatWait(result, settings))
  return scopeFirst(result, settings).map(one => (waiting.has(one) ? shownAs(one, 'hint') : one))
}

/**
 * While a service's scope question is open it stands alone, as a warning: what else was found follows from the answer, and waits as a hint.
 * What is written wrongly stays as it is, and so does what a person set a severity for.
 */
export function scopeFirst(result: AuditResult, settings: Settings): readonly Finding[] {
  const { findings } = result
  const asked = servicesAsked(findings)
  if (asked.size === 0) return findings
  const set = rulesSet(result, settings)
  return findings.map(finding => {
    const { ruleId, service, severity } = finding
    if (!asked.has(service) || set.has(ruleId) || severity === 'error' || severity === 'hint') return finding
    return shownAs(finding, ruleId === SCOPE_QUESTION ? 'warning' : 'hint')
  })
}

/** What waits for the answer to a service's one question. */
export function waitingForScope(result: AuditResult, settings: Settings): readonly Finding[] {
  return scopeFirst(result, settings).filter((one, i) => one !== result.findings[i] && one.ruleId !== SCOPE_QUESTION)
}

/** What asks for a field of the declaration that is not written yet, but for the next of each service in the order of the law's parts. */
export function fieldsThatWait(result: AuditResult, settings: Settings): readonly Finding[] {
  const { findings, declarations, services } = result
  const asked = servicesAsked(findings)
  const set = rulesSet(result, settings)
  const files = new Set(declarations.map(({ file }) => file))
  return services.flatMap(({ profile }) => {
    if (asked.has(profile.name) || (settings.level ?? declaredLevel(profile)) === 'auditor') return []
    const fields = findings
      .filter(({ service, ruleId, at }) => service === profile.name && files.has(at.file) && !set.has(ruleId))
      .filter(({ severity }) => severity === 'warning' || severity === 'information')
      .filter(asksForField)
    return fields.toSorted((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family)).slice(1)
  })
}

/** It is settled by writing what is not written yet; what is written wrongly is another matter. */
function asksForField({ fixes }: Finding): boolean {
  return fixes.some(fix => !leavesAsIs(fix) && openFieldsOf(fix).length > 0)
}

function servicesAsked(findings: readonly Finding[]): ReadonlySet<string | undefined> {
  return new Set(findings.filter(({ ruleId }) => ruleId === SCOPE_QUESTION).map(({ service }) => service))
}

/** Rules that a person set a severity for. */
function rulesSet({ declarations }: AuditResult, { severities }: Settings): ReadonlySet<string> {
  return new Set([...Object.keys(severities), ...declarations.flatMap(({ data }) => Object.keys(data.rules ?? {}))])
}

const SHOWN = new WeakMap<Finding, Finding>()

/** One object a finding for as long as it is shown so: what was made of it before holds. */
function shownAs(finding: Finding, severity: 'warning' | 'hint'): Finding {
  let shown = SHOWN.get(finding)
  if (shown?.severity !== severity) SHOWN.set(finding, (shown = { ...finding, severity }))
  return shown
}
