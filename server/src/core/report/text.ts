import type { AuditResult } from '../engine/audit-result.ts'
import { message, render } from '../locale/messages.ts'
import type { Safe, Written } from '../text/medium/safe.ts'
import { painted, terminal } from '../text/medium/terminal.ts'
import type { ReportContext } from './json.ts'
import { leftCounts, leftLine } from './left-out.ts'
import { type TextOptions, toldLines } from './text-body.ts'
import { textMessages } from './text-messages.ts'

/**
 * The report for a person at a terminal: by service, what was seen, the place, the duty, the next step. Where there is nothing to
 * tell, the words for telling it are not loaded.
 */
export function textReport(result: AuditResult, context: ReportContext, options: TextOptions): Written<'terminal'> {
  const { language } = context
  const dim = (line: string) => (options.color ? painted(90, line) : line)
  const lines: (Safe<'terminal'> | string)[] = []
  const offered = result.services.filter(
    ({ profile }) => profile.generates.length > 0 || profile.trains || profile.declared,
  )
  if (offered.length === 0) lines.push(render(message(textMessages, 'nothing', {}), language), '')
  if (result.services.length + result.findings.length + result.declarations.length > 0 || context.history)
    lines.push(...toldLines(result, context, options, offered))
  lines.push(
    render(
      message(textMessages, 'summary', {
        findings: result.findings.length,
        services: offered.length,
        read: context.files.read,
        seconds: context.durationMs > 0 ? (context.durationMs / 1000).toFixed(2) : '',
      }),
      language,
    ),
  )
  lines.push(...leftCounts(result, context).map(one => dim(leftLine(one, language))))
  lines.push(dim(render(message(textMessages, 'asOf', context), language)))
  return terminal`${lines.map(line => terminal`${line}\n`)}`.text
}
