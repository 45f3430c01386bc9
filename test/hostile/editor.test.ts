import { HoverRequest } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { CALL, chatApp, PACKAGE, ROUTE } from '../lsp/support/chat-app.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'

const ROOT = 'file:///chat'

it.each([
  'untitled:%E6%8A%A5%E5%91%8A',
  'untitled:100%25',
  'untitled:Untitled-1',
  'file:///x/\ud800.py',
  'file:///%',
  'x',
])('a document at %j disturbs nobody', async odd => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(odd, PACKAGE)
  await client.open(`${ROOT}/${CALL}`, ROUTE)
  await client.change(`${ROOT}/${CALL}`, 2, `${ROUTE}\n`)
  expect((await client.pull(`${ROOT}/${CALL}`)).map(({ code }) => code)).toContain('scope-undeclared')
  await client.stop()
})

it('shows no picture from a name in a hover', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  const text = PACKAGE.replace(/"name": "[^"]*"/, '"name": "a``![p](https://evil.example/2.png)``b"')
  expect(text).not.toBe(PACKAGE)
  await client.open(`${ROOT}/package.json`, text)
  const line = text.split('\n').findIndex(one => one.includes('"openai"'))
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: `${ROOT}/package.json` },
    position: { line, character: (text.split('\n')[line] as string).indexOf('openai') + 1 },
  })
  // A run of three backticks fences what holds runs of two: nothing inside is Markdown.
  expect(JSON.stringify(hover)).toContain('``` a``![p](https://evil.example/2.png)``b ```')
  await client.stop()
})
