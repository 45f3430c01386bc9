import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AuditedDuty } from '../../server/src/core/engine/audit-result.ts'
import { createSession } from '../../server/src/core/engine/session.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { chatPackage } from '../support/chat-package.ts'
import { AS_OF, audit } from '../support/tree.ts'

/** A helper as the fix begins it. */
const HELPER = new URL(
  '../../server/src/core/rules/label-metadata-undeclared/fixtures/flags-image/fixed-2/aigc_label.py',
  import.meta.url,
)

const SCOPE = 'services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n'

/** A chat on a mainland vendor's listed service. */
const MAINLAND: Record<string, string> = {
  ...chatPackage('chat'),
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: 'https://dashscope.aliyuncs.com/compatible-mode/v1' })\nexport async function POST() {\n  const answer = await client.chat.completions.create({ model: 'qwen-plus', messages: [] })\n  return Response.json(answer)\n}\n",
}
const OFFSHORE = chatPackage('chat')
const SELF_HOSTED: Record<string, string> = {
  'requirements.txt': 'fastapi==0.115.0\nvllm==0.6.3\n',
  'app.py':
    'from fastapi import FastAPI\nfrom vllm import LLM\n\napp = FastAPI()\nllm = LLM(model="Qwen/Qwen3-8B")\n\n@app.post("/chat")\ndef chat(question: str):\n    return llm.generate([question])\n',
}
const TUNED: Record<string, string> = {
  'train_lora.yaml':
    'model_name_or_path: Qwen/Qwen3-8B\nstage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: dialogues\ntemplate: qwen3\n',
  'requirements.txt': 'llamafactory==0.9.3\n',
}
const PICTURES: Record<string, string> = {
  'package.json': '{ "name": "chat", "private": true, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }\n',
  'app/page.tsx': 'export default function Page() { return <main>draw</main> }\n',
  'app/api/draw/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  const picture = await client.images.generate({ model: 'gpt-image-1', prompt: 'a cat' })\n  return Response.json(picture)\n}\n",
}

