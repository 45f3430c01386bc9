import type { AuditResult } from '../engine/audit-result.ts'
import type { Severity } from '../finding.ts'
import { render } from '../locale/messages.ts'
import { fingerprints } from './fingerprint.ts'
import { placer, type ReportContext } from './json.ts'
import { json } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
}

/** GitLab's code-quality report: a list of issues with fingerprints that survive moved lines. */
export function gitlabReport(result: AuditResult, context: ReportContext): Written<'json'> {
  const place = placer(context.textOf)
  const marks = fingerprints(result.findings, context.textOf)
  const issues = result.findings.map(finding => {
    const { file, line, endLine } = place(finding.at)
    return {
      type: 'issue',
      description: render(finding.message, context.language),
      check_name: finding.ruleId,
      categories: ['Compatibility'],
      fingerprint: marks.get(finding),
      severity: SEVERITY[finding.severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    }
  })
  return json(issues)
}
