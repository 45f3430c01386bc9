import { HoverRequest, LogMessageNotification, ShutdownRequest } from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { CALL, chatApp, ROUTE } from '../lsp/support/chat-app.ts'
import { type Client, PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'

// A client that speaks the protocol badly: what is right stays right, what may not come now is refused by its code, and each fault is one
// line in the log.

const ROOT = 'file:///chat'
const DOCUMENT = `${ROOT}/${CALL}`
const ELSEWHERE = `${ROOT}/never.py`
const DOWN = { textDocument: { uri: DOCUMENT }, position: { line: 0, character: 0 } }

async function session(): Promise<{ client: Client; log: string[] }> {
  const client = pair({ [ROOT]: chatApp() })
  const log: string[] = []
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message))
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(DOCUMENT, ROUTE)
  expect(await rules(client)).toContain('scope-undeclared')
  log.length = 0
  return { client, log }
}

async function rules(client: Client): Promise<unknown[]> {
  return (await client.pull(DOCUMENT)).map(({ code }) => code)
}

const changed = (uri: string, version: unknown, text: string) => ({
  textDocument: { uri, version },
  contentChanges: [{ text }],
})
const opened = (version: number, text: string) => ({
  textDocument: { uri: DOCUMENT, languageId: 'json', version, text },
})

describe('a message that is wrong', () => {
  it.each<[string, string, unknown, RegExp | undefined]>([
    ['an empty change of folders', 'workspace/didChangeWorkspaceFolders', {}, undefined],
    [
      'a change of a document never opened',
      'textDocument/didChange',
      changed(ELSEWHERE, 1, 'x'),
      /never\.py.*not open/,
    ],
    [
      'a close without an open',
      'textDocument/didClose',
      { textDocument: { uri: 'file:///%' } },
      /file:\/\/\/%.*not open/,
    ],
    ['a second open', 'textDocument/didOpen', opened(1, ROUTE), /open already/],
    ['a version that goes back', 'textDocument/didChange', changed(DOCUMENT, -5, ROUTE), /counts back/],
    ['a version that is none', 'textDocument/didChange', changed(DOCUMENT, null, ROUTE), undefined],
    ['watched files that are no list', 'workspace/didChangeWatchedFiles', { changes: [] }, undefined],
    ['a method nobody knows', 'x/y', { a: 1 }, undefined],
    ['no document at all', 'textDocument/didOpen', { textDocument: null }, undefined],
    [
      'a steering name',
      'textDocument/didClose',
      { textDocument: { uri: 'x:\u001b[2J\n::error::y' } },
      /x:\\u001b\[2J\\u000a::error/,
    ],
  ])('%s changes nothing of what is right', async (_, method, params, told) => {
    const { client, log } = await session()
    await client.connection.sendNotification(method, params)
    expect(await rules(client)).toContain('scope-undeclared')
    const lines = log.filter(one => told?.test(one))
    expect(lines).toHaveLength(told ? 1 : 0)
    // Nothing a client says makes two lines of one.
    for (const one of log) expect(one).not.toMatch(/[\u0000-\u001f]/)
    await client.stop()
  })

  it('takes the text that came last, whatever its version', async () => {
    const { client } = await session()
    await client.change(DOCUMENT, 9, '{}')
    await client.change(DOCUMENT, 3, ROUTE)
    expect(await rules(client)).toContain('scope-undeclared')
    await client.change(DOCUMENT, 3, '{}')
    expect(await rules(client)).not.toContain('scope-undeclared')
    await client.stop()
  })
})

describe('a message out of turn', () => {
  it('is refused before initialize, and dropped where nobody waits', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await expect(client.connection.sendRequest(HoverRequest.type, DOWN)).rejects.toMatchObject({ code: -32_002 })
    await client.open(DOCUMENT, '{}')
    await client.start([ROOT], { capabilities: PULLS })
    await client.open(DOCUMENT, ROUTE)
    expect(await rules(client)).toContain('scope-undeclared')
    await expect(client.start([ROOT])).rejects.toMatchObject({ code: -32_600 })
    expect(await rules(client)).toContain('scope-undeclared')
    await client.stop()
  })

  it('is refused after shutdown, with one line each', async () => {
    const { client, log } = await session()
    await client.connection.sendRequest(ShutdownRequest.type)
    await expect(client.connection.sendRequest(HoverRequest.type, DOWN)).rejects.toMatchObject({
      code: -32_600,
      message: expect.stringContaining('after shutdown'),
    })
    await expect(client.pull(DOCUMENT)).rejects.toMatchObject({ code: -32_600 })
    await expect(client.connection.sendRequest(ShutdownRequest.type)).rejects.toMatchObject({ code: -32_600 })
    await client.change(DOCUMENT, 2, '{}')
    await expect(client.connection.sendRequest('x/y')).rejects.toMatchObject({ code: -32_600 })
    expect(log.map(one => one.split(' ')[0])).toEqual([
      'textDocument/hover',
      'textDocument/diagnostic',
      'shutdown',
      'textDocument/didChange',
      'x/y',
    ])
  })
})

describe('a storm', () => {
  it('of questions taken back leaves the last one answered', async () => {
    const { client } = await session()
    const asked = Array.from({ length: 2_000 }, (_, id) => {
      const answer = client.connection.sendRequest(HoverRequest.type, DOWN).catch(() => undefined)
      void client.connection.sendNotification('$/cancelRequest', { id: id % 2 === 0 ? id : 'none' })
      return answer
    })
    await Promise.all(asked)
    expect(await rules(client)).toContain('scope-undeclared')
    await client.stop()
  })

  it('of edits ends with what the last one says', async () => {
    const { client } = await session()
    for (let version = 2; version < 1_000; version++)
      void client.change(DOCUMENT, version, version % 2 === 0 ? '{' : ROUTE)
    expect(await rules(client)).toContain('scope-undeclared')
    await client.change(DOCUMENT, 1_000, `${' '.repeat(5_000_000)}\n${ROUTE}`)
    await client.change(DOCUMENT, 1_001, ROUTE)
    expect(await rules(client)).toContain('scope-undeclared')
    await client.stop()
  })
})
