import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { REPOSITORY } from '../lsp/support/process.ts'
import { writeTree } from '../support/disk-tree.ts'
import { execute } from './support/execute.ts'
import { HOSTILE } from './support/hostile.ts'
import { localRegistry } from './support/registry.ts'

beforeAll(() => bundle('server/dist/cli', 'git-tree'), BUNDLE_LIMIT_MS)

const HOOKS = readFileSync(path.join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8')
const there = spawnSync('pre-commit', ['--version']).status === 0

async function git(cwd: string, ...args: string[]) {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  const { code, out } = await execute('git', [...identity, ...args], { cwd })
  expect(code, args.join(' ')).toBe(0)
  return out.trim()
}

async function repository(files: Readonly<Record<string, string>>) {
  const root = writeTree(files)
  await git(root, 'init', '-q', '-b', 'main')
  await git(root, 'add', '-A', '-f')
  await git(root, 'commit', '-q', '-m', 'start')
  return root
}

/** A repository that uses the hooks of ours, with a runner for what is staged. */
async function withHooks(files: Readonly<Record<string, string>>) {
  const registry = await localRegistry()
  // Our repository as pre-commit needs it: its hooks, and a package that it installs before what the hooks name.
  const hooks = await repository({
    '.pre-commit-hooks.yaml': HOOKS,
    'package.json': '{ "name": "hooks", "version": "1.0.0" }',
  })
  const rev = await git(hooks, 'rev-parse', 'HEAD')
  const ids = (parse(HOOKS) as { id: string }[]).map(({ id }) => `      - id: ${id}`).join('\n')
  const config = `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n${ids}\n`
  const root = await repository({ ...files, '.pre-commit-config.yaml': config })
  const home = writeTree({})
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    PRE_COMMIT_HOME: path.join(home, 'pre-commit'),
    npm_config_registry: registry.url,
  }
  const run = () => execute('pre-commit', ['run', '--color', 'never', '--verbose'], { cwd: root, env })
  return { root, run }
}

describe('the hooks', () => {
  it('are pinned to the version of this repository', () => {
    const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'))
    for (const hook of parse(HOOKS) as Record<string, unknown>[])
      expect(hook).toMatchObject({ language: 'node', additional_dependencies: [`genai-measures@${version}`] })
  })

  it.skipIf(!there)('judge what a commit touches, by their own program, and skip what tells nothing', async () => {
    const declared = 'version: 1\nservices:\n  - name: chat\n    audience: public\n    territory: mainland-china\n'
    const { root, run } = await withHooks({ ...HOSTILE, 'genai-measures.yaml': declared })
    writeFileSync(path.join(root, 'logo.png'), new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]))
    await git(root, 'add', 'logo.png')
    const picture = await run()
    expect(picture.code, picture.out).toBe(0)
    expect(picture.out).toContain('(no files to check)Skipped')

    writeFileSync(path.join(root, 'notes.md'), 'notes\n')
    await git(root, 'add', 'notes.md')
    const notes = await run()
    expect(notes.code, notes.out).toBe(0)
    expect(notes.out).toMatch(/genai-measures audit\.+Passed/)

    const route = path.join(root, 'app/api/chat/route.ts')
    writeFileSync(route, `${readFileSync(route, 'utf8')}// changed\n`)
    await git(root, 'add', 'app')
    const source = await run()
    expect(source.code).toBe(1)
    expect(source.out).toMatch(/genai-measures audit\.+Failed/)
    expect(source.out).toContain('filing-unrecorded')
    expect(source.out).not.toContain('CODE OF THE FOLDER RAN')
  })
})
