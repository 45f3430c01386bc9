import { TextDocumentEdit } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///work/chat'
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

it('pushes label findings to a client that does not ask, and takes them back when the document is closed', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT])
  await client.open(URI, TEXT, 'markdown')
  await client.pushedWhen(pushed => (pushed.get(URI) ?? []).length > 0)
  await client.change(URI, 2, '# Report\n')
  await client.pushedWhen(pushed => pushed.get(URI)?.length === 0)
  await client.stop()
})
