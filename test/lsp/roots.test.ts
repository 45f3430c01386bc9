import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, declared, PACKAGE } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const FIRST = 'file:///projects/first'
const SECOND = 'file:///projects/second%20app'

it('keeps several folders apart on one server, and follows folders that come and go', async () => {
  const internal = chatApp().set('genai-measures.yaml', declared('internal'))
  const client = pair({ [FIRST]: chatApp(), [SECOND]: internal })
  await client.start([FIRST], { capabilities: PULLS })
  const files = async () => (await client.pullWorkspace()).map(({ uri }) => uri)
  expect(await files()).toContain(`${FIRST}/app/api/chat/route.ts`)

  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: SECOND, name: 'second app' }], removed: [] },
  })
  expect((await client.pull(`${SECOND}/app/api/chat/route.ts`)).map(({ code }) => code)).not.toContain(
    'scope-undeclared',
  )
  expect((await client.pull(`${FIRST}/app/api/chat/route.ts`)).map(({ code }) => code)).toContain('scope-undeclared')

  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [], removed: [{ uri: FIRST, name: 'first' }] },
  })
  expect((await files()).filter(uri => uri.startsWith(FIRST))).toEqual([])
  await client.stop()
})

const SCRIPT = `import gradio as gr
from openai import OpenAI

def answer(said):
    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": said}])

gr.Interface(answer, "text", "text").launch(share=True)
`

it.each([
  ['package.json', PACKAGE],
  ['ask.py', SCRIPT],
])('judges a lone document that lies in no folder: %s', async (name, text) => {
  const client = pair({})
  await client.start([], { capabilities: PULLS, workspaceFolders: null })
  await client.open(`file:///elsewhere/${name}`, text)
  expect((await client.pull(`file:///elsewhere/${name}`)).map(({ code }) => code)).toContain('scope-undeclared')
  await client.open('file:///other/sum.py', 'print(sum([1, 2]))\n')
  expect(await client.pull('file:///other/sum.py')).toEqual([])
  await client.stop()
})
