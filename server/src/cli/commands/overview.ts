import path from 'node:path'
import { message, render } from '../../core/locale/messages.ts'
import { summarize } from '../../core/report/overview-entry.ts'
import { OVERVIEW_FORMATS, OVERVIEW_FORMS, type OverviewFormat } from '../../core/report/overview-forms.ts'
import { OverviewBuilder } from '../../core/report/overview.ts'
import { readSmall } from '../../workspace/open-regular.ts'
import { chosenFiles } from '../chosen-files.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { cliMessages } from '../messages.ts'
import { isOneOf, type ParsedOptions, readOptions } from '../options.ts'
import { progressLine } from '../progress.ts'
import { write } from '../write.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

/** In bytes. */
const LARGEST_REPORT = 512 * 1024 * 1024

const OPTIONS = { format: { type: 'string' }, output: { type: 'string' }, quiet: { type: 'boolean' } } as const

/** `genai-measures overview REPORTS…`: joins JSON reports of many repositories into one page, one at a time. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, OPTIONS, io)
  if (!parsed) return 2
  const format = parsed.text('format') ?? formatFor(parsed.text('output'))
  if (!isOneOf('format', format, OVERVIEW_FORMATS, io)) return 2
  if (parsed.positionals.length === 0) {
    io.err(terminal`${render(message(cliMessages, 'noReports', {}), io.language)}\n`)
    return 2
  }
  const { files, missing } = await chosenFiles(parsed.positionals, file => file.endsWith('.json'), io)
  const overview = new OverviewBuilder()
  const { used, unusable } = join(files, overview, parsed, io)
  const output = parsed.text('output')
  const text = OVERVIEW_FORMS[format](overview.build(), io.language)
  const written = await write(text, output === undefined ? undefined : path.resolve(io.cwd, output), io)
  const named = unusable.some(file => parsed.positionals.includes(file))
  return !written || missing || named || used === 0 ? 2 : 0
}

function formatFor(output: string | undefined): OverviewFormat {
  if (/\.html?$/i.test(output ?? '')) return 'html'
  return /\.json$/i.test(output ?? '') ? 'json' : 'markdown'
}

function join(files: readonly string[], overview: OverviewBuilder, options: ParsedOptions, io: CliIo) {
  const progress = progressLine(io, 'progressReports')
  const quiet = options.flag('quiet')
  const unusable: string[] = []
  let used = 0
  for (const [done, file] of files.entries()) {
    const read = entryOf(path.resolve(io.cwd, file), file)
    if (read === undefined) {
      unusable.push(file)
      overview.unusable(file)
    } else if (read !== 'overview') {
      overview.add(read)
      used++
    }
    if (!quiet) progress.show(done + 1, files.length)
  }
  progress.clear()
  if (!quiet)
    for (const file of unusable.toSorted())
      io.err(terminal`${render(message(cliMessages, 'notReport', { path: file }), io.language)}\n`)
  return { used, unusable }
}

/**
 * What a file gives: a report's summary, that it is an earlier overview, or nothing. Its full text is let go at once. Read
 * without a thread-pool hop: for thousands of files that costs as much as parsing them.
 */
function entryOf(absolute: string, file: string) {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(readSmall(absolute, LARGEST_REPORT)))
    const name = file.split(path.sep).join('/')
    return (data as { kind?: unknown } | null)?.kind === 'overview' ? ('overview' as const) : summarize(data, name)
  } catch {
    return undefined
  }
}
