import type { Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { describe, expect, it } from 'vitest'
import { chatApp, declared } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const DECLARATION = `${ROOT}/genai-measures.yaml`
const PROBLEMS = new Set(['declaration-invalid', 'declared-place-missing', 'declared-place-empty'])

async function start(lines: string, more: Readonly<Record<string, string>> = {}, locale = 'en'): Promise<Client> {
  const files = chatApp().set('genai-measures.yaml', declared('public') + lines)
  for (const [path, text] of Object.entries(more)) files.set(path, text)
  const client = pair({ [ROOT]: files })
  await client.start([ROOT], { capabilities: PULLS, locale })
  return client
}

const problems = async (client: Client): Promise<Diagnostic[]> =>
  (await client.pull(DECLARATION)).filter(({ code }) => PROBLEMS.has(String(code)))

async function titles(client: Client): Promise<string[]> {
  const [first] = await problems(client)
  return (await client.actions(DECLARATION, first!, ['quickfix'])).map(({ title }) => title)
}

describe('answers as people give them', () => {
  it('are understood: yes and no, and a sentence where the field asks how', async () => {
    const client = await start(`    companion: no
    minors:
      served: yes
      measures: we ask for the age at sign-up
    moderation:
      misuse: we warn, then ban the account for a week
      takedown: 运营人员收到后立即下架并上报
    complaints:
      entry: mail us at help@example.com
      answer_days: 15
`)
    expect(await problems(client)).toEqual([])
    await client.stop()
  })

  it('are no proof: a sentence states and never shows', async () => {
    const { audit } = await import('../support/tree.ts')
    const text = `${declared('public')}    moderation:\n      misuse: we warn, then ban the account for a week\n`
    const [service] = audit(chatApp().set('genai-measures.yaml', text)).services
    expect(service!.duties.find(({ id }) => id === 'user-misuse-handling')!.status).toBe('stated')
  })

  it('are no file where the law asks for a document: a warning that quotes them, with ways on', async () => {
    const client = await start('    user_agreement: not written yet\n')
    const [found] = await problems(client)
    expect(found).toMatchObject({ code: 'declared-place-missing', severity: 2 })
    expect(found!.message).toContain('“not written yet”')
    expect(await titles(client)).toEqual(
      expect.arrayContaining([
        'Create from draft: app/service-agreement/page.tsx',
        'Not there yet: leave user_agreement empty',
      ]),
    )
    await client.stop()
  })

  it('a misnamed file brings the one that was meant first', async () => {
    const client = await start('    user_agreement: terms.md\n', { 'docs/terms.md': '# Terms\n' })
    expect((await titles(client))[0]).toBe('Name docs/terms.md under user_agreement')
    await client.stop()
  })
})

describe('every error of the declaration', () => {
  it.each([
    ['    nonsense_here: 1\n', 'Take "nonsense_here" out', '删去“nonsense_here”'],
    ['    audience: public\n', 'Take "audience" out', '删去“audience”'],
    ['    companion: perhaps\n', 'Change to "true"', '改为“true”'],
    ['    cross_border: { basis: xyzzy }\n', 'Change to "none"', '改为“none”'],
    ['    complaints: { answer_days: soon }\n', 'Leave "answer_days" empty', '将“answer_days”留空'],
    ['    paths: app\n', 'Make "paths" a list', '将“paths”改为列表'],
    ['    models:\n      - supplier: OpenAI\n', 'Add "id"', '补充“id”'],
    ['\tcompanion: true\n', 'Indent this line with spaces', '本行改用空格缩进'],
  ])('has a fix that settles it: %j', async (line, english, chinese) => {
    const client = await start(line)
    const before = await problems(client)
    const actions = await client.actions(DECLARATION, before[0]!, ['quickfix'])
    const action = actions.find(({ title }) => title === english)
    expect(action, actions.map(({ title }) => title).join(' | ')).toBeDefined()
    const { edits } = action!.edit!.documentChanges![0] as TextDocumentEdit
    const text = declared('public') + line
    const fixed = TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as TextEdit[])
    await client.open(DECLARATION, fixed, 'yaml')
    const after = await problems(client)
    expect(after.length, fixed).toBeLessThan(before.length)
    await client.stop()
    const zh = await start(line, {}, 'zh-cn')
    expect(await titles(zh)).toContain(chinese)
    await zh.stop()
  })
})
