import {
  type CodeAction,
  CreateFile,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, declared } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const CALL = `${ROOT}/app/api/chat/route.ts`
const DECLARATION = `${ROOT}/genai-measures.yaml`

async function scopeFix(client: Client): Promise<CodeAction> {
  const found = (await client.pull(CALL)).find(({ code }) => code === 'scope-undeclared')!
  const actions = await client.actions(CALL, found)
  return actions.find(({ title }) => title.startsWith('Create genai-measures.yaml'))!
}

it('offers to create the declaration, pre-filled, and the finding goes when a person has filled it in', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(CALL, chatApp().get('app/api/chat/route.ts') ?? '')
  const action = await scopeFix(client)
  expect(action.kind).toBe('quickfix')
  // It leaves audience and territory to a person: Auto Fix must not pass over that.
  expect(action.isPreferred).toBeUndefined()
  const [create, write] = action.edit!.documentChanges as [CreateFile, TextDocumentEdit]
  expect(create).toMatchObject({ kind: 'create', uri: DECLARATION })
  const text = (write.edits[0] as { newText: string }).newText
  expect(text).toContain('name: chat')
  await client.open(DECLARATION, text, 'yaml')
  expect((await client.pull(DECLARATION)).filter(({ severity }) => severity === 1)).toEqual([])
  const filled = text.replace(/audience:.*/, 'audience: public').replace(/territory:.*/, 'territory: mainland-china')
  await client.change(DECLARATION, 2, filled)
  expect((await client.pull(CALL)).map(({ code }) => code)).not.toContain('scope-undeclared')
  await client.stop()
})

it('keeps the fields to fill as placeholders where the client takes snippets', async () => {
  const workspaceEdit = { ...PULLS.workspace!.workspaceEdit, snippetEditSupport: true }
  const capabilities = { ...PULLS, workspace: { ...PULLS.workspace, workspaceEdit } }
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities })
  const [, write] = (await scopeFix(client)).edit!.documentChanges as [CreateFile, TextDocumentEdit]
  expect((write.edits[0] as { snippet: { value: string } }).snippet.value).toMatch(/audience: \$\{1[}:]/)
  await client.stop()
})

it('offers to accept last, outside of the quick fixes, and says what is accepted and until when', async () => {
  const text = declared('public')
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  const found = (await client.pull(DECLARATION)).find(({ code }) => code === 'complaint-entry-missing')!
  const actions = await client.actions(DECLARATION, found)
  const accepting = actions.filter(({ kind }) => kind === 'refactor.accept')
  expect(accepting.length).toBeGreaterThan(1)
  // Behind all that mends: accepting, then turning rules off.
  const off = actions.filter(({ kind }) => kind === 'refactor.ruleOff')
  expect(off.length).toBe(accepting.length)
  expect(actions.slice(-accepting.length - off.length)).toEqual([...accepting, ...off])
  const titles = accepting.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles).toContain('Accept “No complaint entry was seen or declared” until 2027-05-22')
  expect(JSON.stringify(accepting.map(({ edit }) => edit))).toContain('2027-05-22')
  expect((await client.actions(DECLARATION, found, ['quickfix'])).map(({ kind }) => kind)).not.toContain(
    'refactor.accept',
  )
  await client.stop()
})

it('brings what it has written in another file before the user, where something is left to fill', async () => {
  const capabilities = { ...PULLS, window: { showDocument: { support: true } } }
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities })
  const action = await scopeFix(client)
  const text = ((action.edit!.documentChanges![1] as TextDocumentEdit).edits[0] as { newText: string }).newText
  const [uri, { start }] = action.command!.arguments as [string, Range]
  expect(uri).toBe(DECLARATION)
  expect(text.split('\n')[start.line]!.slice(0, start.character)).toMatch(/^ +audience: ?$/)
  await client.stop()
})

it('writes plain changes for a client that knows no others', async () => {
  const { textDocument } = PULLS
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: { textDocument } })
  const edit: WorkspaceEdit = (await scopeFix(client)).edit!
  expect(Object.keys(edit.changes!)).toEqual([DECLARATION])
  expect(edit.documentChanges).toBeUndefined()
  await client.stop()
})

it('finds what is offered for a field behind its key as well, where a value is typed', async () => {
  const text = `${declared('public')}    complaints:\n      entry:  # page or file\n`
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS, locale: 'en' })
  const found = (await client.pull(DECLARATION)).find(({ code }) => code === 'complaint-entry-missing')!
  const { line } = found.range.start
  const titlesAt = async (at: number, character: number) => {
    const position = { line: at, character }
    const actions = await client.actions(DECLARATION, { ...found, range: { start: position, end: position } })
    return actions.map(({ title }) => title)
  }
  const onKey = await titlesAt(line, found.range.start.character)
  expect(onKey.some(title => title.startsWith('Create from draft'))).toBe(true)
  expect(await titlesAt(line, text.split('\n')[line]!.length)).toEqual(onKey)
  expect(await titlesAt(line + 1, 0)).toEqual([])
  await client.stop()
})
