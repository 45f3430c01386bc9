import { message, render } from '../../core/locale/messages.ts'
import { lines } from '../../core/text/medium/terminal.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { checkCommand } from './label/check.ts'
import { copyCommand } from './label/copy.ts'
import { readCommand } from './label/read.ts'
import { labelUsage } from './label/usage.ts'
import { writeCommand } from './label/write.ts'

const COMMANDS = { read: readCommand, check: checkCommand, write: writeCommand, copy: copyCommand } as const
type Name = keyof typeof COMMANDS

/** `genai-measures label read|check|write|copy …`: AIGC metadata of GB 45438-2025 in files. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const command = isName(name) ? name : undefined
  const help = [name, ...rest].some(word => word === '--help' || word === '-h')
  if (command && !help) return COMMANDS[command](rest, io)
  const parts = command ? [command] : (Object.keys(COMMANDS) as Name[])
  const text = [said('title', io), '', ...parts.map(part => said(part, io)), said('common', io)]
  const usage = lines(`${text.join('\n')}\n`)
  if (help) io.out(usage)
  else io.err(usage)
  return help ? 0 : 2
}

const isName = (name: string): name is Name => Object.hasOwn(COMMANDS, name)

function said(part: Name | 'title' | 'common', io: CliIo): string {
  return render(message(labelUsage, part, {} as never), io.language)
}
