import process from 'node:process'
import { negotiate } from '../core/locale/negotiate.ts'
import { message, render } from '../core/locale/messages.ts'
import { VERSION } from '../version.ts'
import { HELP } from './help.ts'
import type { CliIo, Command, ExitCode } from './io.ts'
import { cliMessages } from './messages.ts'

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  audit: () => import('./commands/audit.ts'),
  overview: () => import('./commands/overview.ts'),
  dossier: () => import('./commands/dossier.ts'),
  init: () => import('./commands/init.ts'),
  fix: () => import('./commands/fix.ts'),
  rules: () => import('./commands/rules.ts'),
  formats: () => import('./commands/formats.ts'),
  explain: () => import('./commands/explain.ts'),
  catalogue: () => import('./commands/catalogue.ts'),
  'report-context': () => import('./commands/report-context.ts'),
  label: () => import('./commands/label.ts'),
}

/** What `--help` has to speak of. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

/** Runs one command line (without the program's name) against an io, and gives its exit code. */
export async function main(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name, ...rest] = withoutLeadingLanguage(args)
  if (name === '--version' || name === '-v') {
    io.out(`${VERSION}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP[io.language])
    return name === undefined ? 2 : 0
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const wrong = name.startsWith('-')
      ? message(cliMessages, 'optionBeforeCommand', { option: name })
      : message(cliMessages, 'unknownCommand', { name })
    io.err(`${render(wrong, io.language)}\n`)
    return 2
  }
  const load = COMMANDS[name] as (typeof COMMANDS)[string]
  if (name !== 'label' && rest.some(arg => arg === '--help' || arg === '-h')) {
    io.out(HELP[io.language])
    return 0
  }
  return (await load()).run(rest, io)
}

/** `--lang` may stand before the command as well: it is every command's. */
function withoutLeadingLanguage(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return args.slice(2)
  return args[0]?.startsWith('--lang=') ? args.slice(1) : args
}

/** The io of a real process. `--lang` anywhere in the line decides the language; the environment otherwise. */
export function processIo(args: readonly string[]): CliIo {
  const at = args.indexOf('--lang')
  const stated = at >= 0 ? args[at + 1] : args.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length)
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR } = process.env
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    cwd: process.cwd(),
    isTerminal: process.stderr.isTTY === true,
    color: process.stdout.isTTY === true && !NO_COLOR,
    language: negotiate(stated ?? (LC_ALL || LC_MESSAGES || LANG)),
    today: new Date().toISOString().slice(0, 10),
  }
}
