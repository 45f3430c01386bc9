import path from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { message, render } from '../core/locale/messages.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'
import { terminal } from '../core/text/medium/terminal.ts'

/** Options as given on the line: strings, flags, or several of either where an option may repeat. */
export interface ParsedOptions {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
  /** The text of an option that takes one. */
  text(name: string): string | undefined
  /** The texts of an option that may be given several times. */
  texts(name: string): readonly string[]
  flag(name: string): boolean
}

const SPOKEN = /^(?:zh|en)(?:[-_][a-z]{2,4}){0,2}$/i

/** Reads a command's options; on a wrong one says so and gives undefined. `--lang` is known to all commands. */
export function readOptions(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  io: CliIo,
): ParsedOptions | undefined {
  const known = { ...options, lang: { type: 'string' as const } }
  try {
    const parsed = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
    const values: ParsedOptions['values'] = parsed.values
    const lang = textOf(values.lang)
    // `zh`, `zh_CN` and `en-GB` say as plainly which of the two is meant.
    if (lang !== undefined && !SPOKEN.test(lang) && !isOneOf('lang', lang, ['en', 'zh-CN'], io)) return undefined
    return {
      values,
      positionals: parsed.positionals,
      text: name => textOf(values[name]),
      texts: name => [values[name] ?? []].flat().filter(one => typeof one === 'string'),
      flag: name => values[name] === true,
    }
  } catch (error) {
    io.err(terminal`${render(complaint(error as Error & { code?: string }), io.language)}\n`)
    return undefined
  }
}

/** What is wrong with a line, in our words: the platform's are long, and in English only. */
function complaint({ message: said, code }: Error & { code?: string }) {
  const option = /'(-[^\s']*)/.exec(said)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return message(cliMessages, 'unknownOption', { option })
  if (/does not take an argument/.test(said)) return message(cliMessages, 'takesNone', { option })
  return message(cliMessages, 'takesValue', { option: option.replace(/^-\w, /, '') })
}

function textOf(value: ParsedOptions['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether a value is one of those allowed; if not, says which are. */
export function isOneOf<T extends string>(option: string, value: string, allowed: readonly T[], io: CliIo): value is T {
  if ((allowed as readonly string[]).includes(value)) return true
  io.err(
    terminal`${render(message(cliMessages, 'badValue', { option, value, allowed: allowed.join(', ') }), io.language)}\n`,
  )
  return false
}

/** A file as a line names it, from the folder where the line was given. */
export function absolute(file: string | undefined, { cwd }: CliIo): string | undefined {
  return file === undefined ? undefined : path.resolve(cwd, file)
}

/** Whether a text is a day of the calendar, as `2026-11-22`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
