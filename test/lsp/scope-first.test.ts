import {
  ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditParams,
  type CodeLens,
  CodeLensRequest,
  ExecuteCommandRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { CALL, chatApp, declared, ROUTE } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const MANIFEST = `${ROOT}/package.json`
const PLACE = `${ROOT}/${CALL}`
const DECLARATION = `${ROOT}/genai-measures.yaml`
const [WARNING, HINT] = [2, 4]

async function start(settings?: unknown, locale = 'en', files = chatApp()): Promise<Client> {
  const client = pair({ [ROOT]: files })
  const initializationOptions = settings ? { settings } : {}
  await client.start([ROOT], { capabilities: PULLS, initializationOptions, locale })
  return client
}

async function severities(client: Client): Promise<Record<string, number | undefined>> {
  const all = [...(await client.pull(PLACE)), ...(await client.pull(DECLARATION))]
  return Object.fromEntries(all.map(({ code, severity }) => [String(code), severity]))
}

const lenses = async (client: Client, uri = PLACE): Promise<CodeLens[]> =>
  (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? []

describe('until the scope is stated', () => {
  it('the one question is the only row above hint', async () => {
    const client = await start()
    const { 'scope-undeclared': scope, ...others } = await severities(client)
    expect(scope).toBe(WARNING)
    expect(Object.keys(others).length).toBeGreaterThan(0)
    expect(new Set(Object.values(others))).toEqual(new Set([HINT]))
    await client.stop()
  })

  it('a half of the answer is still the question, also where the declaration stands', async () => {
    const half = declared('public').replace(/ +territory.*\n/, '')
    const client = await start(undefined, 'en', chatApp().set('genai-measures.yaml', half))
    const { 'scope-undeclared': scope, ...others } = await severities(client)
    expect(scope).toBe(WARNING)
    expect(Object.values(others).every(severity => severity === HINT)).toBe(true)
    const found = (await client.pull(DECLARATION)).find(({ code }) => code === 'scope-undeclared')!
    const titles = (await client.actions(DECLARATION, found)).map(({ title }) => title)
    expect(titles.slice(0, 2)).toEqual(['Public in the mainland', 'Public elsewhere only'])
    expect(titles).not.toContain('Internal: our own use')
    await client.stop()
  })

  it('a severity that a person has set stays', async () => {
    const client = await start({ severity: { 'filing-unrecorded': 'error' } })
    expect(await severities(client)).toMatchObject({ 'scope-undeclared': WARNING, 'filing-unrecorded': 1 })
    await client.stop()
  })

  it('the others follow once it is', async () => {
    const client = await start(undefined, 'en', chatApp().set('genai-measures.yaml', declared('public')))
    const after = await severities(client)
    expect(after['scope-undeclared']).toBeUndefined()
    expect(Object.values(after)).toContain(WARNING)
    await client.stop()
  })
})

describe('the answers', () => {
  it.each([
    [
      'en',
      [
        'Public in the mainland',
        'Public elsewhere only',
        'Internal: our own use',
        'A library or research: not offered',
      ],
    ],
    ['zh-cn', ['面向境内公众', '仅面向境外公众', '仅内部使用', '程序库或研发，未对外提供']],
  ])('come first in the lightbulb (%s)', async (locale, titles) => {
    const client = await start(undefined, locale)
    const found = (await client.pull(PLACE)).find(({ code }) => code === 'scope-undeclared')!
    const actions = await client.actions(PLACE, found, ['quickfix'])
    expect(actions.slice(0, 4).map(({ title }) => title)).toEqual(titles)
    await client.stop()
  })

  it.each([
    ['Public in the mainland', 'audience: public', 'territory: mainland-china'],
    ['Public elsewhere only', 'audience: public', 'territory: outside-mainland'],
    ['Internal: our own use', 'audience: internal', 'territory: '],
    ['A library or research: not offered', 'audience: research', 'territory: '],
  ])('"%s" writes audience and territory at once, and the question goes', async (title, audience, territory) => {
    const files = chatApp()
    const client = await start(undefined, 'en', files)
    const found = (await client.pull(PLACE)).find(({ code }) => code === 'scope-undeclared')!
    const action = (await client.actions(PLACE, found)).find(one => one.title === title)!
    const write = action.edit!.documentChanges!.at(-1) as TextDocumentEdit
    const text = (write.edits[0] as { newText: string }).newText
    expect(text).toContain(audience)
    expect(text).toContain(territory)
    expect(text).toContain('model')
    await client.open(DECLARATION, text, 'yaml')
    const after = await severities(client)
    expect(after['scope-undeclared']).toBeUndefined()
    expect(after['declaration-invalid']).toBeUndefined()
    if (!title.startsWith('Public in')) expect(Object.values(after)).not.toContain(WARNING)
    await client.stop()
  })

  it('stand above the call, and choosing one writes it', async () => {
    const client = await start()
    const applied: ApplyWorkspaceEditParams[] = []
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, params => {
      applied.push(params)
      return { applied: true }
    })
    const shown = await lenses(client)
    expect(shown.map(({ command }) => command!.title)).toEqual([
      'chat: who is it for?',
      'Public in the mainland',
      'Public elsewhere only',
      'Internal: our own use',
      'A library or research: not offered',
    ])
    const line = ROUTE.split('\n').findIndex(one => one.includes('completions.create'))
    expect(shown.every(({ range }) => range.start.line === line)).toBe(true)
    const { command, arguments: args = [] } = shown[3]!.command!
    expect(await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args })).toBe(
      DECLARATION,
    )
    expect(JSON.stringify(applied)).toContain('audience: internal')
    await client.stop()
  })

  it('give way to a count above the model once it is answered; a setting turns both off', async () => {
    const files = chatApp().set('genai-measures.yaml', declared('public'))
    const client = await start(undefined, 'en', files)
    expect(await lenses(client, MANIFEST)).toEqual([])
    const [above] = await lenses(client)
    expect(above!.command!.title).toMatch(/^\d+ duties open · served from outside the mainland$/)
    await client.stop()
    const silent = await start({ codeLens: false }, 'en', files)
    expect(await lenses(silent)).toEqual([])
    await silent.stop()
  })
})
