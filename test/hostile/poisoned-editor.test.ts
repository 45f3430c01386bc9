import {
  CodeLensRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  LogMessageNotification,
  type MarkupContent,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { LineIndex } from '../../server/src/core/text/line-index.ts'
import { SCRIPT } from '../../server/src/core/report/html/script.ts'
import { toBase64 } from '../../server/src/protocol/base64.ts'
import { ADD_LABEL, CHECK_LABEL } from '../../server/src/protocol/labels.ts'
import { DUTIES, type FolderDuties } from '../../server/src/protocol/duties.ts'
import { REPORT, type ReportFormat, type ReportResult } from '../../server/src/protocol/report.ts'
import { STATUS } from '../../server/src/protocol/status.ts'
import { chatApp } from '../lsp/support/chat-app.ts'
import { type Client, PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'
import { audit } from '../support/tree.ts'
import { POISONS, poisonedTree } from './support/poisoned.ts'
import { expectJson, expectLine, expectMarkdown, expectPage, expectSarif, stringsIn } from './support/reads-only.ts'

// What the language server answers of a poisoned folder: rows of the panel, hovers, completions, lenses, titles, the outline, the duties,
// the state, lines of the log, and the page of the webview.

const ROOT = 'file:///poisoned'
const uriOf = (path: string): string => `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`
/** A name that an editor can put into an address: half a character cannot. */
const tame = (path: string): boolean => !/\p{Surrogate}|\.\./u.test(path)

const CHECKS: Readonly<Partial<Record<ReportFormat, (text: string) => void>>> = {
  markdown: expectMarkdown,
  dossier: expectMarkdown,
  json: expectJson,
  sarif: expectSarif,
  cyclonedx: expectJson,
}

async function harmlessPage(): Promise<string> {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  const [report] = await client.connection.sendRequest<ReportResult[]>(REPORT, { formats: ['html'] })
  await client.stop()
  return report?.text ?? ''
}

it.each(POISONS.map(poison => [JSON.stringify(poison), poison] as const))(
  'every answer of the server on a folder poisoned by %s',
  { timeout: 60_000 },
  async (_, poison) => {
    const tree = new Map([...poisonedTree(poison)].filter(([path]) => tame(path)))
    const client = pair({ [ROOT]: tree })
    const told: string[] = []
    for (const type of [LogMessageNotification.type, ShowMessageNotification.type])
      client.connection.onNotification(type, ({ message }) => void told.push(message))
    client.connection.onNotification(STATUS, (state: unknown) => {
      // Addresses are no words.
      for (const [name, text] of stringsIn(state)) if (name !== 'uri') told.push(text)
    })
    await client.start([ROOT], {
      capabilities: PULLS,
      locale: POISONS.indexOf(poison) % 2 === 0 ? 'en' : 'zh-CN',
      initializationOptions: { status: true, settings: { codeLens: true } },
    })
    for (const [path, text] of tree) await client.open(uriOf(path), text, path.endsWith('.yaml') ? 'yaml' : 'json')
    await everyFile(client, tree)
    await everyRequest(client, tree)
    expect(told.length).toBeGreaterThan(0)
    for (const text of told) expectLine(text)
    await client.stop()
  },
)

/** What is said at the places of a file: of each finding, and of each piece of evidence. */
async function everyFile(client: Client, tree: ReadonlyMap<string, string>): Promise<void> {
  const { facts } = audit(tree)
  let hovers = 0
  for (const [path, text] of tree) {
    const textDocument = { uri: uriOf(path) }
    const lines = new LineIndex(text)
    const places = facts.filter(one => one.path === path).flatMap(one => one.evidence.map(({ span }) => span.start))
    const found = await client.pull(textDocument.uri)
    for (const { message, relatedInformation = [] } of found) {
      expectLine(message as string)
      for (const related of relatedInformation) expectLine(related.message as string)
    }
    for (const one of found.slice(0, 4)) {
      places.push(lines.offsetAt(one.range.start))
      for (const { title } of await client.actions(textDocument.uri, one)) expectLine(title)
    }
    for (const offset of new Set(places.slice(0, 12))) {
      const position = lines.positionAt(offset)
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position })
      if (!hover) continue
      hovers++
      expectMarkdown((hover.contents as MarkupContent).value)
    }
    for (const lens of (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [])
      expectLine(lens.command?.title ?? '')
  }
  expect(hovers).toBeGreaterThan(3)
}

async function everyRequest(client: Client, tree: ReadonlyMap<string, string>): Promise<void> {
  const { connection } = client
  const textDocument = { uri: uriOf('genai-measures.yaml') }
  const text = tree.get('genai-measures.yaml') ?? ''
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })
  expect(symbols?.length).toBeGreaterThan(0)
  for (const [name, value] of stringsIn(symbols)) if (name === 'name' || name === 'detail') expectLine(value)
  for (const line of [3, 4, 6, 8, 10, 12, 17]) {
    const character = (text.split('\n')[line] ?? '').indexOf(':') + 2
    const items = await connection.sendRequest(CompletionRequest.type, { textDocument, position: { line, character } })
    for (const item of Array.isArray(items) ? items : (items?.items ?? [])) {
      expectLine(item.label)
      expectLine(item.detail ?? '')
      expectMarkdown((item.documentation as MarkupContent | undefined)?.value ?? '')
    }
  }
  const folders = await connection.sendRequest<FolderDuties[]>(DUTIES)
  expect(folders[0]?.services.length).toBeGreaterThan(0)
  for (const [name, value] of stringsIn(folders)) if (name !== 'uri' && name !== 'folder') expectLine(value)
  for (const [format, check] of Object.entries(CHECKS))
    for (const report of await connection.sendRequest<ReportResult[]>(REPORT, { formats: [format] })) check(report.text)
  const [page] = await connection.sendRequest<ReportResult[]>(REPORT, { formats: ['html'] })
  expectPage(page?.text ?? '', [SCRIPT], await harmlessPage())
  const notes = { uri: uriOf('notes.md'), bytes: toBase64(new TextEncoder().encode(tree.get('notes.md') ?? '')) }
  for (const [, value] of stringsIn(await connection.sendRequest(CHECK_LABEL, notes))) expectLine(value)
  const answers = { producer: 'x', produceId: 'y', label: '1' }
  for (const [name, value] of stringsIn(await connection.sendRequest(ADD_LABEL, { ...notes, ...answers })))
    if (name === 'refused') expectLine(value)
}
