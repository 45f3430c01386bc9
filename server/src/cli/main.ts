import process from 'node:process'
import { negotiate } from '../core/locale/negotiate.ts'
import { message, render } from '../core/locale/messages.ts'
import { VERSION } from '../version.ts'
import type { CliIo, Command, ExitCode } from './io.ts'
import { cliMessages } from './messages.ts'
import type { Printable } from '../core/text/medium/safe.ts'
import { lines, terminal } from '../core/text/medium/terminal.ts'

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  audit: () => import('./commands/audit.ts'),
  overview: () => import('./commands/overview.ts'),
  dossier: () => import('./commands/dossier.ts'),
  init: () => import('./commands/init.ts'),
  assess: () => import('./commands/assess.ts'),
  fix: () => import('./commands/fix.ts'),
  rules: () => import('./commands/rules.ts'),
  formats: () => import('./commands/formats.ts'),
  explain: () => import('./commands/explain.ts'),
  models: () => import('./commands/models.ts'),
  law: () => import('./commands/law.ts'),
  catalogue: () => import('./commands/catalogue.ts'),
  'report-context': () => import('./commands/report-context.ts'),
  mcp: () => import('./commands/mcp.ts'),
  label: () => import('./commands/label.ts'),
}

/** What `--help` has to speak of. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

/** Runs one command line (without the program's name) against an io, and gives its exit code. */
export async function main(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name, ...rest] = withoutLeadingLanguage(args)
  if (name === '--version' || name === '-v') {
    io.out(terminal`${VERSION}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(await help(io))
    return name === undefined ? 2 : 0
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const wrong = name.startsWith('-')
      ? message(cliMessages, 'optionBeforeCommand', { option: name })
      : message(cliMessages, 'unknownCommand', { name })
    io.err(terminal`${render(wrong, io.language)}\n`)
    return 2
  }
  const load = COMMANDS[name] as (typeof COMMANDS)[string]
  if (name !== 'label' && rest.some(arg => arg === '--help' || arg === '-h')) {
    io.out(await help(io, name))
    return 0
  }
  return (await load()).run(rest, io)
}

/** The whole help, or one command's. */
async function help({ language }: CliIo, command?: string): Promise<Printable> {
  const { HELP, helpOf } = await import('./help.ts')
  return lines(command === undefined ? HELP[language] : helpOf(command, HELP[language]))
}

/** `--lang` may stand before the command as well: it is every command's. */
function withoutLeadingLanguage(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return args.slice(2)
  return args[0]?.startsWith('--lang=') ? args.slice(1) : args
}

/** The io of a real process. `--lang` anywhere in the line decides the language; the environment otherwise. */
export function processIo(args: readonly string[], program?: URL): CliIo {
  const at = args.indexOf('--lang')
  const stated = at >= 0 ? args[at + 1] : args.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length)
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR } = process.env
  return {
    out: text => void standard('stdout').write(String(text)),
    err: text => void standard('stderr').write(String(text)),
    cwd: process.cwd(),
    // A stream costs milliseconds to set up: where nobody asks for it, nobody waits for it.
    get isTerminal() {
      return standard('stderr').isTTY === true
    },
    get ask() {
      return process.stdin.isTTY === true && standard('stderr').isTTY === true ? askPerson : undefined
    },
    get color() {
      return standard('stdout').isTTY === true && !NO_COLOR
    },
    language: negotiate(stated ?? (LC_ALL || LC_MESSAGES || LANG)),
    today: new Date().toISOString().slice(0, 10),
    ...(program ? { program } : {}),
  }
}

/** One question on standard error, one line from standard input; the end of input is an empty answer. */
async function askPerson(question: Printable): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<string>(resolve => lines.once('close', () => resolve('')))
  const answer = await Promise.race([lines.question(String(question)), ended])
  lines.close()
  return answer
}

const watched = new Set<string>()

/** A standard stream. That its reader closes the pipe early (head, less) is no fault of ours. */
function standard(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const stream = process[name]
  if (!watched.has(name)) {
    watched.add(name)
    stream.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2))
  }
  return stream
}
