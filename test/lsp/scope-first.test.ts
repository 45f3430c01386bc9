import {
  ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditParams,
  type CodeLens,
  CodeLensRequest,
  type Diagnostic,
  ExecuteCommandRequest,
  HoverRequest,
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

/** What answers each field that is asked of the declaration, in the order in which they are asked. */
const ANSWERS: Readonly<Record<string, string>> = {
  'label-terms-missing': '    labels:\n      terms: https://example.com/terms\n',
  'complaint-entry-missing': '    complaints:\n      entry: https://example.com/complaints\n      answer_days: 15\n',
  'user-agreement-missing': '    user_agreement: https://example.com/terms\n',
  'user-statements-missing':
    '    minors:\n      served: false\n      measures: we ask for the age at sign-up\n    audience_statement: https://example.com/about\n    data_requests: https://example.com/data\n    input_retention:\n      identity: false\n      days: 30\n      purpose: abuse checks\n    algorithm_summary: https://example.com/outline\n',
}

/** What a panel lists. */
const rows = (all: readonly Diagnostic[]) => all.filter(({ severity }) => severity !== HINT)

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

/** What the panel lists of the whole folder: where it stands, and the rule. */
async function everyRow(client: Client): Promise<(readonly [string, unknown])[]> {
  const reports = await client.pullWorkspace()
  return reports.flatMap(one =>
    one.kind === 'full' ? rows(one.items).map(({ code }) => [one.uri, code] as const) : [],
  )
}

const lenses = async (client: Client, uri = PLACE): Promise<CodeLens[]> =>
  (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? []

describe('until the scope is stated', () => {
  it('the one question is the only row above hint, and alone at its place; the hover counts what follows from the answer', async () => {
    const client = await start()
    expect((await client.pull(PLACE)).map(({ code, severity }) => [code, severity])).toEqual([
      ['scope-undeclared', WARNING],
    ])
    expect(await everyRow(client)).toEqual([[PLACE, 'scope-undeclared']])
    const found = (await client.pull(PLACE))[0]!
    const shown = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: PLACE },
      position: found.range.start,
    })
    expect(JSON.stringify(shown?.contents)).toMatch(/2 more here depend on the answer/)
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

  it('the others follow once it is: what stands in code, and the next field of the declaration', async () => {
    const client = await start(undefined, 'en', chatApp().set('genai-measures.yaml', declared('public')))
    const after = await severities(client)
    expect(after['scope-undeclared']).toBeUndefined()
    expect(Object.values(after)).toContain(WARNING)
    expect(rows(await client.pull(PLACE)).length).toBeGreaterThan(1)
    const fields = await client.pull(DECLARATION)
    expect(rows(fields)).toHaveLength(1)
    expect(fields.length).toBeGreaterThan(3)
    await client.stop()
  })

  it('each answer brings the next field until none is left; the auditor’s level and a set severity show them at once', async () => {
    const files = chatApp().set('genai-measures.yaml', declared('public'))
    const client = await start(undefined, 'en', files)
    let text = declared('public')
    const answered: string[] = []
    await client.open(DECLARATION, text, 'yaml')
    for (
      let left = rows(await client.pull(DECLARATION));
      left.length > 0;
      left = rows(await client.pull(DECLARATION))
    ) {
      expect(left).toHaveLength(1)
      const next = String(left[0]!.code)
      expect(Object.keys(ANSWERS)).toContain(next)
      expect(answered).not.toContain(next)
      text += ANSWERS[next]
      await client.change(DECLARATION, answered.push(next) + 1, text)
    }
    expect(answered).toEqual(Object.keys(ANSWERS))
    // What only an auditor looks for was never a row, nor what waits for the missing check that stands in the code.
    expect((await client.pull(DECLARATION)).map(({ code }) => code).toSorted()).toEqual([
      'content-handling-unrecorded',
      'icp-number-unstated',
    ])
    await client.stop()
    const auditor = await start({ level: 'auditor' }, 'en', files)
    const all = rows(await auditor.pull(DECLARATION))
    expect(all.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...Object.keys(ANSWERS), 'content-handling-unrecorded']),
    )
    await auditor.stop()
    const set = await start({ severity: { 'complaint-entry-missing': 'error' } }, 'en', files)
    expect(await severities(set)).toMatchObject({ 'complaint-entry-missing': 1, 'label-terms-missing': WARNING })
    await set.stop()
  })

  it('what is written wrongly does not wait for its turn', async () => {
    const text = `${declared('public')}    filing:\n      track: filing\n      number: Beijing-CeShi-2026061\n    user_agreement: docs/none.md\n`
    const client = await start(undefined, 'en', chatApp().set('genai-measures.yaml', text))
    const told = rows(await client.pull(DECLARATION)).map(({ code }) => code)
    expect(told).toEqual(expect.arrayContaining(['filing-number-malformed', 'declared-place-missing']))
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
    const [listed, ...more] = await lenses(client, MANIFEST)
    expect(listed!.command!.title).toMatch(/^chat: \d+ duties open · no filing recorded$/)
    expect(more).toEqual([])
    expect(chatApp().get('package.json')!.split('\n')[listed!.range.start.line]).toContain('openai')
    const [above] = await lenses(client)
    expect(above!.command!.title).toMatch(/^\d+ duties open · served from outside the mainland$/)
    await client.stop()
    const silent = await start({ codeLens: false }, 'en', files)
    expect(await lenses(silent)).toEqual([])
    await silent.stop()
  })
})
