import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ApplyWorkspaceEditRequest,
  FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  GUIDE,
  GUIDE_ANSWER,
  type GuideAnswerParams,
  type GuideAnswerResult,
  type GuideResult,
  type GuideStep,
} from '../../server/src/protocol/guide.ts'
import { audit, readTree } from '../support/tree.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const MAINLAND = readTree(resolve(import.meta.dirname, '../../examples/nextjs-chat-mainland'))
const ROOT = 'file:///projects/project'

/** A client that writes what the server asks for. */
async function started(locale = 'en'): Promise<{ client: Client; files: Map<string, string> }> {
  const files = new Map(MAINLAND)
  const client = pair({ [ROOT]: files })
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    for (const change of edit.documentChanges ?? []) {
      if (!('textDocument' in change)) continue
      const { textDocument, edits } = change as TextDocumentEdit
      const path = textDocument.uri.slice(ROOT.length + 1)
      const known = files.has(path)
      const before = TextDocument.create('', '', 0, files.get(path) ?? '')
      files.set(path, TextDocument.applyEdits(before, edits as TextEdit[]))
      await client.watched(textDocument.uri, known ? FileChangeType.Changed : FileChangeType.Created)
    }
    return { applied: true }
  })
  await client.start([ROOT], { capabilities: PULLS, locale })
  return { client, files }
}

const ask = (client: Client, passed: readonly string[] = []) =>
  client.connection.sendRequest<GuideResult>(GUIDE, { passed })

/** Every question that stands open now. */
async function all(client: Client): Promise<GuideStep[]> {
  const steps: GuideStep[] = []
  for (;;) {
    const { step } = await ask(
      client,
      steps.map(({ id }) => id),
    )
    if (!step) return steps
    steps.push(step)
  }
}

async function answer(client: Client, step: GuideStep, choice: string | RegExp, typed: Record<string, string> = {}) {
  const chosen = step.choices.find(({ title }) => (typeof choice === 'string' ? title === choice : choice.test(title)))
  expect(chosen, step.choices.map(({ title }) => title).join(' | ')).toBeDefined()
  const params: GuideAnswerParams = { folder: step.folder, id: step.id, choice: chosen!.title, typed }
  return client.connection.sendRequest<GuideAnswerResult>(GUIDE_ANSWER, params)
}

