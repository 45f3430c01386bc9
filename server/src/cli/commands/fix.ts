import path from 'node:path'
import { createSession } from '../../core/engine/session.ts'
import { DECLARATION_INVALID } from '../../core/declaration/findings.ts'
import { LABEL_RULE } from '../../core/labels/as-finding.ts'
import { message, render } from '../../core/locale/messages.ts'
import { RULES } from '../../core/rules/registry.generated.ts'
import { diskWorkspace } from '../../workspace/disk.ts'
import { loadInto } from '../../workspace/load.ts'
import { readRegular } from '../../workspace/open-regular.ts'
import { type FixRun, fixAll } from '../fix/fix-all.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { isDay, isOneOf, readOptions } from '../options.ts'
import { progressLine } from '../progress.ts'
import { oneFolder } from '../target.ts'
import { store } from '../write.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

const OPTIONS = {
  ...LAW_OPTION,
  'dry-run': { type: 'boolean' },
  rule: { type: 'string' },
  'as-of': { type: 'string' },
  quiet: { type: 'boolean' },
} as const

/** `genai-measures fix [PATH]`: applies the safe fixes. Exit code 1 when `--dry-run` would change something. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, OPTIONS, io)
  if (!parsed) return 2
  const rule = parsed.text('rule')
  const asOf = parsed.text('as-of') ?? io.today
  if (!isDay(asOf)) return isOneOf('as-of', asOf, ['YYYY-MM-DD'], io) ? 0 : 2
  if (rule !== undefined && !isKnown(rule)) {
    io.err(terminal`${render(message(cliMessages, 'unknownRule', { id: rule }), io.language)}\n`)
    return 2
  }
  const root = oneFolder(parsed.positionals, io)
  if (root === undefined || !(await lawTaken(parsed, io))) return 2
  const session = createSession(path.basename(root), () => performance.now())
  const progress = progressLine(io, 'progress')
  const loaded = await loadInto(
    session,
    diskWorkspace(root, true),
    parsed.flag('quiet') ? {} : { progress: progress.show },
  )
  progress.clear()
  const fixed = fixAll(session, loaded.texts, { asOf, language: io.language, ...(rule ? { rule } : {}) })
  const dry = parsed.flag('dry-run')
  const skipped = dry ? [] : await save(root, fixed, loaded.texts, io)
  if (!parsed.flag('quiet')) tell(fixed, skipped, dry, io)
  return skipped.length > 0 ? 2 : dry && fixed.changed.size > 0 ? 1 : 0
}

function isKnown(rule: string): boolean {
  return rule === DECLARATION_INVALID || rule.startsWith(`${LABEL_RULE}-`) || RULES.some(one => one.id === rule)
}

/** Writes what changed; gives the files that could not be. A file that is not UTF-8, or changed meanwhile, stays as it is. */
async function save(
  root: string,
  { changed }: FixRun,
  before: ReadonlyMap<string, string>,
  io: CliIo,
): Promise<string[]> {
  const skipped: string[] = []
  for (const [file, text] of changed) {
    const absolute = path.join(root, file)
    const bytes = await readRegular(absolute).catch(() => undefined)
    const isAsRead = bytes?.equals(Buffer.from(before.get(file) ?? '')) ?? false
    if (!isAsRead) io.err(terminal`${render(message(cliMessages, 'notUtf8', { path: file }), io.language)}\n`)
    if (!isAsRead || !(await store(text, absolute, io))) skipped.push(file)
  }
  return skipped
}

function tell({ applied, changed, left }: FixRun, skipped: readonly string[], dry: boolean, io: CliIo): void {
  const say = (line: Parameters<typeof render>[0]) => io.out(terminal`${render(line, io.language)}\n`)
  const done = applied.filter(one => !skipped.includes(one.file))
  for (const { file, line, title, ruleId } of done)
    say(message(cliMessages, 'fixed', { file: `${file}:${line}`, what: `${render(title, io.language)} (${ruleId})` }))
  say(message(cliMessages, 'fixSummary', { fixes: done.length, files: changed.size - skipped.length, dry }))
  if (left > 0) say(message(cliMessages, 'fixLeft', { count: left }))
}
