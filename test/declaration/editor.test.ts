import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../server/src/core/declaration/declaration.ts'
import { complete, type CompletionContext } from '../../server/src/core/drafting/editor/complete.ts'
import { hover } from '../../server/src/core/drafting/editor/hover.ts'
import { links } from '../../server/src/core/drafting/editor/links.ts'
import { foldings, outline, type OutlineSymbol } from '../../server/src/core/drafting/editor/outline.ts'
import { parseDeclaration } from '../../server/src/core/declaration/parse.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { handwritten, mutilated } from './arbitrary.ts'
import { NOWHERE, profileOf, under } from './support.ts'
import { runs } from '../property.ts'

const model = { kind: 'model', value: 'qwen-plus', file: 'a.ts', span: NOWHERE, detail: { role: 'inference' } } as const
const context: CompletionContext = {
  language: 'en',
  files: ['apps/web/page.tsx', 'apps/web/lib/label.ts', 'docs/terms.md'],
  profiles: [profileOf('web', 'apps/web', [model])],
  rules: ['model-offshore', 'label-explicit-missing'],
}

/** A text with `|` where the cursor is. */
function typed(marked: string, file = 'genai-measures.yaml'): { declaration: Declaration; offset: number } {
  const offset = marked.indexOf('|')
  return { declaration: parseDeclaration(file, marked.replace('|', '')), offset }
}

function labels(marked: string, file?: string): string[] {
  const { declaration, offset } = typed(marked, file)
  return complete(declaration, offset, context).map(one => one.label)
}

/** The text after choosing a label. */
function choose(marked: string, label: string): string {
  const { declaration, offset } = typed(marked)
  const chosen = complete(declaration, offset, context).find(one => one.label === label)
  if (!chosen) throw new Error(`${label} is not offered`)
  return applyEdits(declaration.text, [{ span: chosen.replace, newText: chosen.newText }])
}

