import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Execution {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end while this process goes on, so that a registry in it can answer. */
export async function execute(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Execution> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', chunk => (said.out += String(chunk)))
  child.stderr.on('data', chunk => (said.err += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}
