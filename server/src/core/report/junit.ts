import type { AuditResult } from '../engine/audit-result.ts'
import type { Finding } from '../finding.ts'
import { render } from '../locale/messages.ts'
import { placer, type ReportContext } from './json.ts'
import { leftCounts, leftLine } from './left-out.ts'
import { xml } from '../text/medium/markup.ts'
import type { Safe, Written } from '../text/medium/safe.ts'

/** JUnit XML: a suite a service, a case a rule that reported; errors and warnings fail, the rest are skipped with their text. */
export function junitReport(result: AuditResult, context: ReportContext): Written<'xml'> {
  const place = placer(context.textOf)
  const names = [
    ...new Set([
      ...result.services.map(({ profile }) => profile.name),
      ...result.findings.map(finding => finding.service ?? 'genai-measures.yaml'),
    ]),
  ]
  const testCase = (finding: Finding): Safe<'xml'> => {
    const { file, line, column } = place(finding.at)
    const text = render(finding.message, context.language)
    const body = isFailure(finding)
      ? xml`<failure type="${finding.severity}" message="${text}"/>`
      : xml`<skipped message="${text}"/>`
    return xml`    <testcase classname="${finding.ruleId}" name="${`${file}:${line}:${column}`}" file="${file}" line="${line}">${body}</testcase>\n`
  }
  const suites = names.map(name => {
    const own = result.findings.filter(finding => (finding.service ?? 'genai-measures.yaml') === name)
    const failures = own.filter(isFailure).length
    const cases =
      own.length > 0 ? own.map(testCase) : [xml`    <testcase classname="genai-measures" name="${name}"/>\n`]
    return xml`  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" skipped="${own.length - failures}">\n${cases}  </testsuite>\n`
  })
  const left = leftCounts(result, context).map(
    one =>
      xml`    <testcase classname="genai-measures" name="${one.why}"><skipped message="${leftLine(one, context.language)}"/></testcase>\n`,
  )
  if (left.length > 0)
    suites.push(
      xml`  <testsuite name="genai-measures: files" tests="${left.length}" failures="0" skipped="${left.length}">\n${left}  </testsuite>\n`,
    )
  return xml`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="genai-measures">\n${suites}</testsuites>\n`.text
}

function isFailure({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}
