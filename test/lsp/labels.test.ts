import { TextDocumentEdit } from 'vscode-languageserver/node'
import { expect, it, vi } from 'vitest'
import { fromBase64, toBase64 } from '../../server/src/protocol/base64.ts'
import {
  ADD_LABEL,
  type AddLabelParams,
  type AddLabelResult,
  CHECK_LABEL,
  type CheckLabelParams,
  type CheckLabelResult,
  LABEL_PRODUCER,
} from '../../server/src/protocol/labels.ts'
import { STATUS, type StatusParams } from '../../server/src/protocol/status.ts'
import { chatApp, declared, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const URI = `${ROOT}/report.md`
/** Members at the top level, as agents often write them: the standard wants them under AIGC. */
const TEXT = `---
title: Report
Label: 1
ContentProducer: "001191330110MA27XL0P7600000"
ProduceID: "a1"
---
# Report
`

it('checks the label of a Markdown document as it is typed, and mends it', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS, locale: 'en' })
  await client.open(URI, TEXT, 'markdown')
  const found = (await client.pull(URI)).filter(({ code }) => String(code).startsWith('aigc-label-'))
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ range }) => under(TEXT, range) !== '')).toBe(true)
  const actions = await client.actions(URI, found[0]!)
  expect(actions.length).toBeGreaterThan(0)
  expect(actions[0]!.edit!.documentChanges!.every(change => TextDocumentEdit.is(change))).toBe(true)
  await client.change(URI, 2, '# Report\n')
  expect(await client.pull(URI)).toEqual([])
  await client.stop()
})

it('knows whose content it is where the declaration says so', async () => {
  const code = '001191110102MACQD9K64010000'
  const text = `${declared('public')}    labels:\n      metadata:\n        provider_code: '${code}'\n`
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS, locale: 'en' })
  expect(await client.connection.sendRequest(LABEL_PRODUCER, { uri: URI })).toEqual({ producer: code })
  await client.open(`${ROOT}/genai-measures.yaml`, declared('public'), 'yaml')
  expect(await client.connection.sendRequest(LABEL_PRODUCER, { uri: URI })).toEqual({})
  await client.stop()
})

it('pushes label findings to a client that does not ask, and takes them back when the document is closed', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT])
  await client.open(URI, TEXT, 'markdown')
  await client.pushedWhen(pushed => (pushed.get(URI) ?? []).length > 0)
  await client.change(URI, 2, '# Report\n')
  await client.pushedWhen(pushed => pushed.get(URI)?.length === 0)
  await client.stop()
})

it('checks and labels a file that the client hands over, and refuses to write over another label', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS, locale: 'zh-CN' })
  const file = { uri: `${ROOT}/notes.md`, bytes: toBase64(new TextEncoder().encode('# 笔记\n')) }
  const check = (bytes: string) =>
    client.connection.sendRequest<CheckLabelResult>(CHECK_LABEL, { ...file, bytes } satisfies CheckLabelParams)
  const before = await check(file.bytes)
  expect(before.labels).toBe(0)
  for (const { message } of before.findings) expect(message).toMatch(/[\u4e00-\u9fff]/)

  const answers = { producer: '示例公司', produceId: 'note-1', label: '1' } as const
  const add = (params: AddLabelParams) => client.connection.sendRequest<AddLabelResult>(ADD_LABEL, params)
  const written = (await add({ ...file, ...answers })) as { bytes: string }
  expect(new TextDecoder().decode(fromBase64(written.bytes))).toMatch(/^---\nAIGC:[\s\S]*---\n[\s\S]*# 笔记\n$/)
  expect(await check(written.bytes)).toMatchObject({ labels: 1, producer: '示例公司', produceId: 'note-1' })
  expect(await add({ ...file, ...answers, producer: '另一家', bytes: written.bytes })).toEqual({
    refused: expect.stringMatching(/[\u4e00-\u9fff]/),
  })
  await client.stop()
})

it('counts what is found of an open document in the status, as the panel does', async () => {
  const client = pair({ [ROOT]: chatApp() })
  let last: StatusParams | undefined
  client.connection.onNotification(STATUS, (status: StatusParams) => void (last = status))
  await client.start([ROOT], { capabilities: PULLS, initializationOptions: { status: true } })
  await client.pullWorkspace()
  await vi.waitFor(() => expect(last?.state).toBe('ready'))
  const before = last!.folders[0]!.findings
  await client.open(URI, TEXT, 'markdown')
  const found = await client.pull(URI)
  await vi.waitFor(() => expect(last?.folders[0]?.findings).toBe(before + found.length))
  await client.stop()
})
