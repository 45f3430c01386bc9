import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../../..')
/** Git-ignored: what the tests in a real editor install once and use again. */
export const CACHE = join(ROOT, '.cache')

const TOOL_LIMIT_MS = 10 * 60_000

/** Runs a tool to its end; fails with what it printed. `node` comes first on its PATH: npm's own scripts run by it. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  node: string = process.execPath,
): Promise<string> {
  const env = { ...process.env, PATH: [dirname(node), process.env['PATH']].join(delimiter) }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: TOOL_LIMIT_MS })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', chunk => (output += chunk))
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`)
  return output
}

/**
 * A folder of the cache that `fill` has filled for exactly this version; a half-filled or older one is filled anew.
 * Returns its path.
 */
export async function cached(name: string, version: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name)
  const stamp = join(folder, '.version')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await fill(folder)
  writeFileSync(stamp, version)
  return folder
}

/** An empty npm project in a folder, so that npm installs there and nowhere above. */
export function npmProject(folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'cache', private: true }))
}
