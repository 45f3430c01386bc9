import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { applyDeclarationSteps, type DeclarationEdit } from '../../server/src/core/drafting/edit.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import type { FixStep } from '../../server/src/core/finding.ts'
import type { Language } from '../../server/src/core/locale/messages.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { handwritten, mutilated, steps } from './arbitrary.ts'
import { profileOf } from './support.ts'
import { runs } from '../property.ts'

const FILE = 'genai-measures.yaml'
const profiles = [profileOf('s0', 's0'), profileOf('s1', 's1'), profileOf('new', 'new')]

const apply = (text: string | undefined, some: readonly FixStep[], language: Language = 'en'): DeclarationEdit =>
  applyDeclarationSteps(text === undefined ? undefined : parseDeclaration(FILE, text), some, { profiles, language })

const declare = (path: (string | number)[], value: unknown, service = 's0'): FixStep => ({
  op: 'declare',
  service,
  path,
  value,
})

describe('setting a value', () => {
  it('writes beside the comment of an empty field', () => {
    const text = 'services:\n  - name: s0\n    audience:  # who it is offered to\n    territory: ~ # where\n'
    const { newText } = apply(text, [declare(['audience'], 'public'), declare(['territory'], 'both')])
    expect(newText).toBe(
      'services:\n  - name: s0\n    audience: public # who it is offered to\n    territory: both # where\n',
    )
  })

  it('replaces another value, and only that', () => {
    const text = 'services:\n  - name: s0\n    filing: { number: "old" } # shown in the footer\n'
    const { newText, edits } = apply(text, [declare(['filing', 'number'], 'Beijing-X-202401010001')])
    expect(newText).toBe(
      'services:\n  - name: s0\n    filing: { number: Beijing-X-202401010001 } # shown in the footer\n',
    )
    expect(edits).toHaveLength(1)
  })

  it('puts a new key where the schema has it, behind the comments of the one before', () => {
    const text =
      'services:\n  - name: s0\n    labels:\n      text:\n        place: a.vue\n      # images follow\n    # our terms\n    user_agreement: t.md\n'
    const { newText } = apply(text, [declare(['audience'], 'internal'), declare(['moderation', 'input'], 'check.ts')])
    expect(newText).toBe(
      'services:\n  - name: s0\n    audience: internal\n    labels:\n      text:\n        place: a.vue\n      # images follow\n    moderation:\n      input: check.ts\n    # our terms\n    user_agreement: t.md\n',
    )
  })

  it('keeps line ends, indentation and dashes as they are, and a missing last line end missing', () => {
    const text = 'services:\r\n- name: s0\r\n  models:\r\n  - id: m0'
    const { newText } = apply(text, [
      { op: 'declare-item', service: 's0', path: ['models'], value: { id: 'm1', access: 'hosted-api' } },
      declare(['companion'], false),
    ])
    expect(newText).toBe(
      'services:\r\n- name: s0\r\n  companion: false\r\n  models:\r\n  - id: m0\r\n  - id: m1\r\n    access: hosted-api',
    )
  })

  it('completes an entry of a list that is there already', () => {
    const text = 'services:\n  - name: s0\n    data_sources:\n      - id: a/b # ours\n'
    const value = { id: 'a/b', licence: { id: 'mit' }, region: '${1:region}' }
    const { newText } = apply(text, [{ op: 'declare-item', service: 's0', path: ['data_sources'], value }])
    expect(newText).toBe(
      'services:\n  - name: s0\n    data_sources:\n      - id: a/b # ours\n        licence:\n          id: mit\n        region:  # domestic or overseas: domestic | overseas\n',
    )
  })

  it('fills a new data source with what is known of it, and asks for the rest', () => {
    const seen = {
      kind: 'dataset',
      value: 'tatsu-lab/alpaca',
      detail: { role: 'train', hub: 'huggingface' },
      file: 't.yaml',
    } as const
    const value = {
      id: 'tatsu-lab/alpaca',
      origin_type: '${1:origin}',
      licence: { id: '${2:licence}' },
      region: '${3:region}',
    }
    const step: FixStep = { op: 'declare-item', service: 's0', path: ['data_sources'], value }
    const from = parseDeclaration(FILE, 'services:\n  - name: s0\n')
    const context = { profiles: [profileOf('s0', '', [seen])], language: 'en' } as const
    const once = applyDeclarationSteps(from, [step], context)
    const written = parseDeclaration(FILE, once.newText)
    expect(written.data.services?.[0]?.data_sources).toMatchObject([
      { id: 'tatsu-lab/alpaca', origin_type: 'open-source', licence: { id: 'cc-by-nc-4.0' } },
    ])
    expect(once.placeholders).toHaveLength(1)
    expect(applyDeclarationSteps(written, [step], context).edits).toEqual([])
  })

  it('opens empty brackets into a block', () => {
    const text = 'services:\n  - name: s0\n    labels: {} # later\n    models: []\n'
    const { newText } = apply(text, [
      declare(['labels', 'text', 'place'], 'a.vue'),
      { op: 'declare-item', service: 's0', path: ['models'], value: { id: 'm' } },
    ])
    expect(newText).toBe(
      'services:\n  - name: s0\n    labels: # later\n      text:\n        place: a.vue\n    models:\n      - id: m\n',
    )
  })

  it('keeps a byte-order mark and document marks where they are', () => {
    expect(apply('\uFEFFservices:\n  - name: s0\n', [declare(['companion'], true)]).newText).toBe(
      '\uFEFFservices:\n  - name: s0\n    companion: true\n',
    )
    expect(apply('---\nservices:\n  - name: s0\n...\n', [declare(['companion'], true)]).newText).toBe(
      '---\nservices:\n  - name: s0\n    companion: true\n...\n',
    )
  })

  it('adds a key to a file that begins with a lone carriage return', () => {
    const { newText } = apply('\rversion: 1\n', [declare(['companion'], true, 'new')])
    expect(parseDocument(newText).errors).toEqual([])
    expect(newText).toMatch(/^ *companion: true$/m)
    expect(newText.includes('\rversion: 1\n')).toBe(true)
  })

  it('quotes what YAML would read otherwise', () => {
    const { newText } = apply('services:\n  - name: s0\n', [
      declare(['operator', 'name'], 'yes: #1'),
      declare(['privacy_policy'], 'a\nb'),
    ])
    expect(parseDeclaration(FILE, newText).data.services?.[0]).toMatchObject({
      operator: { name: 'yes: #1' },
      privacy_policy: 'a\nb',
    })
  })
})

