import { type CompletionItem, CompletionRequest } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, declared } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///work/chat'

it.each([
  ['a number', 'ZheJiang-TongYi', 'ZheJiang-TongYiQianWen-20230901'],
  ['a model', 'qwen-plus', 'ZheJiang-TongYiQianWen-20230901'],
  ['a service', '通义千问', 'ZheJiang-TongYiQianWen-20230901'],
])('numbers of the public list are found by %s', async (_, typed, number) => {
  const text = `${declared('public')}    filing:\n      number: ${typed}`
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  const lines = text.split('\n')
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: `${ROOT}/genai-measures.yaml` },
    position: { line: lines.length - 1, character: lines.at(-1)!.length },
  })) as CompletionItem[]
  const item = items.find(({ label }) => label === number)!
  expect(item.textEdit!.newText).toBe(number)
  expect(item.filterText).toContain(typed)
  expect(item.detail).toContain('通义千问')
  await client.stop()
})
