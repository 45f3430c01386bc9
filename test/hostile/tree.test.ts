import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { main } from '../../server/src/cli/main.ts'
import { diskWorkspace } from '../../server/src/workspace/disk.ts'
import { loadInto } from '../../server/src/workspace/load.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'

// Trees that no team keeps and an enemy may: the findings of the app beside them come all the same, and what was left out is counted.

const CHAT = '{ "name": "chat", "dependencies": { "openai": "4", "next": "15" } }'
const CALL = "import OpenAI from 'openai'\nnew OpenAI().chat.completions.create({ model: 'gpt-4o' })\n"
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'genai-measures-tree-'))
  writeFileSync(join(root, 'package.json'), CHAT)
})

interface Said {
  readonly files: { readonly seen: number; readonly read: number; readonly unreadable: number }
  readonly left?: readonly { readonly file: string; readonly why: string }[]
  readonly findings: readonly { readonly ruleId: string }[]
  readonly evidence: readonly { readonly file: string }[]
}

/** The report of the tree; the app's own finding is always among the rest. */
async function report(): Promise<{ said: Said; err: string }> {
  let out = ''
  let err = ''
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), cwd: root }
  const args = ['audit', root, '--format', 'json', '--fail-on', 'never']
  expect(await main(args, { ...io, language: 'en', today: '2026-11-22', isTerminal: false } as never)).toBe(0)
  const said = JSON.parse(out) as Said
  expect(said.findings.map(({ ruleId }) => ruleId)).toContain('scope-undeclared')
  return { said, err }
}

describe.skipIf(process.platform === 'win32')('a tree', () => {
  it('of links that go round, up, out and nowhere is the tree without them', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'genai-measures-outside-'))
    writeFileSync(join(outside, 'a.ts'), CALL)
    for (const [name, target] of [
      ['self', '.'],
      ['up', '..'],
      ['slash', '/'],
      ['out', outside],
      ['out.ts', join(outside, 'a.ts')],
      ['gone.py', 'nowhere'],
      ['a', 'b'],
      ['b', 'a'],
      ['zero.js', '/dev/zero'],
      ['genai-measures.yaml', '/dev/zero'],
    ] as const)
      symlinkSync(target, join(root, name))
    const { said } = await report()
    expect(said.files.read).toBe(1)
    expect(said.evidence.every(({ file }) => file === 'package.json')).toBe(true)
  })

  it('of sockets, pipes and folders under names of files is read without waiting', async () => {
    const server = createServer().listen(join(root, 'socket.py'))
    for (const name of ['pipe.js', '.env', 'README.md']) execFileSync('mkfifo', [join(root, name)])
    for (const name of ['genai-measures.yaml', 'Dockerfile', '.gitignore']) mkdirSync(join(root, name))
    const { said } = await report()
    server.close()
    expect(said.files.read).toBe(1)
  })

  it('of names with every sign that a name can hold gives each its evidence', async () => {
    const signs = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter(
      one => !'\0/.'.includes(one),
    )
    const names = [
      ...signs.map(one => `a${one}b`),
      '\u202egnp',
      '\u2028',
      '\ufeffx',
      'e\u0301',
      '__proto__',
      '-rf',
      '$(x)',
      '{a,b}',
      '[a]',
    ]
    for (const name of names) {
      mkdirSync(join(root, name))
      writeFileSync(join(root, name, 'call.ts'), CALL)
    }
    const { said } = await report()
    const files = new Set(said.evidence.map(({ file }) => file))
    expect(names.filter(name => !files.has(`${name}/call.ts`))).toEqual([])
  })

  it('of names that are no text says so', async () => {
    for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80]])
      writeFileSync(Buffer.concat([Buffer.from(`${root}/f-`), Buffer.from(bytes), Buffer.from('.ts')]), CALL)
    const { said, err } = await report()
    expect(said.files).toMatchObject({ seen: 4, read: 1, unreadable: 3 })
    expect(err.match(/can't be read/g)).toHaveLength(3)
  })

  it('whose .git is a file that leads out, in a circle or nowhere is read as it lies', async () => {
    for (const text of ['gitdir: /etc\n', 'gitdir: .git\n', 'gitdir: ../../../nowhere\n', '\0', 'x'.repeat(100_000)]) {
      writeFileSync(join(root, '.git'), text)
      expect((await report()).said.files.read).toBe(1)
    }
  })

  it('of a thousand files in no encoding names twenty and counts the rest', async () => {
    for (let at = 0; at < 1000; at++) writeFileSync(join(root, `${at}.json`), Buffer.from([0, 0xff, 0, 1]))
    const { said, err } = await report()
    expect(said.left).toHaveLength(1000)
    expect(err.trimEnd().split('\n')).toHaveLength(21)
    expect(err).toContain('… and 980 more: binary, not read')
  })
})

describe('files that go while the tree is read', () => {
  it('are unreadable, and cost nothing else', async () => {
    const files = new Map([
      ...Array.from({ length: 200 }, (_, at) => [`s/${at}.ts`, CALL] as const),
      ['package.json', CHAT],
    ])
    const workspace = memoryWorkspace(files)
    const read = workspace.read.bind(workspace)
    const session = createSession('chat')
    const going = {
      ...workspace,
      list: workspace.list.bind(workspace),
      read: (path: string) => (files.delete(path.replace('0', '1')), read(path)),
    }
    const loaded = await loadInto(session, going)
    const gone = loaded.left.length
    expect(gone).toBeGreaterThan(0)
    expect(loaded.files).toMatchObject({ seen: 201, read: 201 - gone, unreadable: gone })
    expect(session.evaluate({ asOf: '2026-11-22' }).findings.map(({ ruleId }) => ruleId)).toContain('scope-undeclared')
  })

  it.skipIf(process.platform === 'win32')('and become pipes are not waited for', async () => {
    writeFileSync(join(root, 'a.ts'), CALL)
    const workspace = diskWorkspace(root)
    const listing = await workspace.list()
    rmSync(join(root, 'a.ts'))
    execFileSync('mkfifo', [join(root, 'a.ts')])
    expect(listing.paths).toContain('a.ts')
    expect(await workspace.read('a.ts')).toBeUndefined()
  })
})
