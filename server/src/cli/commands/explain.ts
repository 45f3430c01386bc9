import { closingLine } from '../../core/catalogue/explain/explain.ts'
import { message, render } from '../../core/locale/messages.ts'
import { knownOf } from '../../core/report/law/known.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { readOptions } from '../options.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'

/**
 * `genai-measures explain WHAT…`: what the tool knows of a duty, article, rule, number, provider, model, data set, host or package,
 * with sources. Exit code 1 when it knows nothing of one of them, 2 when nothing was asked.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, LAW_OPTION, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  if (parsed.positionals.length === 0) {
    io.err(terminal`${render(message(cliMessages, 'badOption', { detail: 'explain WHAT' }), io.language)}\n`)
    return 2
  }
  let all = true
  for (const term of parsed.positionals) {
    const { known, text } = knownOf(term, io.language)
    all &&= known
    io.out(lines(`${text}\n`))
  }
  io.out(lines(closingLine(io.language)))
  return all ? 0 : 1
}
