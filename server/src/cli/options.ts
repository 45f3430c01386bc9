import { parseArgs, type ParseArgsConfig } from 'node:util'
import { message, render } from '../core/locale/messages.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'

/** Options as given on the line: strings, flags, or several of either where an option may repeat. */
export interface ParsedOptions {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
  /** The text of an option that takes one. */
  text(name: string): string | undefined
  flag(name: string): boolean
}

/** Reads a command's options; on a wrong one says so and gives undefined. `--lang` is known to all commands. */
export function readOptions(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  io: CliIo,
): ParsedOptions | undefined {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, lang: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    })
    const values: ParsedOptions['values'] = parsed.values
    return {
      values,
      positionals: parsed.positionals,
      text: name => textOf(values[name]),
      flag: name => values[name] === true,
    }
  } catch (error) {
    const detail = (error as Error).message.split('. ')[0] ?? ''
    io.err(`${render(message(cliMessages, 'badOption', { detail }), io.language)}\n`)
    return undefined
  }
}

function textOf(value: ParsedOptions['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether a value is one of those allowed; if not, says which are. */
export function isOneOf<T extends string>(option: string, value: string, allowed: readonly T[], io: CliIo): value is T {
  if ((allowed as readonly string[]).includes(value)) return true
  io.err(`${render(message(cliMessages, 'badValue', { option, value, allowed: allowed.join(', ') }), io.language)}\n`)
  return false
}
