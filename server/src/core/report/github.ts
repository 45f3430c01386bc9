import type { AuditResult } from '../engine/audit-result.ts'
import type { Severity } from '../finding.ts'
import { render } from '../locale/messages.ts'
import { placer, type ReportContext } from './json.ts'

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands that GitHub turns into annotations on the changed lines. */
export function githubReport(result: AuditResult, context: ReportContext): string {
  const place = placer(context.textOf)
  const lines = result.findings.map(finding => {
    const { file, line, column, endLine, endColumn } = place(finding.at)
    const properties = { file, line, col: column, endLine, endColumn, title: `genai-measures: ${finding.ruleId}` }
    const head = Object.entries(properties)
      .map(([key, value]) => `${key}=${property(String(value))}`)
      .join(',')
    return `::${COMMAND[finding.severity]} ${head}::${data(render(finding.message, context.language))}`
  })
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
