import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { CALL, chatApp, ROUTE } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { Client, PULLS } from '../lsp/support/client.ts'
import { protocolConnection } from '../lsp/support/pair.ts'
import { COMMAND_LINE, LANGUAGE_SERVER } from '../lsp/support/process.ts'
import { REPORT, type ReportResult } from '../../server/src/protocol/report.ts'

// What the operating system itself saw: no socket, no other program, and nothing written that was not asked for.

const CALLS =
  'socket,connect,bind,listen,accept,accept4,execve,execveat,fork,vfork,openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,symlink'
const hasTracer = spawnSync('strace', ['-V']).status === 0
let root = ''

beforeAll(async () => {
  await bundle('server/dist/cli')
  await bundle('server/dist/language-server')
  root = mkdtempSync(join(tmpdir(), 'genai-measures-trace-'))
  for (const [path, text] of chatApp()) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}, BUNDLE_LIMIT_MS * 2)

/** A program under the system's eye, with what it called by the end: sockets, programs, forks, and files written, made, moved, taken away. */
function watched(args: readonly string[]) {
  const log = join(mkdtempSync(join(tmpdir(), 'genai-measures-strace-')), 'calls')
  const options = ['-f', '-qq', '-s', '200', '-e', `trace=${CALLS}`, '-o', log]
  const child = spawn('strace', [...options, process.execPath, ...args], { stdio: 'pipe' })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const calls = (): string[] => {
    const [started, ...rest] = readFileSync(log, 'utf8').split('\n').filter(Boolean)
    expect(started).toMatch(/execve/)
    // What was traced did read the folder.
    expect(rest.some(line => /\bopen(at)?\(/.test(line) && line.includes(root))).toBe(true)
    return rest.filter(line =>
      /\bopen(at)?\(/.test(line)
        ? /O_(WRONLY|RDWR|CREAT|TRUNC)/.test(line) && !/"\/dev\/(null|tty)"|"\/proc\/self\//.test(line)
        : !/\+\+\+|---|resumed/.test(line),
    )
  }
  return { child, ended, calls }
}

/** Runs a program to its end, with all that is said to it said at once. */
async function reaching(args: readonly string[], input = ''): Promise<string[]> {
  const { child, ended, calls } = watched(args)
  child.stdin.end(input)
  for (const stream of [child.stdout, child.stderr]) stream.resume()
  await ended
  return calls()
}

describe.skipIf(!hasTracer)('by the trace of the system', () => {
  it.each([
    ['audit', '--format', 'json', '--fail-on', 'never'],
    ['audit', '--format', 'html', '--labels', '--fail-on', 'never'],
    ['init', '--dry-run'],
    ['fix', '--dry-run'],
    ['dossier'],
  ])('%s %s %s opens no connection, starts nothing and writes nothing', async (command, ...args) => {
    expect(await reaching([COMMAND_LINE, command, root, ...args])).toEqual([])
  })

  it('an agent that asks is answered without a connection, a start or a write', async () => {
    const asked = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'audit', arguments: {} } },
      { id: 3, method: 'tools/call', params: { name: 'declaration_gaps', arguments: {} } },
    ]
    const input = asked.map(one => `${JSON.stringify({ jsonrpc: '2.0', ...one })}\n`).join('')
    expect(await reaching([COMMAND_LINE, 'mcp', root], input)).toEqual([])
    const { stdout } = spawnSync(process.execPath, [COMMAND_LINE, 'mcp', root], { input, encoding: 'utf8' })
    const ids = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id)
    expect(ids).toEqual([1, 2, 3])
  })

  it('a program that does what ours must not is seen', async () => {
    const file = JSON.stringify(join(root, 'package.json'))
    const odd = `fs.readFileSync(${file}); net.connect(9, '127.0.0.1').on('error', () => {}); child_process.spawnSync(process.execPath, ['-v'])`
    const calls = await reaching(['-e', odd])
    for (const call of ['socket(', 'connect(', 'execve(']) expect(calls.join('\n')).toContain(call)
  })

  it('a report that was asked for is all that is written', async () => {
    const report = join(root, '..', 'report.json')
    const calls = await reaching([
      COMMAND_LINE,
      'audit',
      root,
      '--format',
      'json',
      '--output',
      report,
      '--fail-on',
      'never',
    ])
    expect(calls.length).toBeGreaterThan(0)
    // That its folder is there already is asked by making it.
    const ours = /report\.json"|\/\.[\w.-]+\.genai-measures"/
    expect(calls.filter(line => !ours.test(line) && !line.includes('EEXIST'))).toEqual([])
  })

  it('a session of the server reaches for nothing', async () => {
    const { child, ended, calls } = watched([LANGUAGE_SERVER, '--stdio'])
    const client = new Client(protocolConnection(child.stdout, child.stdin), true)
    const uri = `${pathToFileURL(root).href}/${CALL}`
    await client.start([pathToFileURL(root).href], { capabilities: PULLS })
    await client.open(uri, ROUTE)
    const found = await client.pull(uri)
    expect(found.map(({ code }) => code)).toContain('scope-undeclared')
    for (const diagnostic of found) expect(await client.actions(uri, diagnostic)).not.toEqual([])
    await client.pullWorkspace()
    const textDocument = { uri }
    const position = found[0]?.range.start
    for (const method of ['hover', 'completion', 'codeLens', 'documentLink', 'documentSymbol'])
      await client.connection.sendRequest(`textDocument/${method}`, { textDocument, position })
    for (const format of ['json', 'html', 'dossier']) {
      const [report] = await client.connection.sendRequest<ReportResult[]>(REPORT, { formats: [format] })
      expect(report?.text).not.toBe('')
    }
    await client.change(uri, 2, `${ROUTE}\n`)
    await client.pull(uri)
    await client.stop()
    expect(await ended).toBe(0)
    expect(calls()).toEqual([])
  })

  it('a session with an agent reaches for nothing, whatever it asks', async () => {
    const { child, ended, calls } = watched([COMMAND_LINE, 'mcp', root])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    let id = 0
    const ask = async (method: string, params: object): Promise<Record<string, unknown>> => {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params })}\n`)
      const { value } = await lines.next()
      return (JSON.parse(value as string) as { result: Record<string, unknown> }).result
    }
    const clientInfo = { name: 'x', version: '1' }
    await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo })
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`)
    const { tools } = (await ask('tools/list', {})) as {
      tools: { name: string; inputSchema: { required?: string[] } }[]
    }
    expect(tools.length).toBeGreaterThan(0)
    for (const { name, inputSchema } of tools) {
      const given = Object.fromEntries((inputSchema.required ?? []).map(key => [key, 'scope-undeclared']))
      expect(JSON.stringify(await ask('tools/call', { name, arguments: given }))).toContain('text')
    }
    child.stdin.end()
    expect(await ended).toBe(0)
    expect(calls()).toEqual([])
  })
})
