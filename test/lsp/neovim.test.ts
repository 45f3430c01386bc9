import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { REPOSITORY } from './support/process.ts'

const SCRIPT = join(REPOSITORY, 'test/lsp/support/neovim.lua')
const version = /NVIM v(\S+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1]

interface Seen {
  readonly findings: { code: string; severity: number; line: number; message: string; source: string }[]
  readonly elsewhere: number
  readonly hover: string
  readonly actions: string[]
  readonly declaration: string
  readonly completion: string[]
}

/** A person's Neovim, without a configuration of its own, over a copy of an example. */
function drive(): Seen {
  const folder = mkdtempSync(join(tmpdir(), 'genai-measures-neovim-'))
  try {
    const project = join(folder, 'chat')
    cpSync(join(REPOSITORY, 'examples/nextjs-chat-mainland'), project, { recursive: true })
    const env = {
      ...process.env,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      PROJECT: project,
      SERVER: join(REPOSITORY, 'server/bin/genai-measures-language-server.mjs'),
      NODE: process.execPath,
      RESULT: join(folder, 'seen.json'),
    }
    const args = ['--headless', '--clean', '-n', '-c', `luafile ${SCRIPT}`, '-c', 'cquit']
    const { stderr } = spawnSync('nvim', args, { env, cwd: project, encoding: 'utf8', timeout: 150_000 })
    try {
      return JSON.parse(readFileSync(env.RESULT, 'utf8')) as Seen
    } catch {
      throw new Error(`Neovim wrote nothing: ${stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it.skipIf(version === undefined)(
  `a headless Neovim ${version ?? '(not installed)'} shows, explains, settles and completes`,
  { timeout: 160_000 },
  () => {
    const seen = drive()
    expect(seen.findings[0]).toMatchObject({
      code: 'scope-undeclared',
      severity: 2,
      line: 8,
      source: 'genai-measures',
    })
    // Files that nobody has opened have findings too.
    expect(seen.elsewhere).toBeGreaterThan(0)
    expect(seen.hover).toContain('Interim Measures')
    expect(seen.actions[0]).toBe('Public in the mainland')
    expect(seen.declaration).toMatch(/audience: public[^\n]*\n(?:[^\n]*\n)*? +territory: mainland-china/)
    // What stands there already is not suggested.
    expect(seen.completion).toEqual(['internal', 'research'])
  },
)
