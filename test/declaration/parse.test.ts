import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { declarationFindings, unknownRuleFindings } from '../../server/src/core/declaration/findings.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { DeclarationFile } from '../../server/src/core/declaration/schema/file.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { mutilated } from './arbitrary.ts'
import { under } from './support.ts'
import { runs } from '../property.ts'

const read = (text: string, path = 'genai-measures.yaml') => parseDeclaration(path, text)

/** Each problem as "what: text under the span". */
const problems = (text: string) => read(text).problems.map(one => `${one.what}: ${under(text, one.span)}`)

function list(anchor: string, inner: string): string {
  return `${anchor}: &${anchor} [${Array.from({ length: 40 }, () => inner).join(', ')}]\n`
}

function said(text: string): string {
  return render(declarationFindings(read(text))[0]!.message, 'en')
}

describe('reading a declaration', () => {
  it('takes values of every kind, and the folder of its file', () => {
    const text = `version: 1
services:
  - name: chat
    audience: public
    generates: [text, image]
    companion: false
    complaints: { entry: pages/complaint.vue, answer_days: 15 }
    models:
      - id: qwen-plus
        since: 2026-01-02
rules:
  model-offshore: off
`
    const declaration = read(text, 'apps/chat/genai-measures.yaml')
    expect(declaration.root).toBe('apps/chat')
    expect(declaration.problems).toEqual([])
    expect(declaration.data).toEqual({
      version: 1,
      services: [
        {
          name: 'chat',
          audience: 'public',
          generates: ['text', 'image'],
          companion: false,
          complaints: { entry: 'pages/complaint.vue', answer_days: 15 },
          models: [{ id: 'qwen-plus', since: '2026-01-02' }],
        },
      ],
      rules: { 'model-offshore': 'off' },
    })
  })

  it('keeps the digits of a number where a text is expected', () => {
    const [service] =
      read('services:\n- name: 1.0\n  operator:\n    social_credit_code: 913401007117711430\n').data.services ?? []
    expect(service?.name).toBe('1.0')
    expect(service?.operator?.social_credit_code).toBe('913401007117711430')
  })

  it('counts what is left empty as not stated, without a problem', () => {
    const text =
      'services:\n  - name: chat\n    audience:  # who\n    territory: ""\n    models:\n      - id:\n    displayed: \n'
    expect(problems(text)).toEqual(['unknown-key: displayed'])
    expect(read(text).data).toEqual({ services: [{ name: 'chat' }] })
  })

  it('names a service without a name after its folder', () => {
    expect(read('services:\n  - name:\n    paths: [apps/admin/]\n').data.services?.[0]?.name).toBe('admin')
    expect(read('services:\n  - name:\n', 'packages/bot/genai-measures.yaml').data.services?.[0]?.name).toBe('bot')
  })

  it('reads through anchors and merged maps', () => {
    const text = 'services:\n  - &base { name: a, audience: public }\n  - { <<: *base, name: b }\n  - *base\n'
    expect(read(text).data.services).toEqual([
      { name: 'a', audience: 'public' },
      { name: 'b', audience: 'public' },
      { name: 'a', audience: 'public' },
    ])
  })

  it('does not unfold a small file without end', () => {
    const text = `${list('p', 'x')}models: &m\n${'  - { id: a }\n'.repeat(200)}services:\n${'  - { name: s, models: *m, paths: *p }\n'.repeat(400)}`
    const models = read(text).data.services?.reduce((sum, one) => sum + (one.models?.length ?? 0), 0)
    expect(models).toBeLessThan(20_000)
  })
})

