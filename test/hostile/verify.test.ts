import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadInto } from '../../server/src/workspace/load.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { createSession } from '../../server/src/core/engine/session.ts'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { COMMAND_LINE, runProgram } from '../lsp/support/process.ts'

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
    const { rmSync } = await import('node:fs')
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