describe('completion', () => {
  it('offers the keys that are not there yet, in half-typed files too', () => {
    expect(labels('|')).toEqual(['version', 'extends', 'services', 'catalogue', 'level', 'accepted', 'rules'])
    expect(labels('catalogue:\n  |')).toEqual(['gateways', 'packages', 'models', 'moderation', 'labels'])
    expect(labels('catalogue:\n  gateways:\n    - host: a.example\n      provider: dash|')).toContain('dashscope')
    expect(labels('version: 1\nserv|\nrules:\n')).toEqual(['extends', 'services', 'catalogue', 'level', 'accepted'])
    const inService = labels('services:\n  - name: a\n    audience: public\n    |\n    territory: both\n')
    expect(inService).toContain('labels')
    expect(inService).not.toContain('audience')
    expect(inService).not.toContain('territory')
    expect(labels('services:\n  - name: a\n    models:\n      - |')).toContain('filing_number')
    expect(labels('services:\n- name: a\n  labels:\n    text:\n      |')).toEqual(['place', 'text'])
    expect(labels('services:\n  - name: a\n    minors: { served: true, | }')).toEqual([
      'confirmed',
      'measures',
      'content_filter',
      'guardian_consent',
    ])
  })

  it('says in the chosen language what a key is for, with the law behind it', () => {
    const { declaration, offset } = typed('services:\n  - name: a\n    |')
    const zh = complete(declaration, offset, { ...context, language: 'zh-CN' }).find(one => one.label === 'complaints')
    expect(zh?.detail).toBe('投诉举报')
    expect(String(zh?.documentation)).toContain('暂行办法')
  })

  it('writes what follows a key', () => {
    expect(choose('services:\n  - name: a\n    aud|', 'audience')).toBe('services:\n  - name: a\n    audience: ')
    expect(choose('services:\n  - name: a\n    |', 'models')).toBe('services:\n  - name: a\n    models:\n      - ')
    expect(choose('services:\n  - name: a\n    |', 'filing')).toBe('services:\n  - name: a\n    filing:\n      ')
    expect(choose('services:\n  - name: a\n    aud|: public', 'audience')).toBe(
      'services:\n  - name: a\n    audience: public',
    )
  })

  it('offers the values of closed lists', () => {
    expect(labels('services:\n  - name: a\n    audience: |')).toEqual(['public', 'internal', 'research'])
    expect(labels('services:\n  - name: a\n    companion: |')).toEqual(['true', 'false'])
    expect(labels('services:\n  - name: a\n    generates: [text, i|]')).toContain('image')
    expect(labels('services:\n  - name: a\n    generates:\n      - text\n      - |')).toContain('video')
    expect(choose('services:\n  - name: a\n    audience: pub|lic # who', 'internal')).toBe(
      'services:\n  - name: a\n    audience: internal # who',
    )
    expect(choose('services:\n  - name: a\n    generates: |', 'audio')).toBe(
      'services:\n  - name: a\n    generates: [audio]',
    )
    expect(labels('rules:\n  model-offshore: |')).toContain('off')
  })

  it('offers files relative to the declaration, models seen, rules and services', () => {
    expect(labels('services:\n  - name: a\n    labels:\n      text:\n        place: lab|')).toEqual([
      'apps/web/lib/label.ts',
    ])
    expect(labels('services:\n  - name: a\n    user_agreement: |', 'apps/web/genai-measures.yaml')).toContain(
      '../../docs/terms.md',
    )
    expect(labels('services:\n  - name: a\n    filing:\n      displayed_at:\n        - page|')).toEqual([
      'apps/web/page.tsx',
    ])
    expect(labels('services:\n  - name: a\n    paths: [|]')).toContain('apps/web')
    expect(labels('services:\n  - name: a\n    models:\n      - id: |')).toEqual(['qwen-plus'])
    expect(labels('services:\n  - name: a\naccepted:\n  - rule: |')).toEqual([
      'model-offshore',
      'label-explicit-missing',
    ])
    expect(labels('services:\n  - name: chat\naccepted:\n  - service: |')).toEqual(['chat'])
    expect(choose('rules:\n  |', 'model-offshore')).toBe('rules:\n  model-offshore: ')
    const files = ['policy/team.yaml', 'apps/genai-measures.yaml', 'apps/web/page.tsx']
    const { declaration, offset } = typed('extends: |', 'apps/genai-measures.yaml')
    expect(complete(declaration, offset, { ...context, files }).map(one => one.label)).toEqual(['../policy/team.yaml'])
  })

  it('offers an entry where a list is to begin, and nothing in comments', () => {
    expect(choose('services:\n  |', '- name:')).toBe('services:\n  - name: ')
    expect(labels('services: # |')).toEqual([])
    expect(labels('services:\n  - name: a\n    user_agreement: >\n      audience: |')).toEqual([])
  })

  it('answers anywhere in any file, and what is chosen can be inserted', () => {
    fc.assert(
      fc.property(fc.oneof(handwritten(), mutilated()), fc.nat(), (text, where) => {
        const offset = text === '' ? 0 : where % (text.length + 1)
        const declaration = parseDeclaration('genai-measures.yaml', text)
        for (const one of complete(declaration, offset, context)) {
          expect(one.replace.start).toBeGreaterThanOrEqual(0)
          expect(one.replace.start).toBeLessThanOrEqual(offset)
          expect(one.replace.end).toBeGreaterThanOrEqual(offset)
          expect(one.replace.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(one.replace.start, one.replace.end)).not.toMatch(/[\r\n]/)
        }
      }),
      runs(300),
    )
  })
})

const FILE = `# Our services
# by hand
services:
  - name: chat
    audience: public
    filing:
      number: Beijing-X-202401010001
      algorithm_link: https://beian.cac.gov.cn/#/home
      displayed_at: [web/footer.vue, /about]
    user_agreement: docs/terms.md#ai
    privacy_policy: ../outside.md
    complaints: { entry: https://example.cn/help }
    labels:
      text:
        place:
accepted:
  - rule: model-offshore
`

describe('hover over what the shipped list and catalogue know', () => {
  const text = `services:
  - name: chat
    filing:
      number: ZheJiang-TongYiQianWen-20230901
    models:
      - id: qwen-plus
        filing_number: Beijing-Nobody-202509010001
    data_sources:
      - id: tatsu-lab/alpaca
`
  const declaration = parseDeclaration('genai-measures.yaml', text)
  const over = (word: string, language: 'en' | 'zh-CN' = 'en') =>
    hover(declaration, text.indexOf(word) + 1, language)?.markdown.toString() ?? ''

  it('says whose number it is and of which day the list, never that it is right', () => {
    expect(over('ZheJiang')).toContain('通义千问')
    expect(over('ZheJiang')).toMatch(/^On the list of 2026/)
    expect(over('Beijing-Nobody', 'zh-CN')).toMatch(/^不在 2026.{6} 的清单中/)
  })

  it('says who supplies a model, whose number stands on the list, and what is known of a data set', () => {
    expect(over('qwen-plus')).toContain('not yours')
    expect(over('tatsu-lab')).toContain('licence as tagged')
    expect(over('chat')).not.toContain('list of')
  })
})

