import type { Language } from '../core/locale/messages.ts'
import type { Printable } from '../core/text/medium/safe.ts'

/** What a command may touch of the process it runs in; tests give their own. */
export interface CliIo {
  out(text: Printable): void
  err(text: Printable): void
  readonly cwd: string
  /** Whether standard error is a terminal, where a progress line may be drawn. */
  readonly isTerminal: boolean
  /** Asks the person at the terminal and gives the line typed; left out where nobody is there to answer. */
  readonly ask?: (question: Printable) => Promise<string>
  /** Whether standard output may be coloured. */
  readonly color: boolean
  /** From `--lang`, else the environment's locale. */
  readonly language: Language
  /** Today as an ISO day: the only clock, read once at the edge. */
  readonly today: string
  /** What worker threads run to help this process; without it everything is done in one thread. */
  readonly program?: URL
}

/** 0 clean, 1 findings at or above `--fail-on`, 2 could not run. */
export type ExitCode = 0 | 1 | 2

export type Command = (args: readonly string[], io: CliIo) => Promise<ExitCode>
