import type { AuditResult } from '../../engine/audit-result.ts'
import type { Place } from '../../finding.ts'
import type { Language } from '../../locale/messages.ts'
import type { Part, Safe } from '../../text/medium/safe.ts'
import { terminal } from '../../text/medium/terminal.ts'
import type { History } from './history.ts'
import { recordMessages } from './messages.ts'
import { changeWords, dueRows } from './rows.ts'

/** Settled things named one by one; the JSON and Markdown reports name all. */
const MOST_SETTLED = 20

/** How the terminal report writes headings and places. */
export interface TextStyle {
  readonly language: Language
  readonly bold: (line: string) => Safe<'terminal'> | string
  readonly where: (at: Place) => Safe<'terminal'> | string
}

/** What changed since the report before, and what ends soon, as lines of the terminal report. */
export function recordLines(
  result: AuditResult,
  history: History | undefined,
  { language, bold, where }: TextStyle,
): (Safe<'terminal'> | string)[] {
  const listed = (parts: readonly Part<'terminal'>[]) => terminal`  ${terminal.joined(parts, ' · ')}`
  const due = dueRows(result).map(({ day, what, id, service, owner, at }) =>
    listed([day, what[language], id, service, owner, where(at)]),
  )
  const change = history && changeWords(history, result)
  const settled = change?.settled ?? []
  return [
    ...(change ? [bold(change.heading[language]), ...change.counts.map(one => `  ${one[language]}`)] : []),
    ...settled
      .slice(0, MOST_SETTLED)
      .map(one => terminal`  ${listed([one.id, one.service, one.how[language], one.where])}`),
    ...(settled.length > MOST_SETTLED ? [`    … ${settled.length - MOST_SETTLED}`] : []),
    ...(change ? [''] : []),
    ...(due.length > 0 ? [bold(recordMessages[language].dueHeading()), ...due, ''] : []),
  ]
}
