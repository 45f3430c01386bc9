import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FileChangeType } from 'vscode-languageserver/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadInto } from '../../server/src/workspace/load.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { createSession } from '../../server/src/core/engine/session.ts'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { PULLS } from '../lsp/support/client.ts'
import { COMMAND_LINE, runProgram, type ServerProcess, startProcess } from '../lsp/support/process.ts'
import { REPORT, type ReportResult } from '../../server/src/protocol/report.ts'

// A report binds itself to its tree: made again of the same tree it is the same bytes, and whether it is of a tree can be asked.

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "chat", "dependencies": { "openai": "4", "next": "15" } }\n',
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nexport async function POST() {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] }))\n}\n",
  'Ä/z.py': 'import openai\n',
  'ä/a.py': 'import anthropic\n',
  'B.py': 'import dashscope\n',
  'b.py': 'import zhipuai\n',
  '中文/界面.vue': '<template><p>内容由AI生成</p></template>\n',
}
let root = ''
let report = ''

beforeAll(async () => {
  await bundle('server/dist/cli')
  const base = mkdtempSync(join(tmpdir(), 'genai-measures-verify-'))
  root = join(base, 'chat')
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  report = join(base, 'report.json')
  await cli('audit', root, '--format', 'json', '--output', report, '--fail-on', 'never')
}, BUNDLE_LIMIT_MS)

const cli = (...args: string[]) => runProgram(COMMAND_LINE, args)

describe('audit --verify', () => {
  it('knows the tree that a report was made of, whatever the language', async () => {
    expect(await cli('audit', root, '--verify', report)).toMatchObject({ code: 0, stderr: '' })
    const { stdout, code } = await cli('audit', root, '--verify', report, '--lang', 'zh-CN')
    expect([code, stdout]).toEqual([0, 'report.json：未被改动，且正是由当前文件生成的\n'])
  })

  it('knows another tree, even where the findings would be the same', async () => {
    writeFileSync(join(root, 'c.py'), '# nothing\n')
    const { stdout, code } = await cli('audit', root, '--verify', report)
    expect([code, stdout]).toEqual([1, expect.stringContaining('made of other files')])
    rmSync(join(root, 'c.py'))
    expect((await cli('audit', root, '--verify', report)).code).toBe(0)
  })

  it('knows a report that somebody changed, and a file that is none', async () => {
    const said = JSON.parse(readFileSync(report, 'utf8'))
    const changed = `${report}.changed.json`
    writeFileSync(changed, JSON.stringify({ ...said, findings: said.findings.slice(1) }))
    expect((await cli('audit', root, '--verify', changed)).stdout).toContain('changed after it was written')
    writeFileSync(changed, '{}')
    expect(await cli('audit', root, '--verify', changed)).toMatchObject({ code: 2, stdout: '' })
    expect(await cli('audit', root, '--verify', join(root, 'none.json'))).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('a report written from the editor', () => {
  const manifest = 'package.json'
  let server: ServerProcess

  beforeAll(async () => {
    // What is not read counts as well: a text in no known encoding, a picture, a folder that is ignored.
    writeFileSync(join(root, 'odd.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x81, 0x00, 0x7d]))
    writeFileSync(join(root, 'a.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    writeFileSync(join(root, 'marked.py'), '\uFEFFimport openai\n')
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules/x.js'), '\n')
    await bundle('server/dist/language-server')
    server = startProcess()
    await server.client.start([pathToFileURL(root).href], { capabilities: PULLS })
  }, BUNDLE_LIMIT_MS)

  afterAll(() => server.client.stop())

  const uri = (path: string) => `${pathToFileURL(root).href}/${path}`

  async function verdict(): Promise<string> {
    const [written] = await server.client.connection.sendRequest<ReportResult[]>(REPORT, { formats: ['json'] })
    const file = join(root, '..', 'editor.json')
    writeFileSync(file, written?.text ?? '')
    return (await cli('audit', root, '--verify', file)).stdout
  }

  it('is known to be of this tree, and says what was left out', async () => {
    expect(await verdict()).toContain('made of this very tree')
    const said = JSON.parse(readFileSync(join(root, '..', 'editor.json'), 'utf8'))
    expect(said.left).toEqual([{ file: 'odd.json', why: 'binary' }])
    expect(said.files).toMatchObject({ read: Object.keys(FILES).length + 1, skipped: expect.any(Number) })
  })

  it('is of the tree with documents open, as long as they are saved', async () => {
    // An editor keeps the mark at the beginning of a file to itself.
    await server.client.open(uri('marked.py'), 'import openai\n', 'python')
    await server.client.open(uri(manifest), FILES[manifest] as string)
    expect(await verdict()).toContain('made of this very tree')
    await server.client.change(uri(manifest), 2, `${FILES[manifest]} `)
    expect(await verdict()).toContain('made of other files')
    await server.client.close(uri(manifest))
    expect(await verdict()).toContain('made of this very tree')
  })

  it('follows files that come, change, can no longer be read, and go', async () => {
    const file = join(root, 'new.py')
    for (const [text, type] of [
      ['import openai\n', FileChangeType.Created],
      ['import anthropic\n', FileChangeType.Changed],
      [Buffer.from([0x00, 0xff, 0x00]), FileChangeType.Changed],
      ['import openai\n', FileChangeType.Changed],
    ] as const) {
      writeFileSync(file, text)
      await server.client.watched(uri('new.py'), type)
      expect(await verdict()).toContain('made of this very tree')
    }
    rmSync(file)
    await server.client.watched(uri('new.py'), FileChangeType.Deleted)
    expect(await verdict()).toContain('made of this very tree')
  })
})

describe('the same tree on the same day', () => {
  it('gives the same bytes whatever the order in which its files are listed', async () => {
    const reports = new Set<string>()
    const paths = Object.keys(FILES)
    for (const order of [paths, paths.toReversed(), [...paths.slice(3), ...paths.slice(0, 3)]]) {
      const bytes = new Map(order.map(path => [path, FILES[path] as string]))
      const session = createSession('chat')
      const loaded = await loadInto(session, memoryWorkspace(bytes))
      const result = session.evaluate({ asOf: '2026-11-22' })
      for (const format of Object.keys(RENDERERS) as (keyof typeof RENDERERS)[])
        reports.add(
          `${format} ${RENDERERS[format](result, { workspace: 'chat', toolVersion: '1', lawAsOf: '', filedServicesAsOf: '', language: 'en', files: loaded.files, left: loaded.left, durationMs: 1, textOf: path => loaded.texts.get(path) })}`,
        )
    }
    expect(reports.size).toBe(Object.keys(RENDERERS).length)
  })

  it.each(['json', 'sarif', 'html', 'csv', 'cyclonedx', 'spdx', 'markdown'])(
    'gives the same bytes as %s whatever the locale and the time zone',
    async format => {
      const outputs = new Set<string>()
      const before = { ...process.env }
      for (const [LC_ALL, TZ] of [
        ['C', 'UTC'],
        ['de_DE.UTF-8', 'Pacific/Kiritimati'],
        ['tr_TR.UTF-8', 'America/Anchorage'],
      ]) {
        Object.assign(process.env, { LC_ALL, TZ })
        const args = [
          'audit',
          root,
          '--format',
          format,
          '--lang',
          'zh-CN',
          '--as-of',
          '2026-11-22',
          '--fail-on',
          'never',
        ]
        outputs.add((await cli(...args)).stdout.replace(/"durationMs": \d+/, ''))
      }
      for (const name of ['LC_ALL', 'TZ'])
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      expect(outputs.size).toBe(1)
    },
  )
})
