import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { parseCard } from '../../server/src/core/syntax/frontmatter.ts'
import { parseYaml } from '../../server/src/core/syntax/yaml.ts'
import { cutShort } from '../../server/src/core/engine/cut-short.ts'
import { MOST_SIGHTINGS, readFile } from '../../server/src/core/engine/read-file.ts'
import { main } from '../../server/src/cli/main.ts'
import { audit } from '../support/tree.ts'

// Small files that once ended or stalled the whole process. None of these is timed: each would outlast the runner's limit.

const CHAT = '{ "name": "chat", "dependencies": { "openai": "4", "next": "15" } }'

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'genai-measures-hostile-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

async function run(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  let out = ''
  let err = ''
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), cwd: tmpdir() }
  const code = await main(args, { ...io, language: 'en', today: '2026-11-22', isTerminal: false } as never)
  return { out, err, code }
}

function findingsOf(files: Readonly<Record<string, string>>): string[] {
  return audit(new Map(Object.entries(files))).findings.map(({ ruleId }) => ruleId)
}

describe('YAML', () => {
  const UNITS = ['"a": {', '"a": [', '{"a": ', '["", ', '? [', '- ', '? ', '[', '{']

  it.each(UNITS)('that nests %j three thousand times costs only itself', unit => {
    const abyss = unit.repeat(3_000)
    expect(findingsOf({ 'docker-compose.yml': abyss, 'b/docker-compose.yml': abyss, 'package.json': CHAT })).toContain(
      'scope-undeclared',
    )
  })

  it.each(UNITS)('that nests %j line by line costs only itself', unit => {
    const abyss = `${unit}\n`.repeat(3_000)
    expect(findingsOf({ 'values.yaml': abyss, 'package.json': CHAT })).toContain('scope-undeclared')
  })

  it('that nests by indentation costs only itself', () => {
    const abyss = Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    expect(findingsOf({ 'values.yaml': abyss, 'package.json': CHAT })).toContain('scope-undeclared')
  })

  it('keeps what stands beside an abyss', () => {
    const { root } = parseYaml(`name: chat\nbad: ${'['.repeat(500)}\nmodel: qwen-plus\n`)
    const keys = root?.type === 'map' ? root.entries.map(({ key }) => key.value) : []
    expect(keys).toEqual(expect.arrayContaining(['name', 'model']))
  })

  it('follows tens of thousands of aliases', () => {
    const { root } = parseYaml(`a: &a x\nlist:\n${'  - *a\n'.repeat(20_000)}`)
    const list = root?.type === 'map' ? root.entries.find(({ key }) => key.value === 'list')?.value : undefined
    expect(list?.type === 'list' ? list.items.length : 0).toBe(20_000)
  })

  it('takes an alias for the last anchor of its name before it', () => {
    const { root } = parseYaml('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: *never\n')
    const values = root?.type === 'map' ? root.entries.map(({ value }) => value?.type === 'scalar' && value.value) : []
    expect(values).toEqual([1, 1, 2, 2, null])
  })

  it('of a declaration may nest, repeat and grow as it likes', () => {
    const wrong = (text: string) => findingsOf({ 'genai-measures.yaml': text, 'package.json': CHAT })
    expect(wrong('"a": {'.repeat(3_000))).toContain('declaration-invalid')
    expect(wrong(`version: 1\n${Array.from({ length: 20_000 }, (_, i) => `key${i}: x`).join('\n')}`)).toContain(
      'declaration-invalid',
    )
    expect(wrong(`version: 1\nservices:\n${'  - name: a\n'.repeat(60_000)}`)).toContain('declaration-invalid')
    expect(wrong(`a: &a x\n${'b: *a\n'.repeat(20_000)}`)).toContain('declaration-invalid')
  })

  it('of a declaration says so when it is too large, in both languages', () => {
    const { findings } = audit(new Map([['genai-measures.yaml', `version: 1\n${'# note\n'.repeat(80_000)}`]]))
    expect(findings.map(({ message }) => render(message, 'en')).join()).toContain('too large to be a declaration')
    expect(findings.map(({ message }) => render(message, 'zh-CN')).join()).toContain('文件过大')
  })
})

describe('a declared path of many stars', () => {
  it('is not tried in every split there is', () => {
    const name = 'a'.repeat(60)
    const declaration = `version: 1\nservices:\n  - name: x\n    audience: internal\n    paths: ['${'*a'.repeat(16)}b']\n`
    expect(findingsOf({ 'genai-measures.yaml': declaration, [`${name}/package.json`]: CHAT })).toContain(
      'scope-undeclared',
    )
  })
})

