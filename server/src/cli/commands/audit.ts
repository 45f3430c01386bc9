import path from 'node:path'
import { type AuditResult, createSession } from '../../core/engine/session.ts'
import { SEVERITIES } from '../../core/finding.ts'
import { message, render } from '../../core/locale/messages.ts'
import { FILED_SERVICES_AS_OF, LAW_AS_OF } from '../../core/law/as-of.ts'
import { jsonReport, type ReportContext } from '../../core/report/json.ts'
import { textReport } from '../../core/report/text.ts'
import { describePath, diskWorkspace } from '../../workspace/disk.ts'
import { loadInto } from '../../workspace/load.ts'
import { VERSION } from '../../version.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { cliMessages } from '../messages.ts'
import { isOneOf, readOptions } from '../options.ts'
import { progressLine } from '../progress.ts'

const FORMATS = ['text', 'json'] as const
const THRESHOLDS = ['error', 'warning', 'information', 'never'] as const

/** `genai-measures audit [PATH…]`: audits each folder and prints its report. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(
    args,
    {
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      'as-of': { type: 'string' },
      'explain-scope': { type: 'boolean' },
    },
    io,
  )
  if (!parsed) return 2
  const { positionals } = parsed
  const format = parsed.text('format') ?? 'text'
  const threshold = parsed.text('fail-on') ?? 'error'
  const asOf = parsed.text('as-of') ?? io.today
  if (!isOneOf('format', format, FORMATS, io) || !isOneOf('fail-on', threshold, THRESHOLDS, io)) return 2
  if (!isDay(asOf)) return isOneOf('as-of', asOf, ['YYYY-MM-DD'], io) ? 0 : 2

  let worst: ExitCode = 0
  for (const target of positionals.length > 0 ? positionals : ['.']) {
    const what = await describePath(path.resolve(io.cwd, target))
    if (what !== 'folder') {
      io.err(
        `${render(message(cliMessages, what === 'missing' ? 'missing' : 'unreadable', { path: target }), io.language)}\n`,
      )
      worst = 2
      continue
    }
    const { result, context } = await auditFolder(path.resolve(io.cwd, target), asOf, io)
    if (format === 'json') io.out(`${JSON.stringify(jsonReport(result, context), null, 2)}\n`)
    else io.out(textReport(result, context, { color: io.color, explainScope: parsed.flag('explain-scope') }))
    if (worst === 0 && fails(result, threshold)) worst = 1
  }
  return worst
}

/** Audits one folder on disk. Says on standard error what could not be read, and draws progress on a terminal. */
export async function auditFolder(
  root: string,
  asOf: string,
  io: CliIo,
): Promise<{ result: AuditResult; context: ReportContext }> {
  const started = performance.now()
  const session = createSession(path.basename(root))
  const progress = progressLine(io)
  const loaded = await loadInto(session, diskWorkspace(root), { progress: progress.show })
  progress.clear()
  for (const { path, why } of loaded.left) io.err(`${render(message(cliMessages, why, { path }), io.language)}\n`)
  const result = session.evaluate({ asOf })
  for (const fault of result.broken) io.err(`${render(message(cliMessages, 'brokenRule', fault), io.language)}\n`)
  const context: ReportContext = {
    toolVersion: VERSION,
    lawAsOf: LAW_AS_OF,
    filedServicesAsOf: FILED_SERVICES_AS_OF,
    language: io.language,
    files: loaded.files,
    durationMs: Math.round(performance.now() - started),
    textOf: file => loaded.texts.get(file),
  }
  return { result, context }
}

function fails(result: AuditResult, threshold: (typeof THRESHOLDS)[number]): boolean {
  if (threshold === 'never') return false
  const limit = SEVERITIES.indexOf(threshold)
  return result.findings.some(finding => SEVERITIES.indexOf(finding.severity) <= limit)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}
