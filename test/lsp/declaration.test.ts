import {
  type CompletionItem,
  CompletionRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const URI = `${ROOT}/genai-measures.yaml`
const TEXT = `version: 1
services:
  - name: chat
    audience: public
    territory: mainland-china
    labels:
      text:
        place: app/page.tsx
    user_agreement: docs/terms.md
    aud
`

async function opened() {
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', TEXT) })
  await client.start([ROOT], { capabilities: PULLS, locale: 'en' })
  await client.open(URI, TEXT, 'yaml')
  return { client, ask: client.connection, textDocument: { uri: URI } }
}

it('completes keys that are not there yet, with what the law asks behind them', async () => {
  const { client, ask, textDocument } = await opened()
  const items = (await ask.sendRequest(CompletionRequest.type, {
    textDocument,
    position: { line: 9, character: 7 },
  })) as CompletionItem[]
  const labels = items.map(({ label }) => label)
  expect(labels).toContain('audience_statement')
  expect(labels).not.toContain('territory')
  await client.stop()
})

it('explains a field on hover', async () => {
  const { client, ask, textDocument } = await opened()
  const hover = await ask.sendRequest(HoverRequest.type, { textDocument, position: { line: 4, character: 6 } })
  expect((hover!.contents as MarkupContent).value).toContain('territory')
  expect(under(TEXT, hover!.range!)).toBe('territory')
  await client.stop()
})

it('leads to the files it names', async () => {
  const { client, ask, textDocument } = await opened()
  const links = (await ask.sendRequest(DocumentLinkRequest.type, { textDocument })) as DocumentLink[]
  expect(links.map(({ range, target }) => [under(TEXT, range), target])).toContainEqual([
    'app/page.tsx',
    `${ROOT}/app/page.tsx`,
  ])
  await client.stop()
})

it('outlines services by name, and folds', async () => {
  const { client, ask, textDocument } = await opened()
  const symbols = (await ask.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[]
  const names = (all: readonly DocumentSymbol[]): string[] =>
    all.flatMap(one => [one.name, ...names(one.children ?? [])])
  expect(names(symbols)).toEqual(expect.arrayContaining(['chat', 'labels']))
  const folds = await ask.sendRequest(FoldingRangeRequest.type, { textDocument })
  expect(folds?.some(({ startLine, endLine }) => endLine > startLine)).toBe(true)
  await client.stop()
})

it('says nothing of this in other files', async () => {
  const { client, ask } = await opened()
  const textDocument = { uri: `${ROOT}/package.json` }
  expect(await ask.sendRequest(CompletionRequest.type, { textDocument, position: { line: 1, character: 1 } })).toEqual(
    [],
  )
  expect(await ask.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([])
  await client.stop()
})
