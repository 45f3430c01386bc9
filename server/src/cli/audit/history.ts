import path from 'node:path'
import { message } from '../../core/locale/messages.ts'
import { digestOf, reportDigest } from '../../core/report/digest.ts'
import { compareReports, type History } from '../../core/report/record/history.ts'
import { previousReport } from '../../core/report/record/previous.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import { cliMessages } from '../messages.ts'
import { AuditTrouble, type Scan } from './scan.ts'
import { sha256 } from '../../workspace/sha256.ts'

/** What an earlier report tells of change. Throws AuditTrouble for one that is none, was altered, or is of a later day. */
export async function historyFrom(
  file: string,
  { result, context }: Pick<Scan, 'result' | 'context'>,
): Promise<History> {
  const text = await readRegularText(file).catch(() => undefined)
  if (text === undefined) throw new AuditTrouble(message(cliMessages, 'unreadable', { path: file }))
  const parsed = jsonOf(text)
  const report = previousReport(parsed)
  if (!report) throw new AuditTrouble(message(cliMessages, 'notPrevious', { path: file }))
  const digest = digestOf(parsed)
  // A record that somebody changed tells nothing about since when.
  if (digest && reportDigest(parsed as object, sha256) !== digest.report)
    throw new AuditTrouble(message(cliMessages, 'reportAltered', { name: path.basename(file) }))
  if (report.auditedAsOf > result.asOf)
    throw new AuditTrouble(message(cliMessages, 'previousLater', { path: file, day: report.auditedAsOf }))
  return compareReports(report, result, context.textOf)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
