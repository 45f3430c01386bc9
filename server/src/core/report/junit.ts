import type { AuditResult } from '../engine/audit-result.ts'
import type { Finding } from '../finding.ts'
import { render } from '../locale/messages.ts'
import { placer, type ReportContext } from './json.ts'
import { escapeXml } from './escape.ts'

/** JUnit XML: a suite a service, a case a rule that reported; errors and warnings fail, the rest are skipped with their text. */
export function junitReport(result: AuditResult, context: ReportContext): string {
  const place = placer(context.textOf)
  const names = [
    ...new Set([
      ...result.services.map(({ profile }) => profile.name),
      ...result.findings.map(finding => finding.service ?? 'genai-measures.yaml'),
    ]),
  ]
  const testCase = (finding: Finding): string => {
    const { line, column } = place(finding.at)
    const text = escapeXml(render(finding.message, context.language))
    const kind = finding.severity === 'error' || finding.severity === 'warning' ? 'failure' : 'skipped'
    const open = `    <testcase classname="${escapeXml(finding.ruleId)}" name="${escapeXml(`${finding.at.file}:${line}:${column}`)}" file="${escapeXml(finding.at.file)}" line="${line}">`
    const body =
      kind === 'failure' ? `<failure type="${finding.severity}" message="${text}"/>` : `<skipped message="${text}"/>`
    return `${open}${body}</testcase>`
  }
  const suites = names.map(name => {
    const own = result.findings.filter(finding => (finding.service ?? 'genai-measures.yaml') === name)
    const failures = own.filter(finding => finding.severity === 'error' || finding.severity === 'warning').length
    const cases =
      own.length > 0 ? own.map(testCase) : [`    <testcase classname="genai-measures" name="${escapeXml(name)}"/>`]
    return [
      `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" skipped="${own.length - failures}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="genai-measures">\n${suites.join('\n')}${suites.length > 0 ? '\n' : ''}</testsuites>\n`
}
