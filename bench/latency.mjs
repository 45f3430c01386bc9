// Edit to diagnostics in a workspace of 5,000 files, through the bundled language server over stdio: what a person waits for.
//   node esbuild.mjs && node bench/latency.mjs [FILES]      part of `npm run bench`
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'

const EDITS = 60

/** Opens a made-up workspace of so many files and edits its manifest: milliseconds from edit to diagnostics, and to the first ones; MB at the most. */
export async function editorLatency(files) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-bench-'))
  const manifest = version =>
    `{ "name": "bench", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.${version}", "openai": "6.0.0" } }\n`

  writeFileSync(path.join(root, 'package.json'), manifest(0))
  for (let i = 0; i < files; i++) {
    const folder = path.join(root, 'src', `part${i % 50}`)
    mkdirSync(folder, { recursive: true })
    const body =
      i % 25 === 0
        ? "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
        : `export const value${i} = ${i}\nexport function twice(n: number) {\n  return n * 2\n}\n`
    writeFileSync(path.join(folder, `file${i}.ts`), body)
  }

  const server = spawn(
    process.execPath,
    [path.resolve(import.meta.dirname, '../server/bin/genai-measures-language-server.mjs'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.listen()
  const uri = pathToFileURL(path.join(root, 'package.json')).href
  const started = performance.now()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'bench' }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'json', version: 0, text: manifest(0) },
  })
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  let first = await pull()
  const scanned = performance.now() - started
  const times = []
  for (let version = 1; version <= EDITS; version++) {
    const at = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: manifest(version) }],
    })
    first = await pull()
    times.push(performance.now() - at)
  }
  times.sort((a, b) => a - b)
  const rss = Number(/VmHWM:\s+(\d+)/.exec(peakOf(server.pid))?.[1] ?? NaN) / 1024
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  rmSync(root, { recursive: true, force: true })
  return {
    middle: times[EDITS >> 1],
    p95: times[Math.floor(EDITS * 0.95)],
    first: scanned,
    memory: rss,
    findings: first.items?.length,
  }
}

function peakOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === import.meta.filename) console.log(await editorLatency(Number(process.argv[2] ?? 5000)))