describe('a field left to a person', () => {
  const text = 'services:\n  - name: s0\n    territory: both\n'

  it('is empty, says in the language of the file what to write, and has its place', () => {
    const { newText, placeholders } = apply(text, [declare(['audience'], '${1:public}')], 'zh-CN')
    expect(newText).toBe(
      'services:\n  - name: s0\n    audience:  # 面向谁提供：public | internal | research\n    territory: both\n',
    )
    const [place] = placeholders
    expect(place?.options).toEqual(['public', 'internal', 'research'])
    const filled = applyEdits(newText, [{ span: place!, newText: 'public' }])
    expect(parseDeclaration(FILE, filled).data.services?.[0]?.audience).toBe('public')
  })

  it('follows the comments of the file before the language of the editor', () => {
    expect(apply(`# our services\n${text}`, [declare(['audience'], '${1:x}')], 'zh-CN').newText).toContain(
      '# who it is offered to',
    )
    expect(apply(`# 我们的服务\n${text}`, [declare(['audience'], '${1:x}')], 'en').newText).toContain('# 面向谁提供')
  })

  it('shows beside it what was seen and may belong there', () => {
    const number = 'Beijing-X-202401010001'
    const seen = {
      kind: 'filing-number',
      value: number,
      detail: { numberKind: 'service-filing', shown: true },
      file: 'a.vue',
    } as const
    const step = declare(['filing', 'number'], `\${1:${number}}`)
    const context = { profiles: [profileOf('s0', '', [seen])], language: 'en' } as const
    const { newText } = applyDeclarationSteps(parseDeclaration(FILE, text), [step], context)
    expect(newText).toContain(
      `number:  # number, as Beijing-MyApp-202608010001 (of a registration …20260801S0001) (seen: ${number})\n`,
    )
    expect(parseDeclaration(FILE, newText).data.services?.[0]?.filing).toBeUndefined()
  })

  it('never replaces what is written, and points to what was left empty before', () => {
    const steps = [declare(['audience'], '${1:public}'), declare(['territory'], '${2:both}')]
    const text = 'services:\n  - name: s0\n    audience: internal\n    territory:  # where\n'
    const { edits, placeholders, newText } = apply(text, steps)
    expect(edits).toEqual([])
    expect(placeholders.map(one => newText.slice(one.start - 11, one.start))).toEqual(['territory: '])
  })

  it('keeps what is typed apart from the remark behind it', () => {
    const { placeholders, newText } = apply('services:\n  - name: s0\n    territory: # where\n', [
      declare(['territory'], '${1:both}'),
    ])
    const { start } = placeholders[0]!
    expect(`${newText.slice(0, start)}both${newText.slice(start)}`).toContain('    territory: both # where\n')
  })
})

