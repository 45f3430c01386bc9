import { type CodeAction, CreateFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, PACKAGE } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///work/chat'
const MANIFEST = `${ROOT}/package.json`
const DECLARATION = `${ROOT}/genai-measures.yaml`

async function scopeFix(client: Client): Promise<CodeAction> {
  const found = (await client.pull(MANIFEST)).find(({ code }) => code === 'scope-undeclared')!
  const actions = await client.actions(MANIFEST, found)
  return actions.find(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'scope-undeclared'))!
}

it('offers to create the declaration, pre-filled, and the finding goes when a person has filled it in', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(MANIFEST, PACKAGE)
  const action = await scopeFix(client)
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true })
  const [create, write] = action.edit!.documentChanges as [CreateFile, TextDocumentEdit]
  expect(create).toMatchObject({ kind: 'create', uri: DECLARATION })
  const text = (write.edits[0] as { newText: string }).newText
  expect(text).toContain('name: chat')
  await client.open(DECLARATION, text, 'yaml')
  expect((await client.pull(DECLARATION)).filter(({ severity }) => severity === 1)).toEqual([])
  const filled = text.replace(/audience:.*/, 'audience: public').replace(/territory:.*/, 'territory: mainland-china')
  await client.change(DECLARATION, 2, filled)
  expect((await client.pull(MANIFEST)).map(({ code }) => code)).not.toContain('scope-undeclared')
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

it('writes plain changes for a client that knows no others', async () => {
  const { textDocument } = PULLS
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: { textDocument } })
  const edit: WorkspaceEdit = (await scopeFix(client)).edit!
  expect(Object.keys(edit.changes!)).toEqual([DECLARATION])
  expect(edit.documentChanges).toBeUndefined()
  await client.stop()
})
