import { CodeActionRequest, type CodeAction, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, under } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const DECLARATION = `${ROOT}/genai-measures.yaml`
const CALL = `${ROOT}/app/api/chat/route.ts`
const TEXT = `services:
  - name: chat
    audience: public
    territory: mainland-china
    filing:
      track: filing
      number: Beijing－CeShi -202606010001
      algorithm_number: 网信算备 110108823483901230017 号
`
const FIXED = TEXT.replace('Beijing－CeShi -2', 'Beijing-CeShi-2').replace('备 1', '备1').replace('7 号', '7号')

async function start(text = TEXT): Promise<Client> {
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(DECLARATION, text, 'yaml')
  return client
}

/** What an editor asks on save: the whole document, no diagnostics, one kind. */
async function ask(client: Client, uri: string, only?: string[]): Promise<CodeAction[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const context = { diagnostics: [], ...(only ? { only } : {}) }
  return (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context,
  })) as CodeAction[]
}

function editsOf(action: CodeAction | undefined): TextEdit[] {
  const [change, ...others] = action!.edit!.documentChanges as TextDocumentEdit[]
  expect(others).toEqual([])
  expect(change!.textDocument.uri).toBe(DECLARATION)
  return change!.edits as TextEdit[]
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  for (const { range, newText } of edits.toReversed()) {
    const { line, character } = range.start
    expect(range.end.line).toBe(line)
    lines[line] = lines[line]!.slice(0, character) + newText + lines[line]!.slice(range.end.character)
  }
  return lines.join('\n')
}

it.each(['source.fixAll', 'source.fixAll.genaiMeasures', 'source'])(
  'answers %s with all safe fixes of the document as one action',
  async only => {
    const client = await start()
    const actions = await ask(client, DECLARATION, [only])
    expect(actions.map(one => one.kind)).toEqual(['source.fixAll.genaiMeasures'])
    const edits = editsOf(actions[0])
    expect(edits.map(({ range }) => under(TEXT, range))).toEqual([
      'Beijing－CeShi -202606010001',
      '网信算备 110108823483901230017 号',
    ])
    expect(applied(TEXT, edits)).toBe(FIXED)
    await client.stop()
  },
)

it('leaves nothing to do once its edits are made', async () => {
  const client = await start()
  const before = await client.pull(DECLARATION)
  expect(before.filter(({ code }) => code === 'filing-number-malformed')).toHaveLength(2)
  await client.change(DECLARATION, 2, FIXED)
  const after = await client.pull(DECLARATION)
  // The check digit of the algorithm number stays odd: a hint, and nothing that could be put right from here.
  expect(after.filter(({ code }) => code === 'filing-number-malformed').map(({ severity }) => severity)).toEqual([4])
  expect(await ask(client, DECLARATION, ['source.fixAll'])).toEqual([])
  await client.stop()
})

it('is offered only when asked for by name', async () => {
  const client = await start()
  const kinds = async (only?: string[]) => (await ask(client, DECLARATION, only)).map(one => one.kind)
  expect(await kinds()).not.toContain('source.fixAll.genaiMeasures')
  expect(await kinds(['quickfix'])).not.toContain('source.fixAll.genaiMeasures')
  expect(await kinds(['source.fixAll.eslint'])).toEqual([])
  expect(await kinds(['source.organizeImports'])).toEqual([])
  await client.stop()
})

it('makes no change that a person must judge, and none in other files', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  const offered = await ask(client, CALL)
  expect(offered.length).toBeGreaterThan(0)
  expect(await ask(client, CALL, ['source.fixAll'])).toEqual([])
  await client.stop()
})