describe('problems', () => {
  it('stand on the exact key or value, and the rest is used', () => {
    const text = `services:
  - name: chat
    audience: Public
    teritory: both
    labels: yes
    minors: { served: maybe }
    models:
      - supplier: x
      - id: ok
        since: 2026-02-30x
    name: again
    complaints: { answer_days: -1 }
accepted: none
`
    expect(problems(text)).toEqual([
      'not-one-of: Public',
      'unknown-key: teritory',
      'wrong-type: yes',
      'wrong-type: maybe',
      'missing: supplier',
      'wrong-type: 2026-02-30x',
      'duplicate: name',
      'wrong-type: -1',
      'wrong-type: none',
    ])
    expect(read(text).data).toEqual({ services: [{ name: 'chat', models: [{ id: 'ok' }] }] })
  })

  it('of the syntax leave what stands before them in use', () => {
    const text = 'services:\n  - name: chat\n    audience: public\n    moderation: {input: [\n'
    const declaration = read(text)
    expect(declaration.problems[0]?.what).toBe('syntax')
    expect(declaration.data.services?.[0]).toMatchObject({ name: 'chat', audience: 'public' })
  })

  it('become findings in both languages, with the likely word as a correction', () => {
    const text = 'services:\n  - name: chat\n    audiense: public\n    territory: Both\n'
    const declaration = read(text)
    const findings = declarationFindings(declaration)
    expect(findings.map(one => render(one.message, 'en'))).toEqual([
      '"audiense" is not a field here, "audience" is. What stands under it is not used',
      '"Both" is not a value of "territory". It takes mainland-china, outside-mainland, both',
    ])
    expect(render(findings[1]!.message, 'zh-CN')).toContain('“territory”')
    expect(findings.map(one => one.fixes[0]?.safe)).toEqual([false, true])
    const steps = findings.flatMap(one => one.fixes[0]!.steps)
    const corrected = applyEdits(
      text,
      steps.flatMap(step => (step.op === 'edit' ? step.edits : [])),
    )
    expect(problems(corrected)).toEqual([])
  })

  it('say of a block that is written as a value which fields it holds', () => {
    expect(said('services:\n  - name: a\n    public_opinion: no\n')).toContain('holds fields, such as capable, ground')
    expect(said('services:\n  - a\n')).toMatch(/^Each entry of "services" holds fields/)
    expect(said('- a\n')).toMatch(/^A declaration holds fields/)
  })

  it('of a broken line are told once, on that line', () => {
    expect(problems('services:\n  - name: a\n    aud\n    territory: both\n')).toEqual(['syntax: aud'])
    expect(problems('services:\n  - name: a\n    audience:public\n')).toEqual(['syntax: audience:public'])
  })

  it('tell of rules that do not exist, with the one that was meant', () => {
    const text =
      'accepted:\n  - rule: model-ofshore\n    reason: x\nrules:\n  nothing-like-it: off\n  model-offshore: hint\n'
    const declaration = read(text)
    const findings = unknownRuleFindings(declaration, ['model-offshore', 'label-hidden'])
    expect(findings.map(one => under(text, one.at.span))).toEqual(['nothing-like-it', 'model-ofshore'])
    expect(findings.map(one => one.fixes.length)).toEqual([1, 2])
    expect(render(findings[0]!.message, 'en')).toContain('No rule is called "nothing-like-it"')
  })

  it('of a second document and of tabs say what to do', () => {
    expect(said('services: []\n---\nservices: []\n')).toContain('second document')
    expect(said('services:\n\t- name: a\n')).toContain('spaces, not tabs')
  })
})

describe('places', () => {
  const text =
    '# head\nservices:\n  - name: chat # first\n    audience: public\n    territory:\n    labels:\n      text:\n        place: "a b.tsx"\n'
  const declaration = read(text)
  const at = (path: (string | number)[], part?: 'key' | 'value') => under(text, declaration.spanOf(path, part))

  it('are those of the value, its key, or the nearest parent', () => {
    expect(at(['services', 0, 'audience'])).toBe('public')
    expect(at(['services', 0, 'audience'], 'key')).toBe('audience')
    expect(at(['services', 0, 'labels', 'text', 'place'])).toBe('"a b.tsx"')
    expect(at(['services', 0, 'labels'])).toBe('labels')
    expect(at(['services', 0, 'labels', 'image', 'place'])).toBe('labels')
  })

  it('of an empty field are its key, of an entry its name', () => {
    expect(at(['services', 0, 'territory'])).toBe('territory')
    expect(at(['services', 0])).toBe('chat')
    expect(at(['services', 0, 'models', 3])).toBe('chat')
    expect(at(['accepted', 0])).toBe('services')
  })
})

describe('a mutilated file', () => {
  it('never throws, keeps every span inside, and gives only values that fit the schema', () => {
    fc.assert(
      fc.property(mutilated(), text => {
        const declaration = read(text)
        const spans = [
          ...declaration.problems.map(one => one.span),
          declaration.spanOf(['services', 0, 'labels', 'text']),
          declaration.spanOf([]),
        ]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end > start || text.trim() === '').toBe(true)
        }
        expect(v.safeParse(DeclarationFile, declaration.data).success).toBe(true)
        for (const finding of declarationFindings(declaration))
          expect(render(finding.message, 'zh-CN')).not.toMatch(/[\r\n]/)
      }),
      runs(300),
    )
  })
})
