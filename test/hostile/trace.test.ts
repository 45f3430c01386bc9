import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { chatApp, PACKAGE } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { COMMAND_LINE, LANGUAGE_SERVER } from '../lsp/support/process.ts'

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

/** The calls of a program that reach out: sockets, other programs, forks, and files opened for writing, made, moved or taken away. */
function reaching(args: readonly string[], input = ''): string[] {
  const log = join(mkdtempSync(join(tmpdir(), 'genai-measures-strace-')), 'calls')
  const run = spawnSync(
    'strace',
    ['-f', '-qq', '-s', '200', '-e', `trace=${CALLS}`, '-o', log, process.execPath, ...args],
    { input },
  )
  expect(run.error).toBeUndefined()
  const [started, ...rest] = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  expect(started).toMatch(/execve/)
  expect(rest.some(line => /open(at)?\(/.test(line))).toBe(true)
  return rest.filter(line =>
    /\bopen(at)?\(/.test(line)
      ? /O_(WRONLY|RDWR|CREAT|TRUNC)/.test(line) && !/"\/dev\/(null|tty)"|"\/proc\/self\//.test(line)
      : !/\+\+\+|---|resumed/.test(line),
  )
}

describe.skipIf(!hasTracer)('by the trace of the system', () => {
  it.each([
    ['audit', '--format', 'json', '--fail-on', 'never'],
    ['audit', '--format', 'html', '--labels', '--fail-on', 'never'],
    ['init', '--dry-run'],
    ['fix', '--dry-run'],
    ['dossier'],
  ])('%s %s %s opens no connection, starts nothing and writes nothing', (command, ...args) => {
    expect(reaching([COMMAND_LINE, command, root, ...args])).toEqual([])
  })

  it('an agent that asks is answered without a connection, a start or a write', () => {
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
    expect(reaching([COMMAND_LINE, 'mcp', root], input)).toEqual([])
    const { stdout } = spawnSync(process.execPath, [COMMAND_LINE, 'mcp', root], { input, encoding: 'utf8' })
    const ids = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id)
    expect(ids).toEqual([1, 2, 3])
  })

  it('a report that was asked for is all that is written', () => {
    const report = join(root, '..', 'report.json')
    const calls = reaching([COMMAND_LINE, 'audit', root, '--format', 'json', '--output', report, '--fail-on', 'never'])
    expect(calls.length).toBeGreaterThan(0)
    // That its folder is there already is asked by making it.
    expect(calls.filter(line => !line.includes('report.json') && !line.includes('EEXIST'))).toEqual([])
  })

  it('a session of the server reaches for nothing', () => {
    const uri = pathToFileURL(root).href
    const document = { uri: `${uri}/package.json` }
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const session = [
      {
        id: 1,
        method: 'initialize',
        params: {
          processId: null,
          rootUri: null,
          capabilities: { textDocument: { diagnostic: {} } },
          workspaceFolders: [{ uri, name: 'x' }],
        },
      },
      { method: 'initialized', params: {} },
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { ...document, languageId: 'json', version: 1, text: PACKAGE } },
      },
      { id: 2, method: 'textDocument/diagnostic', params: { textDocument: document } },
      { id: 3, method: 'textDocument/hover', params: { textDocument: document, position: range.start } },
      {
        id: 4,
        method: 'textDocument/codeAction',
        params: { textDocument: document, range, context: { diagnostics: [] } },
      },
      { id: 5, method: 'shutdown' },
      { method: 'exit' },
    ].map(one => JSON.stringify({ jsonrpc: '2.0', ...one }))
    const input = session.map(body => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('')
    expect(reaching([LANGUAGE_SERVER, '--stdio'], input)).toEqual([])
  })
})
