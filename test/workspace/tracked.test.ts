import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskWorkspace } from '../../server/src/workspace/disk.ts'
import { readGitIndex } from '../../server/src/workspace/git-index.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { remoteWorkspace } from '../../server/src/workspace/remote.ts'
import { writeTree } from '../support/disk-tree.ts'

function git(root: string, ...args: string[]): string {
  const settings = ['user.name=t', 'user.email=t@example.org', 'commit.gpgsign=false', 'protocol.file.allow=always']
  return execFileSync('git', [...settings.flatMap(one => ['-c', one]), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** `server/` is named in `.gitignore` and tracked all the same; `notes/` is named and not tracked; `new.js` is neither. */
const TREE = {
  '.gitignore': '/server/\n/notes/\n*.gen.js\n',
  'server/app.js': 'listen()\n',
  'server/deep/er/ask.js': 'ask()\n',
  'kept.gen.js': '1\n',
  'left.gen.js': '1\n',
  'notes/own.js': 'mine()\n',
  'new.js': '2\n',
}
const TRACKED = ['.gitignore', 'kept.gen.js', 'server/app.js', 'server/deep/er/ask.js']
/** What counts of it: what is tracked, and what is neither tracked nor ignored. */
const LISTED = ['kept.gen.js', 'new.js', 'server/app.js', 'server/deep/er/ask.js']

function repository(...init: string[]): string {
  const root = writeTree(TREE)
  git(root, 'init', '-q', '-b', 'main', ...init)
  git(root, 'add', '-f', ...TRACKED)
  return root
}

const listed = async (root: string) => (await diskWorkspace(root).list()).paths
const indexOf = (root: string) => readGitIndex(readFileSync(path.join(root, '.git/index')))

describe('an index', () => {
  it.each([
    ['2', [], []],
    ['3, with a file that is only meant to be added', [], ['add', '-N', '-f', 'new.js']],
    ['4, whose names are packed', [], ['update-index', '--index-version=4']],
    ['2 with SHA-256 names', ['--object-format=sha256'], []],
    ['4 with SHA-256 names', ['--object-format=sha256'], ['update-index', '--index-version=4']],
  ] as const)('of version %s tells what is tracked', (_, init, more) => {
    const root = repository(...init)
    if (more.length > 0) git(root, ...more)
    expect(indexOf(root)?.paths).toEqual(git(root, 'ls-files').trim().split('\n'))
  })

  it('of many names, long ones and Chinese ones among them, is read like git reads it', () => {
    const names = Array.from({ length: 300 }, (_, i) => `${'很长的目录/'.repeat(i % 40)}文件-${i}.js`)
    const root = writeTree(Object.fromEntries(names.map(name => [name, '1\n'])))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    for (const version of ['2', '4']) {
      git(root, 'update-index', `--index-version=${version}`)
      expect(indexOf(root)?.paths).toEqual(git(root, 'ls-files', '-z').split('\0').filter(Boolean))
    }
  })

  it('that is cut short or damaged is none, and never an error', () => {
    for (const version of ['2', '4']) {
      const root = repository()
      git(root, 'update-index', `--index-version=${version}`)
      const bytes = readFileSync(path.join(root, '.git/index'))
      for (let length = 0; length < bytes.length; length++)
        expect(readGitIndex(bytes.subarray(0, length)), `${length}`).toBeUndefined()
      for (let at = 0; at < bytes.length; at++) {
        const damaged = Uint8Array.from(bytes)
        damaged[at] = (damaged[at] as number) ^ 0xff
        expect(() => readGitIndex(damaged)).not.toThrow()
      }
    }
  })
})

describe('what git tracks', () => {
  it('is read whatever a .gitignore says, and what it does not track is left out', async () => {
    expect(await listed(repository())).toEqual(LISTED)
  })

  it('is known from a split index too, after files were added to it and taken away', async () => {
    const root = repository()
    git(root, 'update-index', '--split-index')
    writeFileSync(path.join(root, 'left.gen.js'), '3\n')
    git(root, 'add', '-f', 'left.gen.js')
    git(root, 'rm', '-q', '--cached', 'kept.gen.js')
    expect(indexOf(root)?.shared?.name).toMatch(/^[0-9a-f]{40}$/)
    expect(await listed(root)).toEqual(['left.gen.js', 'new.js', 'server/app.js', 'server/deep/er/ask.js'])
  })

  it('is known below a folder of the work tree', async () => {
    expect(await listed(path.join(repository(), 'server'))).toEqual(['app.js', 'deep/er/ask.js'])
  })

  it('is nothing in a folder that its work tree leaves out as a whole: that folder is read as it lies', async () => {
    const root = repository()
    expect(await listed(path.join(root, 'notes'))).toEqual(['own.js'])
    writeFileSync(path.join(root, 'notes/.gitignore'), 'own.js\n')
    expect(await listed(path.join(root, 'notes'))).toEqual(['own.js'])
  })

  it('is known in a linked work tree', async () => {
    const root = repository()
    git(root, 'commit', '-q', '-m', 'start')
    const linked = path.join(writeTree({}), 'linked')
    git(root, 'worktree', 'add', '-q', linked)
    writeFileSync(path.join(linked, 'left.gen.js'), '4\n')
    expect(await listed(linked)).toEqual(['kept.gen.js', 'server/app.js', 'server/deep/er/ask.js'])
  })

  it('is known in a submodule, by its own index; one that is not checked out is named', async () => {
    const part = repository()
    git(part, 'commit', '-q', '-m', 'part')
    const root = writeTree({ 'main.js': '1\n' })
    git(root, 'init', '-q')
    git(root, 'submodule', 'add', '-q', part, 'parts/one')
    git(root, 'submodule', 'add', '-q', part, 'parts/two')
    git(root, 'submodule', 'deinit', '-q', '-f', 'parts/two')
    writeFileSync(path.join(root, 'parts/one/left.gen.js'), '5\n')
    const { paths, absent } = await diskWorkspace(root).list()
    expect(paths).toEqual([
      'main.js',
      'parts/one/kept.gen.js',
      'parts/one/server/app.js',
      'parts/one/server/deep/er/ask.js',
    ])
    expect(absent).toEqual(['parts/two'])
  })

  it('is known through a client that lets .git be read', async () => {
    const root = repository()
    const ask = async <R>(method: string, params: unknown): Promise<R> => {
      const file = decodeURIComponent((params as { uri: string }).uri.slice('test://tree'.length + 1))
      const at = path.join(root, file)
      const answer = method.endsWith('readFile') ? readFileSync(at).toString('base64') : await entries(at)
      return answer as R
    }
    expect((await remoteWorkspace('test://tree', ask).list()).paths).toEqual(LISTED)
  })
})

async function entries(folder: string): Promise<unknown> {
  const { readdirSync } = await import('node:fs')
  return readdirSync(folder, { withFileTypes: true }).map(one => ({
    name: one.name,
    kind: one.isDirectory() ? 'folder' : 'file',
  }))
}

describe('a tree that no index speaks of', () => {
  it('is read as it lies, but for what tools write', async () => {
    const tree = {
      '.gitignore': 'backend/\ndist/\n__pycache__/\n*.log\n/config.js\n',
      'backend/main.py': 'x\n',
      'backend/dist/main.py': 'x\n',
      'config.js': 'x\n',
      'dist/app.js': 'x\n',
      'node_modules/a/index.js': 'x\n',
      'web/page.js': 'x\n',
    }
    const expected = ['backend/main.py', 'config.js', 'web/page.js']
    expect(await listed(writeTree(tree))).toEqual(expected)
    expect((await memoryWorkspace(new Map(Object.entries(tree))).list()).paths).toEqual(expected)
  })
})
