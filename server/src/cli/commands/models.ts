import { interfaceLines } from '../../core/catalogue/explain/interfaces.ts'
import { closingLine } from '../../core/catalogue/explain/explain.ts'
import { message, render } from '../../core/locale/messages.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { isOneOf, readOptions } from '../options.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'

/** `genai-measures models --filed`: vendors with a listed service, and the address and ids under which they are called. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, { filed: { type: 'boolean' }, modality: { type: 'string' }, ...LAW_OPTION }, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  if (!parsed.flag('filed') || parsed.positionals.length > 0) {
    io.err(terminal`${render(message(cliMessages, 'badOption', { detail: 'models --filed' }), io.language)}\n`)
    return 2
  }
  const modality = parsed.text('modality')
  if (modality === undefined) io.out(lines(`${interfaceLines(io.language).join('\n')}\n\n`))
  else if (isOneOf('modality', modality, ['text', 'image', 'audio', 'video'], io))
    io.out(lines(`${interfaceLines(io.language, modality).join('\n')}\n\n`))
  else return 2
  io.out(lines(closingLine(io.language)))
  return 0
}
