import { describe, expect, it } from 'vitest'
import { audited, type Files } from './project.ts'

/** A public page that asks an offshore model and keeps nothing else: nearly every duty is open. */
const APP: Files = {
  'package.json': '{ "name": "lamp", "private": true, "dependencies": { "next": "15.0.0", "openai": "5.0.0" } }',
  'app/page.tsx': 'export default function Page() {\n  return <main lang="zh-CN">问答</main>\n}\n',
  'app/sign-in/page.tsx':
    "import { signIn } from 'next-auth/react'\nexport default () => <button onClick={() => signIn()} />\n",
  'app/api/chat/route.ts': `import OpenAI from 'openai'
const client = new OpenAI({ baseURL: 'https://api.openai.com/v1' })
export async function POST(request) {
  const { messages } = await request.json()
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages })
  return Response.json(answer.choices[0].message)
}
`,
}
const STATED = 'services:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'

async function severities(more = '', end = ''): Promise<Record<string, string>> {
  const { findings } = await audited({ ...APP, 'genai-measures.yaml': `${STATED}${more}${end}` })
  return Object.fromEntries(findings.map(one => [one.ruleId, one.severity]))
}

describe('once the scope is stated', () => {
  it('what hangs on another open question waits as a hint', async () => {
    expect(await severities()).toMatchObject({
      'model-offshore': 'warning',
      'prompts-sent-offshore': 'hint',
      'moderation-missing': 'warning',
      'content-handling-unrecorded': 'hint',
      'user-statements-missing': 'hint',
    })
  })
  it('no product is asked more than eight things at once', async () => {
    const rows = Object.values(await severities()).filter(one => one !== 'hint')
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.length).toBeLessThanOrEqual(8)
  })
  it.each([
    ['is settled', '    user_agreement: https://example.com/terms\n', ''],
    [
      'is accepted',
      '',
      'accepted:\n  - rule: user-agreement-missing\n    service: lamp\n    reason: the page is being written\n    by: Legal\n    until: 2027-01-31\n',
    ],
    ['is switched off', '', 'rules:\n  user-agreement-missing: off\n'],
  ])('it is asked where the first %s', async (_, more, end) => {
    expect(await severities(more, end)).toMatchObject({
      'label-terms-missing': 'warning',
      'user-statements-missing': 'information',
    })
  })
  it('a severity that a person set stays, and the auditor sees all at once', async () => {
    expect(await severities('', 'rules:\n  prompts-sent-offshore: warning\n')).toMatchObject({
      'prompts-sent-offshore': 'warning',
    })
    expect(await severities('', 'level: auditor\n')).toMatchObject({
      'prompts-sent-offshore': 'information',
      'content-handling-unrecorded': 'information',
    })
  })
  it('what waits keeps its duty open', async () => {
    const { services } = await audited({ ...APP, 'genai-measures.yaml': STATED })
    const status = (id: string) => services[0]?.duties.find(one => one.id === id)?.status
    expect(status('pi-export')).toBe('open')
    expect(status('illegal-content-handling')).toBe('open')
  })
  it('a number that is shown nowhere waits for the record; a place that was named and is wrong does not', async () => {
    const models =
      '    models:\n      - id: deepseek-chat\n        access: hosted-api\n        filing_number: Beijing-DeepseekChat-202404280016\n'
    expect(await severities(models)).toMatchObject({ 'filing-unrecorded': 'warning', 'filing-undisplayed': 'hint' })
    expect(await severities(`${models}    filing:\n      displayed_at: [app/page.tsx]\n`)).toMatchObject({
      'filing-undisplayed': 'warning',
    })
    expect(
      await severities(`${models}    filing:\n      track: not-required\n      reason: nobody can post\n`),
    ).toMatchObject({
      'filing-undisplayed': 'warning',
    })
  })
  it('models without a number are asked for in one finding, and a number that several share is named once', async () => {
    const id = (one: string, number = '') => `      - id: ${one}\n        access: hosted-api\n${number}`
    const shared = '        filing_number: Beijing-ChatGLM-20230821\n'
    const models = `    models:\n${id('deepseek-chat')}${id('qwen-plus')}${id('glm-4-flash', shared)}${id('glm-4-plus', shared)}`
    const { findings } = await audited({ ...APP, 'genai-measures.yaml': `${STATED}${models}` })
    const unstated = findings.filter(one => one.ruleId === 'model-number-unstated')
    expect(unstated.map(one => [one.message.data, one.related.length])).toEqual([
      [expect.objectContaining({ models: ['deepseek-chat', 'qwen-plus'] }), 1],
    ])
    const shown = findings.find(one => one.ruleId === 'filing-undisplayed')
    expect(shown?.message.data).toEqual({ numbers: ['Beijing-ChatGLM-20230821'] })
  })
})
