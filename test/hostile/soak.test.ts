import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CompletionRequest, DocumentSymbolRequest, FileChangeType, HoverRequest } from 'vscode-languageserver/node'
import { beforeAll, expect, it } from 'vitest'
import { DUTIES } from '../../server/src/protocol/duties.ts'
import { REPORT } from '../../server/src/protocol/report.ts'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { type Client, PULLS } from '../lsp/support/client.ts'
import { type ServerProcess, startProcess } from '../lsp/support/process.ts'

// A working day in fast motion: the server as it ships, over its standard streams, holds in the evening what it held in the morning.
// `EDITS=50000` is eight hours of a person who changes something every half second; what is set here is for every run.

const EDITS = Number(process.env['EDITS'] ?? 2_000)
const SAMPLES = 40
const MEGABYTE = 1e6
/** What caches may still take up late in a short run; a document outside the folders that was kept would take more. */
const SMALL = 1.5 * MEGABYTE
/** Lets itself be asked for what it holds once all that can be let go is gone. */
const PROBE = ['--expose-gc', '--require', join(import.meta.dirname, 'support/heap-probe.cjs')]

beforeAll(() => bundle('server/dist/language-server'), BUNDLE_LIMIT_MS)

it.skipIf(process.platform === 'win32')(
  `${EDITS} edits leave the server as it was`,
  { timeout: 120_000 + EDITS * 60 },
  async () => {
    const day = await begun()
    const morning = await day.everything()
    const sizes: number[] = []
    for (let edit = 0; edit < EDITS; edit++) {
      await day.edit(edit)
      if (edit % Math.ceil(EDITS / SAMPLES) === 0) sizes.push(await heapOf(day.server))
    }
    await day.restored()
    expect(await day.everything()).toEqual(morning)
    // Caches fill in the first half; what is kept for each edit would show in the second.
    const late = sizes.slice(sizes.length / 2)
    const { drift, noise } = trend(late)
    console.log(
      `${EDITS} edits: heap ${inMegabytes(sizes[0])} first, ${inMegabytes(late[0])} halfway, ${inMegabytes(late.at(-1))} MB last; over the second half ${inMegabytes(drift)} MB, noise ${inMegabytes(noise)} MB`,
    )
    expect(late.length).toBeGreaterThan(10)
    expect(Math.abs(drift)).toBeLessThan(Math.max(SMALL, 4 * noise))
    await day.client.stop()
    expect(await day.server.exitCode).toBe(0)
  },
)

it('a trend is told from noise', () => {
  const steady = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11]
  expect(Math.abs(trend(steady).drift)).toBeLessThan(4 * trend(steady).noise)
  const leaking = steady.map((size, index) => size + index)
  expect(Math.abs(trend(leaking).drift)).toBeGreaterThan(4 * trend(leaking).noise)
})

/** What a line through the samples rises by from the first to the last, and how far they lie from it. */
function trend(samples: readonly number[]): { drift: number; noise: number } {
  const middle = (samples.length - 1) / 2
  const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length
  const rise = samples.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0)
  const run = samples.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  const slope = rise / run
  const off = samples.map((one, index) => one - mean - slope * (index - middle))
  const noise = Math.sqrt(off.reduce((sum, one) => sum + one ** 2, 0) / samples.length)
  return { drift: slope * (samples.length - 1), noise }
}

const inMegabytes = (bytes = 0): string => (bytes / MEGABYTE).toFixed(2)

/** Asks the probe, and waits for its line. */
function heapOf({ child }: ServerProcess): Promise<number> {
  return new Promise(done => {
    const hear = (chunk: unknown): void => {
      const [, bytes] = /^heap (\d+)$/m.exec(String(chunk)) ?? []
      if (bytes === undefined) return
      child.stderr?.off('data', hear)
      done(Number(bytes))
    }
    child.stderr?.on('data', hear)
    child.kill('SIGUSR2')
  })
}

async function begun() {
  const root = mkdtempSync(join(tmpdir(), 'genai-measures-day-'))
  const uri = pathToFileURL(root).href
  const texts = new Map([
    ...chatApp(),
    ['genai-measures.yaml', declared('public')],
    ['README.md', '---\nAIGC: {"Label":"1"}\n---\n# Chat\n'],
    ['train.yaml', 'model_name_or_path: Qwen/Qwen2-7B\nstage: sft\n'],
  ])
  for (const [path, text] of texts) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const server = startProcess(PROBE)
  const { client } = server
  await client.start([uri], { capabilities: PULLS, initializationOptions: { status: true } })
  const paths = [...texts.keys()]
  for (const path of paths) await client.open(`${uri}/${path}`, texts.get(path) ?? '')
  return { server, client, everything, edit, restored }

  /** What the panel says of every file. */
  async function everything(): Promise<unknown[]> {
    const said: unknown[] = []
    for (const path of paths)
      said.push((await client.pull(`${uri}/${path}`)).map(({ code, range }) => [path, code, range]))
    return said
  }

  /** One change of one document, and what an editor asks along with it now and then. */
  async function edit(count: number): Promise<void> {
    const path = paths[count % paths.length] ?? ''
    const document = `${uri}/${path}`
    const text = texts.get(path) ?? ''
    const typed = path.endsWith('.json') ? '\n' : `\n${path.endsWith('.ts') ? '//' : '#'} ${'x'.repeat(count % 60)}`
    await client.change(document, count + 2, count % 5 === 0 ? text.slice(0, count % text.length) : text + typed)
    if (count % 3 === 0) await client.pull(document)
    await asks(client, document, uri, count)
  }

  async function restored(): Promise<void> {
    for (const path of paths) await client.change(`${uri}/${path}`, EDITS + 2, texts.get(path) ?? '')
  }
}

async function asks(client: Client, uri: string, root: string, count: number): Promise<void> {
  const { connection } = client
  const at = { textDocument: { uri }, position: { line: count % 8, character: 8 } }
  if (count % 10 === 0) await connection.sendRequest(HoverRequest.type, at)
  if (count % 25 === 0) await connection.sendRequest(CompletionRequest.type, at)
  if (count % 40 === 0) for (const one of (await client.pull(uri)).slice(0, 2)) await client.actions(uri, one)
  if (count % 50 === 0) await client.watched(`${root}/package.json`, FileChangeType.Changed)
  if (count % 60 === 0) await connection.sendRequest(DocumentSymbolRequest.type, at)
  if (count % 100 === 0) await connection.sendRequest(DUTIES)
  if (count % 250 === 0) await connection.sendRequest(REPORT, { formats: ['html'] })
  if (count % 7 > 0) return
  // A document that belongs to no folder comes and goes, each time another.
  const loose = `file:///elsewhere/${count}/a.py`
  await client.open(loose, 'import openai\n')
  if (count % 21 === 0) await client.pull(loose)
  await client.close(loose)
}
