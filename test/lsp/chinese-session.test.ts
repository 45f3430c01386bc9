import { resolve } from 'node:path'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  LogMessageNotification,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { LineIndex } from '../../server/src/core/text/line-index.ts'
import { DUTIES } from '../../server/src/protocol/duties.ts'
import { GUIDE } from '../../server/src/protocol/guide.ts'
import { STATUS } from '../../server/src/protocol/status.ts'
import { stringsIn } from '../hostile/support/reads-only.ts'
import { englishIn } from '../support/english.ts'
import { readTree } from '../support/tree.ts'
import { declared } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const EXAMPLE = readTree(resolve(import.meta.dirname, '../../examples/nextjs-chat-mainland'))
const BROKEN = `${declared('public')}    nonsense: 1\n    companion: perhaps\n    user_agreement: missing.md\n    filing:\n      track: registration\n      number: Beijing-Askly-S202512010001\naccepted:\n  - rule: model-offshore\n  - rule: no-such-rule\n`

/** What is no text for people: addresses, ids, what is written into files, and words to be filtered with. */
const NO_TEXT = new Set([
  'uri',
  'target',
  'code',
  'href',
  'newText',
  'kind',
  'id',
  'source',
  'filterText',
  'rule',
  'folder',
  'command',
  'tooltip',
  'insertText',
  'resultId',
  'status',
  'service',
  'severity',
  'area',
])

async function everythingSaid(files: ReadonlyMap<string, string>): Promise<string[]> {
  const client = pair({ [ROOT]: new Map(files) })
  const said: string[] = []
  const hear = (answer: unknown): void => {
    for (const [name, text] of stringsIn(answer)) if (!NO_TEXT.has(name)) said.push(text)
  }
  for (const type of [LogMessageNotification.type, ShowMessageNotification.type])
    client.connection.onNotification(type, ({ message }) => void said.push(message))
  client.connection.onNotification(STATUS, hear)
  const capabilities = { ...PULLS, window: { showDocument: { support: true } } }
  await client.start([ROOT], { capabilities, locale: 'zh-cn', initializationOptions: { status: true } })
  for (const report of await client.pullWorkspace())
    if (report.kind === 'full')
      for (const found of report.items) {
        hear(found)
        hear(
          await client.connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri: report.uri },
            range: found.range,
            context: { diagnostics: [found] },
          }),
        )
      }
  for (const [path, text] of files) {
    const textDocument = { uri: `${ROOT}/${path}` }
    hear(await client.connection.sendRequest(CodeLensRequest.type, { textDocument }))
    hear(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))
    const lines = new LineIndex(text)
    for (let offset = 0; offset < text.length; offset += 7) {
      const position = lines.positionAt(offset)
      hear(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }))
      if (path.endsWith('measures.yaml'))
        hear(await client.connection.sendRequest(CompletionRequest.type, { textDocument, position }))
    }
  }
  hear(await client.connection.sendRequest(DUTIES))
  hear(await client.connection.sendRequest(GUIDE, { passed: [] }))
  await client.stop()
  return said
}

it.each([
  ['nothing declared', EXAMPLE],
  ['declared with faults', new Map([...EXAMPLE, ['genai-measures.yaml', BROKEN]])],
])('a Chinese session says nothing in English: %s', { timeout: 120_000 }, async (_, files) => {
  const said = [...new Set(await everythingSaid(files))]
  expect(said.filter(text => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(30)
  expect(said.flatMap(text => (englishIn(text) ? [`${englishIn(text)} | ${text.slice(0, 160)}`] : []))).toEqual([])
})