describe('an item of a list that was left empty', () => {
  const list = (item: string) =>
    `services:\n  - name: s0\n    filing:\n      displayed_at:\n        -${item}\n    companion: false\n`
  const ask: FixStep = {
    op: 'declare-item',
    service: 's0',
    path: ['filing', 'displayed_at'],
    value: '${1:file that shows it}',
  }

  it.each([
    ['with a remark', '  # files that show it'],
    ['without one', ''],
    ['with a blank', ' '],
  ])('has its place, %s', (_, item) => {
    const { newText, placeholders } = apply(list(item), [ask])
    expect(placeholders).toHaveLength(1)
    const [{ start } = { start: 0 }] = placeholders
    const filled = `${newText.slice(0, start)}about.html${newText.slice(start)}`
    expect(parseDeclaration(FILE, filled).data.services?.[0]?.filing?.displayed_at).toEqual(['about.html'])
  })

  it('has none where others stand that are filled', () => {
    expect(apply(list(' about.html'), [ask]).placeholders).toEqual([])
  })
})

describe('adding services and acceptances', () => {
  it('adds a service that nothing declares, once', () => {
    const once = apply('services:\n  - name: s0\n    paths: [s0]\n', [{ op: 'declare-service', service: 'new' }])
    expect(parseDeclaration(FILE, once.newText).data.services?.map(one => one.name)).toEqual(['s0', 'new'])
    expect(apply(once.newText, [{ op: 'declare-service', service: 'new' }]).edits).toEqual([])
  })

  it('adds the service first when a field of an undeclared one is set', () => {
    const { newText } = apply('# nothing yet\n', [declare(['audience'], 'public', 'new')])
    expect(newText).toMatch(/^# nothing yet\nservices:/)
    expect(parseDeclaration(FILE, newText).data.services).toMatchObject([{ name: 'new', audience: 'public' }])
  })

  it('accepts a finding with reason, person and day to fill', () => {
    const { newText, placeholders } = apply('services:\n  - name: s0\n', [
      { op: 'accept', rule: 'model-offshore', service: 's0' },
    ])
    expect(newText).toMatch(/\naccepted:\n {2}- rule: model-offshore\n {4}service: s0\n {4}reason: {2}# /)
    expect(placeholders).toHaveLength(3)
  })
})

const remarksOf = (text: string): string[] => text.match(/# remark \d+/g) ?? []

describe('any steps on any file', () => {
  it('keep it valid YAML with every comment in order, and change nothing the second time', () => {
    fc.assert(
      fc.property(handwritten(), steps(), (text, some) => {
        const before = parseDocument(text)
        expect(before.errors).toEqual([])
        const once = apply(text, some)
        expect(parseDocument(once.newText).errors).toEqual([])
        expect(remarksOf(once.newText)).toEqual(remarksOf(text))
        expect(applyEdits(text, once.edits)).toBe(once.newText)
        const twice = apply(once.newText, some)
        expect(twice.newText).toBe(once.newText)
        expect(twice.edits).toEqual([])
      }),
      runs(200),
    )
  })

  it('do what they say: the last value set stands, whatever was written before', () => {
    fc.assert(
      fc.property(handwritten(), steps(), (text, some) => {
        const { newText } = apply(text, [...some, declare(['territory'], 'outside-mainland')])
        const services = parseDeclaration(FILE, newText).data.services
        expect(services?.find(one => one.name === 's0')?.territory).toBe('outside-mainland')
      }),
      runs(60),
    )
  })

  it('leave fields to fill that can be filled at their place', () => {
    fc.assert(
      fc.property(handwritten(), steps(), (text, some) => {
        const { newText, placeholders } = apply(text, some)
        const problems = parseDeclaration(FILE, newText).problems.length
        for (const place of placeholders) {
          const filled = applyEdits(newText, [{ span: place, newText: place.options?.[0] ?? '2026-11-22' }])
          expect(parseDocument(filled).errors).toEqual([])
          expect(parseDeclaration(FILE, filled).problems.length).toBeLessThanOrEqual(problems + (place.hint ? 1 : 0))
        }
      }),
      runs(60),
    )
  })

  it('leave a broken file as it is, and break none', () => {
    fc.assert(
      fc.property(mutilated(), steps(), (text, some) => {
        const broken = parseDocument(text, { uniqueKeys: false }).errors.length > 0
        const { newText, edits } = apply(text, some)
        expect(applyEdits(text, edits)).toBe(newText)
        if (broken) expect(edits).toEqual([])
        else expect(parseDocument(newText, { uniqueKeys: false }).errors).toEqual([])
      }),
      runs(60),
    )
  })
})
