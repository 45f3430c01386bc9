import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  type Hover,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { CALL, chatApp, PACKAGE } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const MANIFEST = `${ROOT}/package.json`
const PLACE = `${ROOT}/${CALL}`
/** A message in Chinese begins so; an English one may still name a term of art in brackets. */
const CHINESE = /^[\u4e00-\u9fff]/

it.each([
  ['zh-cn', true],
  ['zh-Hans', true],
  ['en', false],
  ['de', false],
])('speaks to an editor in %s: Chinese %s', async (locale, chinese) => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS, locale })
  for (const { message } of await client.pull(PLACE)) expect(CHINESE.test(message as string)).toBe(chinese)
  await client.stop()
})

it('lets a setting override the language, severities and the day, and follows its change', async () => {
  let settings: Record<string, unknown> = { language: 'zh-CN', severity: { 'scope-undeclared': 'error' } }
  const client = pair({ [ROOT]: chatApp() })
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings))
  const workspace = { ...PULLS.workspace, configuration: true }
  await client.start([ROOT], { capabilities: { ...PULLS, workspace }, locale: 'en' })
  const scope = async () => (await client.pull(PLACE)).find(({ code }) => code === 'scope-undeclared')
  expect(await scope()).toMatchObject({ severity: 1, message: expect.stringMatching(CHINESE) })
  settings = { severity: { 'scope-undeclared': 'off' } }
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  expect(await scope()).toBeUndefined()
  await client.stop()
})

it('takes settings from a client that cannot be asked', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS, initializationOptions: { settings: { language: 'zh-CN' } } })
  expect((await client.pull(PLACE))[0]!.message).toMatch(CHINESE)
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { genaiMeasures: { language: 'en' } },
  })
  expect((await client.pull(PLACE))[0]!.message).not.toMatch(CHINESE)
  await client.stop()
})

it('explains evidence on hover, and keeps silent elsewhere', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS, locale: 'en' })
  await client.open(MANIFEST, PACKAGE)
  const line = PACKAGE.split('\n').findIndex(text => text.includes('"openai"'))
  const at = (character: number, onLine = line) =>
    client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: MANIFEST },
      position: { line: onLine, character },
    })
  const { contents } = (await at(8)) as Hover & { contents: { value: string } }
  expect(contents.value).toContain('`openai`: SDK of a generative model')
  expect(contents.value).toContain('`chat`')
  expect(contents.value).toMatch(/- .+ Art \d+/)
  expect(await at(2, 1)).toBeNull()
  await client.stop()
})
