import path from 'node:path'
import { message, render } from '../../core/locale/messages.ts'
import { OverviewBuilder } from '../../core/report/overview.ts'
import { describePath } from '../../workspace/disk.ts'
import type { AuditOutcome } from '../audit/outcome.ts'
import { auditAll, type Target } from '../audit/jobs.ts'
import { overviewName, reportName } from '../audit/names.ts'
import { type AuditOrder, readOrder } from '../audit/settings.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { cliMessages } from '../messages.ts'
import { write } from '../write.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

/** `genai-measures audit [PATH…]`: audits each folder, prints or saves its report, and sums up when there are several. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const order = readOrder(args, io)
  if (!order) return 2
  const targets = folders(order.targets, io)
  const several = order.targets.length > 1
  if (order.settings.verify !== undefined) return verified(order.settings.verify, targets[0], order, io)
  const overview = new OverviewBuilder()
  const taken = new Set<string>()
  let worst: ExitCode = targets.length < order.targets.length ? 2 : 0
  for await (const { target, outcome } of auditAll(targets, order, io)) {
    tell(outcome, target, several, order, io)
    if (outcome.trouble !== undefined || !(await deliver(outcome, target, taken, order, io))) worst = 2
    else if (worst === 0 && outcome.fails) worst = 1
    if (outcome.entry) overview.add(outcome.entry)
    else overview.unusable(target.name)
  }
  if (several && !(await deliverOverview(overview, order, io))) worst = 2
  return worst
}

/** `--verify REPORT`: one line, and 0 only where the report is whole and of this tree. */
async function verified(
  file: string,
  target: Target | undefined,
  { settings }: AuditOrder,
  io: CliIo,
): Promise<ExitCode> {
  if (!target) return 2
  const { verify } = await import('../audit/verify.ts')
  const { code, line } = await verify(file, target.root, settings)
  const said = terminal`${render(line, io.language)}\n`
  if (code === 2) io.err(said)
  else io.out(said)
  return code
}

function folders(names: readonly string[], io: CliIo): Target[] {
  const found: Target[] = []
  for (const name of names) {
    const root = path.resolve(io.cwd, name)
    const what = describePath(root)
    if (what === 'folder') found.push({ name, root })
    else {
      const why = what === 'missing' ? 'missing' : what === 'file' ? 'notFolder' : 'unreadable'
      io.err(terminal`${render(message(cliMessages, why, { path: name }), io.language)}\n`)
    }
  }
  return found
}

function tell(outcome: AuditOutcome, target: Target, several: boolean, { settings }: AuditOrder, io: CliIo): void {
  const prefix = several ? `${target.name}: ` : ''
  if (outcome.trouble !== undefined) io.err(terminal`${prefix}${outcome.trouble}\n`)
  if (!settings.quiet) for (const note of outcome.notes) io.err(terminal`${prefix}${note}\n`)
}

/** Brings a folder's reports to where they go. False when one of them could not be written. */
async function deliver(
  { reports, fails }: AuditOutcome,
  target: Target,
  taken: Set<string>,
  { settings, outputs, folder }: AuditOrder,
  io: CliIo,
): Promise<boolean> {
  let written = true
  for (const [index, { file, format }] of outputs.entries()) {
    const to = folder === undefined ? file : path.join(folder, reportName(target.root, format, taken))
    // At a terminal that asked for quiet, no news is good news; a file or another program still wants its report.
    if (to === undefined && settings.quiet && format === 'text' && !fails) continue
    if (!(await write(reports[index] ?? terminal``, to, io))) written = false
  }
  return written
}

async function deliverOverview(
  overview: OverviewBuilder,
  { settings, outputs, folder }: AuditOrder,
  io: CliIo,
): Promise<boolean> {
  const format = outputs[0]?.format
  if (folder === undefined && (format !== 'text' || settings.quiet)) return true
  const form = format === 'html' || format === 'json' ? format : 'markdown'
  const { OVERVIEW_FORMS } = await import('../../core/report/overview-forms.ts')
  const text = OVERVIEW_FORMS[form](overview.build(), settings.language)
  return write(text, folder === undefined ? undefined : path.join(folder, overviewName(form)), io)
}
