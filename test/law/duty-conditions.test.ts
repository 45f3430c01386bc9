import { describe, expect, it } from 'vitest'
import { duty, MAINLAND, OFFSHORE, PICTURES, saying, TUNED } from './duty-trees.ts'

describe('a classification that decides a duty', () => {
  const BY = '{ by: 李敏, role: 法务负责人, on: 2026-10-01 }'
  it.each([
    [
      'algorithm-filing',
      MAINLAND,
      (more: string) => `    public_opinion: { capable: false, ground: 内部知识问答${more} }\n`,
      '    labels: { user_declaration: app/page.tsx }\n',
    ],
    ['minors-personal-information', MAINLAND, (more: string) => `    minors: { served: false${more} }\n`, undefined],
    ['biometric-consent', PICTURES, (more: string) => `    face_voice: { edited: false${more} }\n`, undefined],
    ['service-filing', MAINLAND, (more: string) => `    models: [{ id: qwen-plus, modified: no${more} }]\n`, undefined],
  ] as const)('%s: stated, and stated and confirmed', (id, files, lines, against) => {
    expect([duty(id, lines(''), files).status, saying(duty(id, lines(''), files))]).toEqual([
      'stated',
      expect.stringContaining('not recorded'),
    ])
    const confirmed = duty(id, lines(`, confirmed: ${BY}`), files)
    expect([confirmed.status, saying(confirmed)]).toEqual([
      'stated',
      expect.stringContaining('confirmed by 李敏 (法务负责人) on 2026-10-01'),
    ])
    expect(confirmed.at?.file).toBe('genai-measures.yaml')
    // A confirmation without role or day is none.
    expect(saying(duty(id, lines(', confirmed: { by: 李敏 }'), files))).toContain('not recorded')
    if (against) {
      const opened = duty(id, lines(`, confirmed: ${BY}`) + against, files)
      expect([opened.status, saying(opened)]).toEqual(['open', expect.stringContaining('speaks against it')])
    }
  })

  it('code that contradicts it opens the duty again', () => {
    const modified = `    filing: { track: not-required, reason: own use }\n    models: [{ id: Qwen/Qwen3-8B, modified: no, confirmed: ${BY} }]\n`
    expect(duty('service-filing', modified, TUNED)).toMatchObject({ status: 'open', at: { file: 'train_lora.yaml' } })
    const minors = `    minors: { served: false, measures: app/page.tsx, confirmed: ${BY} }\n`
    const page = {
      'app/page.tsx': 'export default function Page() { return <main><a href="/teen">青少年模式</a></main> }\n',
    }
    expect(duty('minors-personal-information', minors, { ...MAINLAND, ...page })).toMatchObject({
      status: 'open',
      at: { file: 'app/page.tsx' },
    })
  })

  it('personal information: each source stated, and how many confirmed', () => {
    const source = (more: string) =>
      `    data_sources: [{ id: dialogues, origin_type: open-source, pi: { present: false${more} } }]\n`
    const id = 'training-data-personal-information'
    expect(saying(duty(id, source(''), TUNED))).toContain('0 of 1 confirmed')
    expect(saying(duty(id, source(`, confirmed: ${BY}`), TUNED))).toContain('1 of 1 confirmed')
    expect(duty(id, source('').replace('dialogues', 'celeba-faces'), TUNED).status).toBe('open')
  })
})

describe('an exception counts only when whole', () => {
  const unlabelled = (inside: string) =>
    `    labels: { exports: [{ path: app/page.tsx }], unlabelled_on_request: { ${inside} } }\n`
  const AGREEMENT = { ...MAINLAND, 'docs/a.md': '用户索取不带显式标识的内容的，应当承担标识义务和使用责任。' }
  it.each([
    ['agreement: docs/a.md', 'open'],
    ['agreement: docs/a.md, log_months: 3', 'open'],
    ['log_months: 12', 'open'],
    ['agreement: docs/a.md, log_months: 6', 'stated'],
  ])('unlabelled copies with %s: %s', (inside, status) => {
    expect(duty('unlabelled-output-log', unlabelled(inside), AGREEMENT).status).toBe(status)
  })

  it.each([
    ['labels: { metadata: { writer: lib/label.ts } }', { 'lib/label.ts': 'export const metadata = true\n' }, 'stated'],
    ['labels: { metadata: { writer: lib/label.ts } }', { 'lib/label.ts': '' }, 'open'],
    ['labels: { metadata: { not_applicable: shown on the page only } }', {}, 'stated'],
    [
      'labels: { metadata: { writer: lib/label.ts } }',
      { 'lib/label.ts': 'export const label = { AIGC: { Label: "1", ContentProducer: "x", ProduceID: "1" } }\n' },
      'evidenced',
    ],
  ] as const)('metadata label with %s: %s', (lines, files, status) => {
    const found = duty('implicit-label-metadata', `    ${lines}\n`, {
      ...PICTURES,
      ...(files as Record<string, string>),
    })
    expect(found.status).toBe(status)
  })

  it('a check seen in code is named by the team before it counts for the service', () => {
    const files = {
      ...MAINLAND,
      'lib/check.ts':
        "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function isClean(text: string) {\n  const result = await client.moderations.create({ input: text })\n  return !result.results[0]?.flagged\n}\n",
    }
    const both = '    moderation: { input: lib/check.ts, output: lib/check.ts }\n'
    expect(duty('content-moderation', '', files).status).toBe('open')
    expect(duty('content-moderation', both, files)).toMatchObject({ status: 'evidenced', at: { file: 'lib/check.ts' } })
    expect(
      duty('content-moderation', both, { ...MAINLAND, 'lib/check.ts': 'export const isClean = () => true\n' }).status,
    ).toBe('stated')
    expect(duty('content-moderation', '    moderation: { input: lib/check.ts }\n', files).status).toBe('open')
  })

  it('a half of what an article asks is named with what is missing', () => {
    const found = duty('pi-export', '    cross_border: { basis: standard-contract }\n', OFFSHORE)
    expect([found.status, saying(found)]).toEqual([
      'open',
      expect.stringMatching(/Half of it only.*cross_border\.record/),
    ])
  })
})
