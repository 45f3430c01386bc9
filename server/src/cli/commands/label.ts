import { message, render } from '../../core/locale/messages.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { checkCommand } from './label/check.ts'
import { labelCliMessages } from './label/messages.ts'
import { readCommand } from './label/read.ts'
import { writeCommand } from './label/write.ts'
import { lines } from '../../core/text/medium/terminal.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: CliIo) => Promise<ExitCode>>> = {
  read: readCommand,
  check: checkCommand,
  write: writeCommand,
}

/** `genai-measures label read|check|write FILE…`: AIGC metadata of GB 45438-2025 in files. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const command = COMMANDS[name]
  if (command) return command(rest, io)
  const help = name === '--help' || name === '-h'
  const usage = lines(`${render(message(labelCliMessages, 'usage', {}), io.language)}\n`)
  if (help) io.out(usage)
  else io.err(usage)
  return help ? 0 : 2
}
