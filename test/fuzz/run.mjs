// Throws texts, label files and messages at the program, and keeps every one that breaks it in test/fuzz/corpus: tried first from then on.
//   npm run fuzz -- --cases N --seed S
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import * as fc from 'fast-check'
import { KINDS, spoiled } from './texts.mjs'

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20261122' } },
})
// Thousands of faults are found in what is broken on purpose: their stacks would cost more than the reading.
Error.stackTraceLimit = 0
const cases = Number(values.cases)
const seed = Number(values.seed)
/** No text of the sizes made here may take longer, in milliseconds of this process's own time. */
const SLOW = 2_000
const CORPUS = path.join(import.meta.dirname, 'corpus')
const FIXTURES = path.join(import.meta.dirname, '../labels/fixtures')

const out = mkdtempSync(path.join(tmpdir(), 'genai-measures-fuzz-'))
const core = await load()
const found = []
let tried = 0

for (const name of readdirSync(CORPUS).filter(one => one.endsWith('.json')))
  await attempt(JSON.parse(readFileSync(path.join(CORPUS, name), 'utf8')), name)
// Nearly all cases are texts; one in fifty is a label file, one in two hundred a session of the server.
const share = Math.ceil(cases / (KINDS.length + 0.24))
for (const [text, paths] of KINDS)
  await throwAll(fc.record({ kind: fc.constant('text'), path: fc.constantFrom(...paths), text: spoiled(text) }), share)
const files = readdirSync(FIXTURES).filter(one => one.startsWith('tiny.'))
const blows = fc.array(fc.tuple(fc.nat(1 << 20), fc.nat(255), fc.nat(3)), { minLength: 1, maxLength: 6 })
await throwAll(
  fc.record({ kind: fc.constant('label'), path: fc.constantFrom(...files), blows }),
  Math.round(share * 0.2),
)
await throwAll(
  fc.record({ kind: fc.constant('session'), steps: fc.array(step(), { maxLength: 8 }) }),
  Math.round(share * 0.04),
)

rmSync(out, { recursive: true, force: true })
console.log(`${tried} cases, seed ${seed}: ${found.length} faults${found.map(one => `\n  ${one}`).join('')}`)
process.exit(found.length > 0 ? 1 : 0)

/** The program, bundled: as fast as what ships. */
async function load() {
  const outfile = path.join(out, 'core.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'entry.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire as load } from 'node:module'; const require = load(import.meta.url)" },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

async function throwAll(arbitrary, count) {
  for (const one of fc.sample(arbitrary, { numRuns: Math.max(1, count), seed })) await attempt(one)
}

/** Tries one case; a fault is written down, once for each message. */
async function attempt(one, known) {
  tried++
  const started = process.cpuUsage()
  let fault
  try {
    fault = await { text, label, session }[one.kind](one)
  } catch (error) {
    fault = `${error?.name}: ${String(error?.message).slice(0, 120)}`
  }
  const { user } = process.cpuUsage(started)
  if (!fault && user / 1000 > SLOW) fault = `${Math.round(user / 1000)} ms`
  if (!fault) return
  const line = `${one.kind} ${one.path ?? ''}: ${fault}`
  if (found.some(other => other.startsWith(line.slice(0, 80)))) return
  const name = known ?? `${one.kind}-${seed}-${tried}.json`
  if (!known) writeFileSync(path.join(CORPUS, name), `${JSON.stringify(one, null, 2)}\n`)
  found.push(`${line} (${name})`)
}

function text({ path: file, text: content }) {
  const { problem, evidence } = core.readFile(file, content)
  if (problem?.what === 'failed') return problem.detail
  if (problem?.what === 'too-slow') return `too much work: ${problem.detail}`
  if (evidence.some(({ span }) => span.start < 0 || span.end > content.length)) return 'a span outside the text'
  if (file.endsWith('.md')) core.checkMarkdownLabel(content)
  // A declaration is judged each time; a report is written of one case in twenty, and of more where the declaration speaks in it.
  const isDeclaration = file.endsWith('genai-measures.yaml')
  if (!isDeclaration && tried % 20 !== 0) return undefined
  const session = core.createSession('x')
  session.update('package.json', '{ "name": "x", "dependencies": { "openai": "4", "next": "15" } }')
  session.update(file, content)
  const result = session.evaluate({ asOf: '2026-11-22' })
  if (result.broken.length > 0) return `rule ${result.broken[0].rule}: ${result.broken[0].error}`
  if (isDeclaration && tried % 4 !== 0) return undefined
  const files = { seen: 2, read: 2, skipped: 0, unreadable: 0 }
  const context = {
    toolVersion: '0',
    lawAsOf: '',
    filedServicesAsOf: '',
    language: 'zh-CN',
    files,
    durationMs: 0,
    textOf: name => (name === file ? content : undefined),
  }
  for (const render of Object.values(core.RENDERERS)) render(result, context)
  return undefined
}

async function label({ path: file, blows: all }) {
  let bytes = Uint8Array.from(readFileSync(path.join(FIXTURES, file)))
  for (const [place, value, how] of all) {
    const at = place % bytes.length
    if (how === 0) bytes = bytes.slice(0, at + 1)
    else if (how === 1) bytes.fill(value, at, at + 4)
    else bytes[at] = value
  }
  await core.checkFile(core.memorySource(bytes), file)
  await core.planLabel(core.memorySource(bytes), file, {
    label: '1',
    producer: '001191110102MACQD9K64010000',
    produceId: 'x',
  })
}

function step() {
  const uri = fc.constantFrom(
    'file:///w/a.py',
    'file:///w/package.json',
    'untitled:1',
    'file:///%',
    'x',
    'file:///w/genai-measures.yaml',
    'git:/w/a.py',
  )
  const range = fc.record({
    start: fc.record({ line: fc.integer(), character: fc.integer() }),
    end: fc.record({ line: fc.nat(9), character: fc.nat(9) }),
  })
  const method = fc.constantFrom(
    'didOpen',
    'didChange',
    'didClose',
    'hover',
    'codeAction',
    'diagnostic',
    'documentLink',
    'codeLens',
    'completion',
    'documentSymbol',
  )
  return fc.record({ method, uri, range, version: fc.integer({ min: -2, max: 5 }), content: KINDS[3][0] })
}

/** A client that says one thing after another, in any order; afterwards the server still answers rightly. */
async function session({ steps }) {
  const manifest = '{ "name": "x", "dependencies": { "openai": "4", "next": "15" } }\n'
  const client = core.pair({ 'file:///w': new Map([['package.json', manifest]]) })
  const diagnostic = { dynamicRegistration: true }
  await client.start(['file:///w'], {
    capabilities: { textDocument: { diagnostic }, workspace: { workspaceFolders: true } },
  })
  for (const { method, uri, range, version, content } of steps) {
    const textDocument = { uri, version, languageId: 'x', text: content }
    const params = {
      textDocument,
      position: range.start,
      range,
      context: { diagnostics: [] },
      contentChanges: [{ text: content }],
    }
    if (method.startsWith('did')) await client.connection.sendNotification(`textDocument/${method}`, params)
    else await client.connection.sendRequest(`textDocument/${method}`, params).catch(() => undefined)
  }
  for (const uri of ['file:///w/package.json', 'file:///w/genai-measures.yaml', 'file:///w/a.py'])
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  const { items } = await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] })
  const codes = items.flatMap(one => (one.items ?? []).map(({ code }) => code))
  await client.stop()
  return codes.includes('scope-undeclared') ? undefined : `lost its findings: ${codes.join(', ')}`
}