/** The one service's duty, under a declaration of further lines. */
function duty(id: string, lines: string, files: Record<string, string> = MAINLAND): AuditedDuty {
  const { services } = audit(new Map(Object.entries({ ...files, 'genai-measures.yaml': SCOPE + lines })))
  const found = services[0]?.duties.find(one => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const saying = ({ why }: AuditedDuty): string => render(why, 'en')

describe('what a declaration names is looked into', () => {
  const CLAUSE = '用户服务协议：本服务生成的内容均标注“人工智能生成”，请用户阅读标识规则，不得去除标识。'
  const STEPS = '如需投诉，请写信至 help@example.com。我们登记、核实并处理。'
  it.each([
    ['label-terms-clause', 'labels: { terms: docs/a.md }', { 'docs/a.md': '' }, 'open', /is empty/],
    [
      'label-terms-clause',
      'labels: { terms: docs/a.md }',
      { 'docs/a.md': '本协议约定双方的权利义务与责任。' },
      'open',
      /no clause on labels/,
    ],
    ['label-terms-clause', 'labels: { terms: docs/a.md }', { 'docs/a.md': CLAUSE }, 'evidenced', /looked into/],
    ['label-terms-clause', 'labels: { terms: docs/gone.md }', {}, 'open', /is not there/],
    ['label-terms-clause', 'labels: { terms: https://example.com/terms }', {}, 'stated', /not opened/],
    [
      'complaint-channel',
      'complaints: { entry: docs/a.md, answer_days: 15 }',
      { 'docs/a.md': 'help@example.com' },
      'open',
      /how complaints are handled/,
    ],
    [
      'complaint-channel',
      'complaints: { entry: docs/a.md, answer_days: 15 }',
      { 'docs/a.md': STEPS },
      'stated',
      /answer_days 15/,
    ],
    [
      'complaint-channel',
      'complaints: { entry: docs/a.md, answer_days: 15 }',
      { 'docs/a.md': `${STEPS}十五个工作日内答复。` },
      'evidenced',
      /complaints\.entry/,
    ],
    ['illegal-content-handling', 'moderation: { takedown: docs/a.md }', { 'docs/a.md': '' }, 'open', /is empty/],
    [
      'illegal-content-handling',
      'moderation: { takedown: docs/a.md }',
      { 'docs/a.md': '发现违法内容即停止生成并删除，二十四小时内向主管部门报告。' },
      'evidenced',
      /moderation\.takedown/,
    ],
    [
      'illegal-content-handling',
      'moderation: { takedown: docs/a.md }',
      { 'docs/a.md': '天气很好，我们今天去公园散步吧。' },
      'stated',
      /not recognised/,
    ],
    [
      'audience-statement',
      'audience_statement: docs/a.md',
      { 'docs/a.md': 'TODO 说明适用人群、场合和用途，面向成年用户' },
      'stated',
      /not recognised/,
    ],
    [
      'security-assessment',
      'filing: { track: in-progress, security_assessment: docs/a.md }\n    public_opinion: { capable: true }',
      { 'docs/a.md': '' },
      'open',
      /is empty/,
    ],
  ] as const)('%s, %s', (id, lines, files, status, why) => {
    const found = duty(id, `    ${lines}\n`, { ...MAINLAND, ...(files as Record<string, string>) })
    expect([found.status, saying(found)]).toEqual([status, expect.stringMatching(why)])
    expect(found.at).toBeDefined()
  })

  it('an empty file settles nothing: not one duty is evidenced, and none that names it is stated', () => {
    const fields = [
      'user_agreement',
      'audience_statement',
      'privacy_policy',
      'data_requests',
      'algorithm_summary',
      'biometric_consent',
    ].map(key => `    ${key}: docs/x.md\n`)
    const lines = `${fields.join('')}    labels: { terms: docs/x.md, text: { place: docs/x.md } }\n    moderation: { input: docs/x.md, output: docs/x.md, policy: docs/x.md, takedown: docs/x.md, misuse: docs/x.md }\n    minors: { served: true, measures: docs/x.md }\n    complaints: { entry: docs/x.md, answer_days: 3 }\n`
    const { services, findings } = audit(
      new Map(Object.entries({ ...MAINLAND, 'docs/x.md': '\n', 'genai-measures.yaml': SCOPE + lines })),
    )
    const states = services[0]?.duties ?? []
    expect(states.filter(one => one.status === 'evidenced').map(one => one.id)).toEqual([])
    expect(
      states.filter(one => one.status === 'stated' && saying(one).includes('docs/x.md')).map(one => one.id),
    ).toEqual([])
    const told = findings.filter(one => one.ruleId === 'declared-place-empty')
    // One fault is told once, with every other field that names the file beside it.
    expect(told).toHaveLength(1)
    expect(told[0]?.related.length).toBe(fields.length + 8)
  })

  it('a helper that was begun is stated until code calls it, and shows the duty then', () => {
    const begun = readFileSync(HELPER, 'utf8')
    const draw = (more: string) =>
      `from openai import OpenAI\nfrom fastapi import FastAPI\n${more}\napp = FastAPI()\nclient = OpenAI()\n\n@app.post("/draw")\ndef draw(words: str):\n    return client.images.generate(model="gpt-image-1", prompt=words)\n`
    const state = (more: string, files: Record<string, string> = {}) => {
      const tree = { 'requirements.txt': 'openai==1.50.0\n', 'aigc_label.py': begun, 'draw.py': draw(more), ...files }
      return duty('implicit-label-metadata', '    labels: { metadata: { writer: aigc_label.py } }\n', tree)
    }
    expect([state('').status, saying(state(''))]).toEqual(['stated', expect.stringContaining('nothing calls')])
    expect(state('from aigc_label import with_aigc_label').status).toBe('evidenced')
    expect(state('', { 'save.py': 'import aigc_label\n' }).status).toBe('evidenced')
  })

  it('a text that changes is looked into again, although no reader takes anything from it', () => {
    const session = createSession()
    const files = { ...MAINLAND, 'docs/a.md': '', 'genai-measures.yaml': `${SCOPE}    labels: { terms: docs/a.md }\n` }
    for (const [path, text] of Object.entries(files)) session.update(path, text)
    const state = () =>
      session.evaluate({ asOf: AS_OF }).services[0]?.duties.find(one => one.id === 'label-terms-clause')?.status
    expect(state()).toBe('open')
    expect(session.update('docs/a.md', CLAUSE)).toBe(true)
    expect(state()).toBe('evidenced')
  })
})

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

describe('whom a duty binds', () => {
  it.each([
    [
      'mainland vendor with a listed service',
      MAINLAND,
      '',
      { 'service-registration': 'open', 'service-filing': 'not-engaged', 'offshore-service': 'not-engaged' },
    ],
    [
      'offshore service',
      OFFSHORE,
      '',
      { 'service-registration': 'not-engaged', 'service-filing': 'not-engaged', 'offshore-service': 'open' },
    ],
    [
      'weights of others run here',
      SELF_HOSTED,
      '',
      { 'service-registration': 'not-engaged', 'service-filing': 'not-checkable', 'offshore-service': 'not-engaged' },
    ],
    ['a tuned model', TUNED, '', { 'service-registration': 'not-engaged' }],
    [
      'a web page without accounts',
      MAINLAND,
      '',
      {
        'user-agreement': 'not-engaged',
        'app-store-review': 'not-engaged',
        'implicit-label-log': 'not-engaged',
        'platform-label-check': 'not-engaged',
        'minors-personal-information': 'not-checkable',
        'algorithm-filing-change': 'not-engaged',
      },
    ],
    ['a mini-program', MAINLAND, '    exposure: [mini-program]\n', { 'app-store-review': 'nothing-seen' }],
    [
      'a place where users declare what they publish',
      MAINLAND,
      '    labels: { user_declaration: app/page.tsx }\n',
      { 'platform-label-check': 'open', 'user-label-declaration': 'open' },
    ],
  ] as const)('%s', (_, files, lines, expected) => {
    const states = Object.fromEntries(Object.keys(expected).map(id => [id, duty(id, lines, files).status]))
    expect(states).toEqual(expected)
  })
})

describe('numbers', () => {
  it('on the list: evidenced; well formed alone: stated; in progress: open', () => {
    const number = (text: string) => `    filing: { track: registration, number: ${text} }\n`
    expect(duty('service-registration', number('Beijing-MiJiaZhiNengZhuShou-20250606S0052')).status).toBe('evidenced')
    expect(duty('service-registration', '    filing: { track: in-progress }\n').status).toBe('open')
    expect(duty('service-registration', '    filing: { track: not-required, reason: 不具有舆论属性 }\n').status).toBe(
      'stated',
    )
    expect(duty('permits-icp', '    permits: { icp_number: 京ICP备2021000001号-1 }\n').status).toBe('stated')
  })

  it('calls what only a rule that is off would look at not checkable', () => {
    const session = createSession()
    for (const [file, text] of Object.entries({ ...MAINLAND, 'genai-measures.yaml': SCOPE })) session.update(file, text)
    const state = (severities: Record<string, 'off'>) =>
      session.evaluate({ asOf: AS_OF, severities }).services[0]?.duties.find(one => one.id === 'complaint-channel')
        ?.status
    expect(state({})).toBe('open')
    expect(state({ 'complaint-entry-missing': 'off' })).toBe('not-checkable')
  })
})
