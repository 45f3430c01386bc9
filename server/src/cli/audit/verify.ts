import path from 'node:path'
import { type Message, message } from '../../core/locale/messages.ts'
import { digestOf, reportDigest } from '../../core/report/digest.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import { cliMessages } from '../messages.ts'
import { AuditTrouble, scan } from './scan.ts'
import type { AuditSettings } from './settings.ts'
import { sha256 } from '../../workspace/sha256.ts'

/** What holding a report against a tree came to. */
export interface Verdict {
  readonly code: 0 | 1 | 2
  readonly line: Message
}

/** Says whether a JSON report is as it was written, and was made of this very tree. */
export async function verify(file: string, root: string, settings: AuditSettings): Promise<Verdict> {
  const report = await reportIn(file)
  const name = path.basename(file)
  const digest = digestOf(report)
  if (report === undefined || digest === undefined) return { code: 2, line: message(cliMessages, 'noDigest', { name }) }
  if (reportDigest(report, sha256) !== digest.report)
    return { code: 1, line: message(cliMessages, 'reportAltered', { name }) }
  const inputs = await inputsNow(root, settings)
  if (typeof inputs !== 'string') return { code: 2, line: inputs }
  const same = inputs === digest.inputs
  return { code: same ? 0 : 1, line: message(cliMessages, same ? 'reportOfTree' : 'reportOfOther', { name }) }
}

async function reportIn(file: string): Promise<object | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readRegularText(file))
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

async function inputsNow(root: string, settings: AuditSettings): Promise<string | Message> {
  try {
    const { context } = await scan(root, settings)
    return context.seal?.inputs() ?? ''
  } catch (error) {
    if (error instanceof AuditTrouble) return error.line
    throw error
  }
}