describe('hover', () => {
  const declaration = parseDeclaration('web/genai-measures.yaml', FILE)
  const at = (word: string, language: 'en' | 'zh-CN' = 'en') => hover(declaration, FILE.indexOf(word) + 1, language)

  it('explains key and value with the law behind them', () => {
    expect(String(at('audience')?.markdown)).toContain('`audience`: who it is offered to')
    expect(String(at('public')?.markdown)).toContain('`internal`: ')
    expect(String(at('number', 'zh-CN')?.markdown)).toContain('`filing.number`: 编号：备案号')
    expect(String(at('entry')?.markdown)).toMatch(/Art 15/)
    expect(under(FILE, at('displayed_at')!.span)).toBe('displayed_at')
    expect(String(at('web/footer')?.markdown)).toContain('filing.displayed_at')
  })

  it('marks what no official text confirms', () => {
    expect(String(at('number')?.markdown)).toContain('Unconfirmed')
  })

  it('says nothing between fields', () => {
    expect(hover(declaration, 3, 'en')).toBeUndefined()
  })
})

describe('links', () => {
  it('lead to files relative to the declaration and to addresses, not to pages of the product', () => {
    const declaration = parseDeclaration('web/genai-measures.yaml', FILE)
    const found = links(declaration).map(one => [under(FILE, one.span), 'file' in one ? one.file : one.url])
    expect(found).toEqual([
      ['https://beian.cac.gov.cn/#/home', 'https://beian.cac.gov.cn/#/home'],
      ['web/footer.vue', 'web/web/footer.vue'],
      ['docs/terms.md#ai', 'web/docs/terms.md'],
      ['../outside.md', 'outside.md'],
      ['https://example.cn/help', 'https://example.cn/help'],
    ])
  })
})

describe('the outline', () => {
  const names = (symbols: readonly OutlineSymbol[]): unknown[] =>
    symbols.map(one =>
      one.children.length > 0
        ? [one.name, ...names(one.children)]
        : one.detail
          ? `${one.name}: ${one.detail}`
          : one.name,
    )

  it('shows services by name, sections and fields', () => {
    const tree = names(outline(parseDeclaration('genai-measures.yaml', FILE)))
    expect(tree[0]).toEqual([
      'services',
      [
        'chat',
        'name: chat',
        'audience: public',
        [
          'filing',
          'number: Beijing-X-202401010001',
          'algorithm_link: https://beian.cac.gov.cn/#/home',
          ['displayed_at', 'web/footer.vue', '/about'],
        ],
        'user_agreement: docs/terms.md#ai',
        'privacy_policy: ../outside.md',
        ['complaints', 'entry: https://example.cn/help'],
        ['labels', ['text', 'place']],
      ],
    ])
    expect(tree[1]).toEqual(['accepted', ['model-offshore', 'rule: model-offshore']])
  })

  it('shows what an alias repeats only where it stands', () => {
    const text = 'services:\n  - name: a\n    moderation: &m { input: x.ts }\n  - name: b\n    moderation: *m\n'
    const [services] = outline(parseDeclaration('genai-measures.yaml', text))
    expect(names(services!.children)).toEqual([
      ['a', 'name: a', ['moderation', 'input: x.ts']],
      ['b', 'name: b', 'moderation'],
    ])
  })

  it('keeps selections inside and children within their parents, in any file', () => {
    const check = (symbols: readonly OutlineSymbol[], start: number, end: number): void => {
      for (const one of symbols) {
        expect(one.span.start).toBeGreaterThanOrEqual(start)
        expect(one.span.end).toBeLessThanOrEqual(end)
        expect(one.selection.start).toBeGreaterThanOrEqual(one.span.start)
        expect(one.selection.end).toBeLessThanOrEqual(one.span.end)
        expect(one.name).not.toBe('')
        check(one.children, one.span.start, one.span.end)
      }
    }
    fc.assert(
      fc.property(fc.oneof(handwritten(), mutilated()), text => {
        const declaration = parseDeclaration('genai-measures.yaml', text)
        check(outline(declaration), 0, text.length)
        for (const { span } of foldings(declaration)) expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      runs(200),
    )
  })

  it('folds blocks, entries and runs of comments', () => {
    const found = foldings(parseDeclaration('genai-measures.yaml', FILE)).map(
      one => under(FILE, one.span).split('\n').length,
    )
    expect(found).toContain(2)
    expect(
      foldings(parseDeclaration('genai-measures.yaml', FILE)).some(
        one => one.kind === 'comment' && under(FILE, one.span) === '# Our services\n# by hand',
      ),
    ).toBe(true)
  })
})