describe('Markdown', () => {
  it('headings of blanks are read in one pass, and closing marks are none of the title', () => {
    const { headings } = parseCard(`# x${' '.repeat(200_000)}x\n## Licence ##\n### a # b\n`)
    expect(headings.map(({ title }) => title.replace(/ +/g, ' '))).toEqual(['x x', 'Licence', 'a # b'])
  })
})

describe('a file', () => {
  it('with more sightings than anybody writes gives the first of them, and is named', () => {
    const result = audit(new Map([['Modelfile', 'FROM qwen2:7b\n'.repeat(140_000)]]))
    expect(result.facts[0]?.evidence.length).toBe(MOST_SIGHTINGS)
    expect(result.facts[0]?.evidence[0]?.span.start).toBe('FROM '.length)
    expect(cutShort(result)).toEqual([{ file: 'Modelfile', why: 'too-many' }])
  })

  it('of one number over and over costs the others nothing', () => {
    const result = audit(
      new Map([
        ['a.yaml', '京ICP备12345678号'.repeat(140_000)],
        ['package.json', CHAT],
      ]),
    )
    expect(cutShort(result)).toEqual([{ file: 'a.yaml', why: 'too-many' }])
    expect(result.findings.map(({ ruleId }) => ruleId)).toContain('scope-undeclared')
  })

  it.each([
    ['pom.xml', `<project>${'<a/>'.repeat(200_000)}</project>`],
    ['values.yaml', `a: &a\n${Array.from({ length: 150_000 }, (_, at) => ` k${at}: 1\n`).join('')}b:\n  <<: *a\n`],
    ['docker-compose.yml', `services:\n  a:\n    ports:\n${"      - '3000'\n".repeat(130_000)}`],
    ['a.ipynb', `{"nbformat":4,"cells":[${'{"cell_type":"code","source":["'.repeat(128_000)}`],
    ['settings.gradle', `include ${"'a', ".repeat(200_000)}`],
  ])('%s of more parts than a call may have arguments is read', (path, text) => {
    expect(readFile(path, text).problem?.what).not.toBe('failed')
  })

  it('too large to have been written by hand is told, and not counted as read', async () => {
    const root = folder({ 'a.py': `x = "${'1'.repeat(2_100_000)}"\n`, 'package.json': CHAT })
    writeFileSync(join(root, 'b.py'), '')
    truncateSync(join(root, 'b.py'), 5 * 1024 * 1024)
    const { out, err } = await run('audit', root, '--format', 'json', '--fail-on', 'never')
    expect(err).toContain('a.py: too large')
    expect(err).toContain('b.py: too large')
    expect(JSON.parse(out).files).toMatchObject({ seen: 3, read: 1, skipped: 2, unreadable: 0 })
  })
})

describe('a notebook', () => {
  it('is read for what a hand wrote in it, however much its cells drew', () => {
    const outputs = [{ output_type: 'display_data', data: { 'image/png': 'iVBOR'.repeat(600_000) } }]
    const source = ['from openai import OpenAI\n', 'OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n']
    const text = JSON.stringify({ nbformat: 4, cells: [{ cell_type: 'code', outputs, source }] })
    const { facts } = audit(new Map([['nb.ipynb', text]]))
    expect(facts[0]?.problem).toBeUndefined()
    expect(facts[0]?.evidence.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['import', 'generation', 'model']),
    )
  })
})

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const pipe = (path: string) => execFileSync('mkfifo', [path])

  it('is never waited for', async () => {
    const root = folder({ 'package.json': CHAT })
    pipe(join(root, '.gitignore'))
    pipe(join(root, 'model.yaml'))
    expect((await run('audit', root, '--format', 'json')).out).toContain('scope-undeclared')
    expect((await run('audit', join(root, 'model.yaml'))).code).toBe(2)
    expect((await run('audit', root, '--config', join(root, 'model.yaml'))).code).toBe(2)
    expect((await run('label', 'read', join(root, 'model.yaml'))).code).toBe(2)
    writeFileSync(join(root, '.git'), 'gitdir: ./odd\n')
    mkdirSync(join(root, 'odd'))
    pipe(join(root, 'odd/HEAD'))
    expect((await run('audit', root, '--since', 'HEAD')).code).toBe(2)
  })

  it('gives no ignore rules: a link is not followed out of the tree', async () => {
    const elsewhere = folder({ rules: 'package.json\ndist\n' })
    const root = folder({ 'package.json': CHAT })
    symlinkSync(join(elsewhere, 'rules'), join(root, '.gitignore'))
    expect((await run('audit', root, '--format', 'json')).out).toContain('scope-undeclared')
  })
})
