import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { bundle } from '../lsp/support/bundle.ts'
import { chatApp } from '../lsp/support/chat-app.ts'
import { COMMAND_LINE, runProgram } from '../lsp/support/process.ts'

// Bounded in time and memory, whatever lies in the folder. Memory is what the process held at most; time is its own, not the clock's.

const FORMS = ['json', 'txt', 'sarif', 'markdown', 'html', 'csv', 'cdx.json', 'spdx.json', 'xml']
const LONG = 200 * 1024 * 1024
let home = ''
let root = ''

beforeAll(() => bundle('server/dist/cli'))

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'genai-measures-heavy-'))
  root = path.join(home, 'tree')
  for (const [file, text] of chatApp()) put(file, text)
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

/** One run that writes every form of report: the JSON one, what was told beside them, and what it cost. */
async function audit() {
  const cost = path.join(home, 'cost.json')
  const preload = path.join(home, 'cost.cjs')
  writeFileSync(
    preload,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(cost)}, JSON.stringify(process.resourceUsage())))`,
  )
  const outputs = FORMS.flatMap(form => ['--output', path.join(home, `report.${form}`)])
  const { code, stderr } = await runProgram(
    COMMAND_LINE,
    ['audit', root, '--fail-on', 'never', '--lang', 'en', ...outputs],
    {
      nodeArgs: ['--require', preload],
    },
  )
  expect(code).toBe(0)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(cost, 'utf8'))
  const of = (form: string) => readFileSync(path.join(home, `report.${form}`), 'utf8')
  const said = JSON.parse(of('json'))
  expect(said.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('scope-undeclared')
  return { said, of, stderr, megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }
}

it('a hundred thousand tiny files are read, and counted', async () => {
  const kinds = ['js', 'py', 'json', 'yaml', 'md', 'png', 'ts', 'go', 'toml', 'xml']
  for (let at = 0; at < 100_000; at++) put(`d${at % 100}/e${at % 7}/f${at}.${kinds[at % kinds.length]}`, `x${at}\n`)
  const { said, stderr, megabytes, seconds } = await audit()
  console.log(`100,000 files: ${seconds.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB`)
  expect(said.files).toMatchObject({ seen: 100_000 + chatApp().size, unreadable: 0 })
  expect(said.files.read + said.files.skipped).toBe(said.files.seen)
  expect(said.files.skipped).toBe(10_000)
  expect(stderr).toBe('')
  expect(seconds).toBeLessThan(60)
  expect(megabytes).toBeLessThan(1000)
})

it('a hundred thousand files that can’t be read are told in a few lines of every report', async () => {
  for (let at = 0; at < 100_000; at++) put(`d${at % 100}/f${at}.json`, new Uint8Array([0, 255, 0, at & 255]))
  const { said, of, stderr, megabytes, seconds } = await audit()
  console.log(`100,000 left out: ${seconds.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB`)
  expect(said.left).toHaveLength(100_000)
  expect(stderr.trimEnd().split('\n')).toHaveLength(21)
  for (const form of ['txt', 'sarif', 'markdown', 'html', 'xml']) {
    expect(of(form)).toContain('100000 files: binary, not read')
    expect(of(form).length).toBeLessThan(1_000_000)
  }
  expect(seconds).toBeLessThan(60)
  expect(megabytes).toBeLessThan(1000)
})

it('files of two hundred megabytes, in one line, are passed over and named', async () => {
  const names = [
    'config.json',
    'app.js',
    'a.py',
    'a.yaml',
    'README.md',
    '.env',
    'genai-measures.yaml',
    '.gitignore',
    'a.ipynb',
  ]
  for (const name of names) {
    const file = openSync(path.join(root, name), 'w')
    for (let at = 0; at < 20; at++) writeSync(file, '{"model":"gpt-4o"},'.repeat(1000))
    ftruncateSync(file, LONG)
    closeSync(file)
  }
  const { said, of, megabytes, seconds } = await audit()
  console.log(`200 MB lines: ${seconds.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB`)
  // Rules of what to ignore are no file of the tree.
  const left = names.filter(name => name !== '.gitignore').toSorted()
  expect(said.left.map(({ file, why }: { file: string; why: string }) => `${file} ${why}`).toSorted()).toEqual(
    left.map(name => `${name} too-large`),
  )
  expect(of('txt')).toContain(`${left.length} files: too large to have been written by hand, not read`)
  expect(seconds).toBeLessThan(10)
  expect(megabytes).toBeLessThan(300)
})

it('a thousand services are judged', async () => {
  // An app at the root would join them all.
  rmSync(root, { recursive: true })
  for (let at = 0; at < 1000; at++) {
    const manifest = { name: `p${at}`, scripts: { start: 'next start' }, dependencies: { openai: '4', next: '15' } }
    put(`p${at}/package.json`, JSON.stringify(manifest))
    put(
      `p${at}/a.ts`,
      "import OpenAI from 'openai'\nexport const a = new OpenAI().chat.completions.create({ model: 'gpt-4o' })\n",
    )
  }
  const { said, megabytes, seconds } = await audit()
  console.log(`1,000 services: ${seconds.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB`)
  expect(said.services.length).toBe(1000)
  expect(seconds).toBeLessThan(60)
  expect(megabytes).toBeLessThan(1000)
})
