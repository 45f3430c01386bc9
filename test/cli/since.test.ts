import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AuditSettings, readOrder } from '../../server/src/cli/audit/settings.ts'
import { changesTellNothing } from '../../server/src/cli/audit/unchanged.ts'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Two chat services, committed on `main`. */
function repository(): string {
  const root = writeTree({ ...chatPackage('one', 'one'), ...chatPackage('two', 'two'), 'notes.md': 'notes\n' })
  git(root, 'init', '-q', '-b', 'main')
  commit(root, 'start')
  return root
}

function commit(root: string, message: string): void {
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', message)
}

function edit(root: string, file: string, text: string): void {
  writeFileSync(path.join(root, file), text)
}

async function servicesSince(root: string, revision: string, folder = root): Promise<string[]> {
  const { code, out, err } = await runCli([
    'audit',
    folder,
    '--since',
    revision,
    '--format',
    'json',
    '--fail-on',
    'never',
  ])
  expect([code, err]).toEqual([0, ''])
  const found = JSON.parse(out).findings.map((one: { service: string }) => one.service)
  return [...new Set<string>(found)].toSorted()
}

const IO = {
  out: () => {},
  err: () => {},
  isTerminal: false,
  color: false,
  language: 'en',
  today: '2026-11-22',
} as const
const ROUTE = chatPackage('x')['app/api/chat/route.ts'] as string

describe('--since', () => {
  it('says nothing when nothing changed, or nothing that tells of a service', async () => {
    const root = repository()
    expect(await servicesSince(root, 'HEAD')).toEqual([])
    edit(root, 'notes.md', 'other notes\n')
    expect(await servicesSince(root, 'HEAD')).toEqual([])
  })

  it('keeps the findings of a service whose source changed, also those in its other files', async () => {
    const root = repository()
    edit(root, 'two/app/api/chat/route.ts', `${ROUTE}// changed\n`)
    expect(await servicesSince(root, 'HEAD')).toEqual(['two'])
    expect((await servicesSince(root, 'main')).length).toBe(1)
  })

  it('keeps a new service, and one that lost a file which told of it', async () => {
    const root = repository()
    rmSync(path.join(root, 'one/app/api/chat/route.ts'))
    expect(await servicesSince(root, 'HEAD')).toEqual(['one'])
  })

  it('looks back to where the work left a branch, not at what happened on it since', async () => {
    const root = repository()
    git(root, 'checkout', '-q', '-b', 'work')
    edit(root, 'one/app/api/chat/route.ts', `${ROUTE}// work\n`)
    commit(root, 'work')
    git(root, 'checkout', '-q', 'main')
    edit(root, 'two/app/api/chat/route.ts', `${ROUTE}// main\n`)
    commit(root, 'main')
    git(root, 'checkout', '-q', 'work')
    expect(await servicesSince(root, 'main')).toEqual(['one'])
  })

  it('reads packed repositories, tags, short names, ancestors, sub-folders and linked work trees', async () => {
    const root = repository()
    edit(root, 'one/app/api/chat/route.ts', `${ROUTE}// second\n`)
    commit(root, 'second')
    git(root, 'tag', '-a', 'v1', '-m', 'v1', 'HEAD~1')
    git(root, 'gc', '-q')
    const first = git(root, 'rev-parse', 'HEAD~1')
    for (const name of ['HEAD~1', 'HEAD^', '@~1', 'v1', first, first.slice(0, 8)])
      expect(await servicesSince(root, name)).toEqual(['one'])
    expect(await servicesSince(root, 'HEAD~1', path.join(root, 'one'))).toEqual(['one'])
    expect(await servicesSince(root, 'HEAD~1', path.join(root, 'two'))).toEqual([])
    const linked = path.join(writeTree({}), 'linked')
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked, 'HEAD')
    edit(linked, 'two/app/api/chat/route.ts', `${ROUTE}// side\n`)
    expect(await servicesSince(linked, 'HEAD')).toEqual(['two'])
  })

  it.each(['nowhere', 'HEAD~9', ''])('refuses the revision %j in one line', async revision => {
    const { code, err } = await runCli(['audit', repository(), '--since', revision])
    expect(code).toBe(2)
    expect(err).toMatch(/^--since .*: no such revision in this clone .*\n$/)
  })

  it.each([
    ['notes.md', 'other notes\n', 0],
    ['new.css', 'main { color: red }\n', 0],
    ['one/app/api/chat/route.ts', `${ROUTE}// changed\n`, 1],
    ['two/package.json', '{ "name": "two" }\n', 1],
    ['genai-measures.yaml', 'version: 1\nsurplus: 1\n', 1],
  ])('ends alike with and without --quiet when %s changed', async (file, text, code) => {
    const root = repository()
    edit(root, file, text)
    const args = ['audit', root, '--since', 'HEAD', '--fail-on', 'information']
    const full = await runCli(args)
    const quiet = await runCli([...args, '--quiet'])
    expect([full.code, quiet.code]).toEqual([code, code])
    expect(quiet.out === '').toBe(code === 0)
  })

  it('sees without an audit that nothing which changed tells of a service, where nothing else is to be printed', async () => {
    const root = repository()
    const settings = (...args: string[]) =>
      readOrder(['--since', 'HEAD', ...args], { ...IO, cwd: root })?.settings as AuditSettings
    edit(root, 'notes.md', 'other notes\n')
    expect(await changesTellNothing(root, settings('--quiet'))).toBe(true)
    expect(await changesTellNothing(root, settings())).toBe(false)
    expect(await changesTellNothing(root, settings('--quiet', '--output', 'report.json'))).toBe(false)
    edit(root, 'one/app/api/chat/route.ts', `${ROUTE}// changed\n`)
    expect(await changesTellNothing(root, settings('--quiet'))).toBe(false)
  })

  it('takes everything for new before the first commit', async () => {
    const root = writeTree(chatPackage('one'))
    git(root, 'init', '-q', '-b', 'main')
    expect(await servicesSince(root, 'HEAD')).toEqual(['one'])
  })

  it('says so where there is no repository', async () => {
    const { code, err } = await runCli(['audit', writeTree({}), '--since', 'HEAD'])
    expect(code).toBe(2)
    expect(err).toMatch(/is in no Git repository\n$/)
  })
})
