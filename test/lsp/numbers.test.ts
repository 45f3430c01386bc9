import { type CompletionItem, CompletionRequest } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, declared } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'

it.each([
  ['a number', 'ZheJiang-TongYi', 'ZheJiang-TongYiQianWen-20230901'],
  ['a model', 'qwen-plus', 'ZheJiang-TongYiQianWen-20230901'],
  ['a service', '通义千问', 'ZheJiang-TongYiQianWen-20230901'],
  ['a company', '阿里巴巴达摩院', 'ZheJiang-TongYiQianWen-20230901'],
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

it.each([
  [
    'one sign off the list',
    'filing',
    'Beijing-ChatGLM-20230822',
    'filing-number-unlisted',
    /^Did you mean Beijing-ChatGLM-20230821\?|^Write Beijing-ChatGLM-20230821/,
  ],
  [
    'an S before the date',
    'registration',
    'Beijing-Askly-S202512010001',
    'filing-number-malformed',
    /^Did you mean Beijing-Askly-20251201S0001\?/,
  ],
])('a number with %s is told once, with the one that was meant', async (_, track, number, code, title) => {
  const text = `${declared('public')}    filing:\n      track: ${track}\n      number: ${number}\n`
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  const uri = `${ROOT}/genai-measures.yaml`
  const line = text.split('\n').findIndex(one => one.includes('number:'))
  const told = (await client.pull(uri)).filter(({ range }) => range.start.line === line)
  expect(told.filter(one => String(one.code).startsWith('filing-number')).map(one => one.code)).toEqual([code])
  const titles = (await client.actions(uri, told[0]!, ['quickfix'])).map(action => action.title)
  expect(
    titles.some(one => title.test(one)),
    titles.join(' | '),
  ).toBe(true)
  await client.stop()
})

it('what stands there already is no suggestion: Enter ends the line', async () => {
  const text = `${declared('public')}    filing:\n      track: registration`
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  const lines = text.split('\n')
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: `${ROOT}/genai-measures.yaml` },
    position: { line: lines.length - 1, character: lines.at(-1)!.length },
  })) as CompletionItem[]
  const labels = items.map(({ label }) => label)
  expect(labels).not.toContain('registration')
  expect(labels).toContain('filing')
  await client.stop()
})
