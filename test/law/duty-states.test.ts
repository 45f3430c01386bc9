import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF, audit } from '../support/tree.ts'
import { duty, MAINLAND, OFFSHORE, saying, SCOPE, SELF_HOSTED, TUNED } from './duty-trees.ts'

/** A helper as the fix begins it. */
const HELPER = new URL(
  '../../server/src/core/rules/label-metadata-undeclared/fixtures/flags-image/fixed-2/aigc_label.py',
  import.meta.url,
)

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
