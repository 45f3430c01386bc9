import { main } from '../../server/src/cli/main.ts'
import type { CliIo } from '../../server/src/cli/io.ts'

/** What a command line printed, and how it ended. */
export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, as a person would in a pipe: no terminal, no colour, a fixed day. */
export async function runCli(args: readonly string[], io: Partial<CliIo> = {}): Promise<CliRun> {
  let out = ''
  let err = ''
  const code = await main(args, {
    out: text => void (out += text),
    err: text => void (err += text),
    cwd: process.cwd(),
    isTerminal: false,
    color: false,
    language: 'en',
    today: '2026-11-22',
    ...io,
  })
  return { code, out, err }
}
