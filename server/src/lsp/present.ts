import type { AuditResult } from '../core/engine/audit-result.ts'
import type { Finding } from '../core/finding.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'
import type { Settings } from './settings.ts'

/**
 * Findings as an editor shows them. While a service's scope question is open it stands alone, as a warning: what else was found
 * follows from the answer, and waits as a hint. What is written wrongly stays as it is, and so does what a person set a severity for.
 */
export function presented({ findings, declarations }: AuditResult, settings: Settings): readonly Finding[] {
  const asked = new Set(findings.filter(({ ruleId }) => ruleId === SCOPE_QUESTION).map(({ service }) => service))
  if (asked.size === 0) return findings
  const set = new Set([
    ...Object.keys(settings.severities),
    ...declarations.flatMap(({ data }) => Object.keys(data.rules ?? {})),
  ])
  return findings.map(finding => {
    const { ruleId, service, severity } = finding
    if (!asked.has(service) || set.has(ruleId) || severity === 'error' || severity === 'hint') return finding
    return shownAs(finding, ruleId === SCOPE_QUESTION ? 'warning' : 'hint')
  })
}

const SHOWN = new WeakMap<Finding, Finding>()

/** One object a finding for as long as it is shown so: what was made of it before holds. */
function shownAs(finding: Finding, severity: 'warning' | 'hint'): Finding {
  let shown = SHOWN.get(finding)
  if (shown?.severity !== severity) SHOWN.set(finding, (shown = { ...finding, severity }))
  return shown
}
