import type { AuditResult } from '../engine/audit-result.ts'
import type { Severity } from '../finding.ts'
import { render } from '../locale/messages.ts'
import type { Written } from '../text/medium/safe.ts'
import { annotation, terminal } from '../text/medium/terminal.ts'
import { placer, type ReportContext } from './json.ts'
import { leftCounts, leftLine } from './left-out.ts'

const COMMAND: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands that GitHub turns into annotations on the changed lines. */
export function githubReport(result: AuditResult, context: ReportContext): Written<'terminal'> {
  const place = placer(context.textOf)
  const annotations = result.findings.map(finding => {
    const { file, line, column, endLine, endColumn } = place(finding.at)
    const properties = { file, line, col: column, endLine, endColumn, title: `genai-measures: ${finding.ruleId}` }
    return annotation(COMMAND[finding.severity], properties, render(finding.message, context.language))
  })
  // In the form of the others, so that whoever reads these lines by their form reads them all.
  const left = leftCounts(result, context).map(one => {
    const properties = {
      file: one.first[0] ?? '',
      line: 1,
      col: 1,
      endLine: 1,
      endColumn: 1,
      title: 'genai-measures: left-out',
    }
    return annotation('notice', properties, leftLine(one, context.language))
  })
  return terminal`${[...annotations, ...left]}`.text
}
