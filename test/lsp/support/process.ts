import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Client } from './client.ts'
import { protocolConnection } from './pair.ts'

export const REPOSITORY = resolve(import.meta.dirname, '../../..')
export const LANGUAGE_SERVER = join(REPOSITORY, 'server/bin/genai-measures-language-server.mjs')
export const COMMAND_LINE = join(REPOSITORY, 'server/bin/genai-measures.cjs')

export interface ServerProcess {
  readonly client: Client
  readonly child: ChildProcess
  /** Everything on standard output and standard error so far. */
  readonly printed: () => string
  readonly exitCode: Promise<number | null>
}

/** Starts the bundled server over its standard streams, as any editor would. `nodeArgs` come before the script. */
export function startProcess(nodeArgs: readonly string[] = []): ServerProcess {
  const child = spawn(process.execPath, [...nodeArgs, LANGUAGE_SERVER, '--stdio'], { stdio: 'pipe' })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (printed += String(chunk)))
  const exitCode = once(child, 'exit').then(([code]) => code as number | null)
  return {
    client: new Client(protocolConnection(child.stdout, child.stdin), true),
    child,
    printed: () => printed,
    exitCode,
  }
}

/** Runs a bundled program to its end. */
export async function runProgram(
  script: string,
  args: readonly string[],
  options: { nodeArgs?: readonly string[]; cwd?: string } = {},
) {
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), script, ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (output.stdout += String(chunk)))
  child.stderr.on('data', chunk => (output.stderr += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...output, code }
}
