import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'

/** What a program printed, and how it ended. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The installed program of a name, as npm links it for a user. */
export function installed(name: 'genai-measures' | 'genai-measures-language-server'): string {
  return path.join(inject('shipped').project, 'node_modules/.bin', name)
}

/** Runs a program of the installed package on one Node, in a folder, in English unless the line or `place` says otherwise. */
export async function drive(
  node: string,
  program: string,
  args: readonly string[],
  cwd: string,
  place: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1', ...place }
  const child = spawn(node, [program, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', chunk => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', chunk => (err += chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

const folders: string[] = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** An empty folder outside the repository, gone when the file's tests are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-driven-'))
  folders.push(folder)
  return folder
}