describe('the guided pass', () => {
  it('asks whom it is for first and alone, with what was seen, why, where, and the answers', async () => {
    const { client } = await started()
    const { step, left } = await ask(client)
    expect(left).toBe(1)
    expect(step).toMatchObject({
      rule: 'scope-undeclared',
      service: 'wenwen-chat',
      seen: 'Nothing states who this service is for',
      at: { uri: `${ROOT}/app/api/chat/route.ts`, line: 8 },
    })
    expect(step!.why).toContain('Interim Measures Art 2')
    expect(step!.choices.map(({ title, asks }) => [title, asks])).toEqual([
      ['Public in the mainland', []],
      ['Public elsewhere only', []],
      ['Internal: our own use', []],
      ['A library or research: not offered', []],
    ])
    await client.stop()
  })

  it('writes what was chosen and what was said for it, and goes on', async () => {
    const { client, files } = await started()
    await answer(client, (await ask(client)).step!, 'Public in the mainland')
    const filing = (await ask(client)).step!
    expect(filing.rule).toBe('filing-unrecorded')
    // The track that the evidence speaks for comes first; one that has no number yet is not asked for it.
    expect(filing.choices.map(({ label, asks }) => [label, asks.map(({ key }) => key)]).slice(0, 4)).toEqual([
      ['registration: an already filed model is called', ['filing.number']],
      ['generative service filing: own, modified or tuned model', ['filing.number']],
      ['handed in, no number yet', []],
      ['not needed, with the reason beside it', ['filing.reason']],
    ])
    const number = 'Beijing-WenWen-20260601S0001'
    const written = await answer(client, filing, /^filing\.track: registration/, { 'filing.number': number })
    expect(written).toMatchObject({ written: true, at: { uri: `${ROOT}/genai-measures.yaml` } })
    expect(files.get('genai-measures.yaml')).toMatch(/track: registration .*\n +number: Beijing-WenWen-20260601S0001/)
    const shown = (await ask(client)).step!
    expect(shown.choices[0]?.title).toBe('Show model name and number in app/page.tsx')
    await answer(client, shown, /^Show/)
    expect(files.get('app/page.tsx')).toContain(`使用模型：qwen-plus，上线编号：${number}`)
    // The empty item of the list is filled, not left beside it.
    expect(files.get('genai-measures.yaml')).toMatch(/displayed_at:\n +- app\/page\.tsx/)
    expect(files.get('genai-measures.yaml')).not.toMatch(/^ *- +#/m)
    await client.stop()
  })

  it('leaves out what was passed over, and refuses an answer to what is no longer asked', async () => {
    const { client } = await started()
    const first = (await ask(client)).step!
    expect(await ask(client, [first.id])).toEqual({ step: null, left: 1 })
    await answer(client, first, 'Internal: our own use')
    // An ICP number on the page speaks against it.
    expect((await ask(client)).step?.rule).toBe('scope-contradicted')
    const again: GuideAnswerParams = { folder: ROOT, id: first.id, choice: 'Public in the mainland', typed: {} }
    expect(await client.connection.sendRequest(GUIDE_ANSWER, again)).toEqual({ written: false })
    await client.stop()
  })

  it('accepts with the reason and the name that were given', async () => {
    const { client, files } = await started()
    await answer(client, (await ask(client)).step!, 'Public in the mainland')
    const label = await asked(client, 'label-explicit-undeclared')
    await answer(client, label, /^Accept/, { reason: 'labels come with 2.0', by: 'Li' })
    expect(files.get('genai-measures.yaml')).toContain('reason: labels come with 2.0\n    by: Li\n')
    await client.stop()
  })

  it('asks at last for the half that is missing of a duty, and leaves nothing open', async () => {
    const { client, files } = await started()
    const typed = {
      'filing.number': 'Beijing-WenWen-20260601S0001',
      'public_opinion.ground': 'one user',
      'complaints.answer_days': '15',
      'minors.served': 'false',
      'input_retention.identity': 'false',
      'input_retention.days': '30',
      'input_retention.purpose': 'abuse checks',
      reason: 'later than the list',
      by: 'Li',
    }
    const rules: string[] = []
    for (let { step } = await ask(client); step && rules.length < 20; { step } = await ask(client)) {
      rules.push(step.rule)
      const choice = step.rule === 'public-opinion-unstated' ? 'public_opinion.capable: false' : step.choices[0]!.title
      expect((await answer(client, step, choice, typed)).written, step.rule).toBe(true)
    }
    expect(rules.at(-1)).toBe('transparency-accuracy')
    const { findings, services } = audit(files)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([])
    expect(services[0]!.duties.filter(({ status }) => status === 'open')).toEqual([])
    expect(files.get('genai-measures.yaml')).toMatch(/answer_days: 15\n/)
    await client.stop()
  })

  it('names what is asked in a few words, and offers a way on where the number is not there yet', async () => {
    const { client } = await started()
    await answer(client, (await ask(client)).step!, 'Public in the mainland')
    const filing = (await ask(client)).step!
    expect(filing.rule).toBe('filing-unrecorded')
    const registration = filing.choices.find(({ title }) => title.startsWith('filing.track: registration'))!
    expect(registration.asks.map(({ key, name }) => [key, name])).toEqual([['filing.number', 'number']])
    await answer(client, filing, registration.title)
    const again = (await all(client)).find(({ rule }) => rule === 'filing-unrecorded')!
    await answer(client, again, 'Write in-progress')
    const steps = await all(client)
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.map(({ rule }) => rule)).not.toContain('filing-unrecorded')
    // Opening fields for later answers nothing, so that it is no answer anywhere in the pass.
    const titles = steps.flatMap(({ choices }) => choices.map(({ title }) => title))
    expect(titles.filter(title => title.startsWith('Add all'))).toEqual([])
    await client.stop()
  })

  it('speaks Chinese', async () => {
    const { client } = await started('zh-cn')
    const { step } = await ask(client)
    for (const text of [step!.title, step!.seen, step!.message, step!.why, ...step!.choices.map(({ title }) => title)])
      expect(text).toMatch(/[\u4e00-\u9fff]/)
    await client.stop()
  })
})

async function asked(client: Client, rule: string): Promise<GuideStep> {
  const passed: string[] = []
  for (let { step } = await ask(client); step; { step } = await ask(client, passed)) {
    if (step.rule === rule) return step
    passed.push(step.id)
  }
  throw new Error(`${rule} is not asked`)
}
