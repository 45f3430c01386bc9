import { describe, expect, it } from 'vitest'
import { checkMarkdownLabel, type MarkdownFinding } from '../../server/src/core/labels/markdown/check.ts'
import { LANGUAGES, render } from '../../server/src/core/locale/messages.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { CODE, INPUT, ids, OTHER_CODE, write } from './support.ts'

const text = (...lines: string[]): string => `${lines.join('\n')}\n`
/** `id: the text underlined`. */
const says = (source: string): string[] =>
  checkMarkdownLabel(source).findings.map(f => `${f.id}: ${source.slice(f.span.start, f.span.end)}`)
const fixed = (source: string, id: string, n = 0): string => {
  const found = checkMarkdownLabel(source).findings.filter(f => f.id === id)[n] as MarkdownFinding
  return applyEdits(source, found.fixes[0]!.edits)
}

const UUID = '391d303b-906a-4549-b1cc-22d6e3efd3d9'
const A = text(
  '---',
  'title: a title',
  'AIGC:',
  `  ContentProducer: '${CODE}'`,
  `  ContentPropagator: '${CODE}'`,
  "  Label: '1'",
  `  ProduceID: '${UUID}'`,
  `  PropagateID: '${UUID}'`,
  `  ReservedCode1: '${UUID}'`,
  `  ReservedCode2: '${UUID}'`,
  '---',
  '',
  '# a title',
)
const MD5 = '4c8a8bb6f995287693e182da72e4edfd_bc87c5e2891a11f1a68c525400826444'
const B = text(
  '---',
  'AIGC:',
  '    Label: "1"',
  '    ContentProducer: 001191440300708461136T1XGW3',
  `    ProduceID: ${MD5}`,
  '    ReservedCode1: xRvU+WQIqnARbaCbwG70pxwOBo6GWQGKGdycK4kSBRW7Rjs7t5Pk5HIYXlMiX03k8P8kwg==',
  '    ContentPropagator: 001191440300708461136T1XGW3',
  `    PropagateID: ${MD5}`,
  '    ReservedCode2: ""',
  '---',
)
const C = text(
  '---',
  `AIGC: {"Label":"1","ContentProducer":"${OTHER_CODE}","ProduceID":"e752292a","ReservedCode1":"","ContentPropagator":"${OTHER_CODE}","PropagateID":"e752292a","ReservedCode2":""}`,
  '---',
  'body',
)
const D = text(
  '---',
  'AIGC:',
  '    ContentProducer: Minimax Agent AI',
  '    ContentPropagator: Minimax Agent AI',
  '    Label: AIGC',
  '    ProduceID: "00000000000000000000000000000000"',
  '    PropagateID: "00000000000000000000000000000000"',
  '    ReservedCode1: ""',
  '    ReservedCode2: ""',
  '---',
)

const bytes = (source: string): Uint8Array => new Uint8Array(Buffer.from(source))

describe('as agents write it', () => {
  it.each([
    ['(a) block mapping, quoted', A],
    ['(b) block mapping, plain values', B],
    ['(c) flow JSON on one line', C],
    ['with CRLF', A.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${B}`],
  ])('%s: nothing to say', (_, source) => {
    expect(says(source)).toEqual([])
    expect(checkMarkdownLabel(source).labels).toMatchObject([{ head: true }])
  })

  it('(d) is wrong, each fault at its own value', () => {
    expect(says(D)).toEqual([
      'member-charset: Minimax Agent AI',
      'label-value: AIGC',
      'placeholder: "00000000000000000000000000000000"',
    ])
    expect(says(fixed(D, 'label-value'))).not.toContain('label-value: AIGC')
  })

  it("a front matter of its own before the document's: join the two", () => {
    const source = text(
      '---',
      'AIGC:',
      '  Label: "1"',
      `  ContentProducer: "${CODE}"`,
      '  ProduceID: "p"',
      `  ContentPropagator: "${CODE}"`,
      '  PropagateID: "p"',
      '---',
      '',
      '---',
      'title: t',
      '---',
      'body',
    )
    expect(says(source)).toEqual(['front-matter-split: ---'])
    const joined = fixed(source, 'front-matter-split')
    expect(says(joined)).toEqual([])
    expect(joined).toContain('PropagateID: "p"\ntitle: t\n---\nbody')
  })

  const BLOCK = [
    'AIGC:',
    '  Label: "1"',
    `  ContentProducer: "${CODE}"`,
    '  ProduceID: "p"',
    `  ContentPropagator: "${CODE}"`,
    '  PropagateID: "p"',
  ]
  it.each<[string, string]>([
    ['at the end of the file', text('# t', '', 'body', '', ...BLOCK)],
    ['at the end, between lines of hyphens', text('# t', '', '---', ...BLOCK, '---')],
    ['in <details>, fenced', text('# t', '<details>', '', '```yaml', ...BLOCK, '```', '', '</details>')],
    ['at the end of a file that has front matter', text('---', 'title: t', '---', '# t', '', ...BLOCK)],
  ])('%s: moved to the head', (_, source) => {
    expect(says(source)).toEqual(['not-at-head: AIGC'])
    const moved = fixed(source, 'not-at-head')
    expect(says(moved)).toEqual([])
    expect(checkMarkdownLabel(moved).labels).toMatchObject([{ head: true }])
    expect(moved.match(/AIGC:/g)).toHaveLength(1)
    expect(moved).toContain('# t')
  })

  it('a second block that disagrees', () => {
    expect(says(`${B}\nbody\n\nAIGC:\n  Label: "2"\n  ContentProducer: "${CODE}"\n  ProduceID: "q"\n`)).toContain(
      'labels-disagree: AIGC',
    )
  })
})

describe('quiet where there is no label', () => {
  it.each<[string, string]>([
    ['no front matter', text('# AIGC', 'AIGC: a word about it')],
    [
      'documentation of the format in a fence',
      text('# Format', '```yaml', 'AIGC:', '  Label: "1"', '  ContentProducer: x', '  ProduceID: y', '```'),
    ],
    ['front matter without it', text('---', 'title: AIGC', '---')],
    ['a key of that beginning', text('---', 'AIGCTools: [a]', '---')],
    ['broken front matter that does not concern it', text('---', 'title: [a', '---', 'AIGC')],
    ['a flag of the site', text('---', 'AIGC: true', '---')],
    ['the same in small letters', text('---', 'aigc: false', '---', '', '---', 'x: y', '---')],
    ['a list, a word, nothing yet', text('---', 'AIGC: [a]', '---') + text('AIGC')],
    ["a mapping of somebody's own", text('---', 'aigc:', '  enabled: true', '---')],
    ['empty', ''],
  ])('%s', (_, source) => expect(says(source)).toEqual([]))
})

describe('fixes', () => {
  const flow = (value: string): string => text('---', `AIGC: ${value}`, '---')
  it.each<[string, string, string, string[]]>([
    [
      'a number',
      'member-type',
      text(
        '---',
        'AIGC:',
        '  Label: 1',
        `  ContentProducer: "${CODE}"`,
        '  ProduceID: "p"',
        `  ContentPropagator: "${CODE}"`,
        '  PropagateID: "p"',
        '---',
      ),
      [],
    ],
    [
      'a long number keeps its digits',
      'member-type',
      text(
        '---',
        'AIGC:',
        '  Label: "1"',
        `  ContentProducer: "${CODE}"`,
        '  ProduceID: 147392816552226816123',
        `  ContentPropagator: "${CODE}"`,
        '  PropagateID: "147392816552226816123"',
        '---',
      ),
      [],
    ],
    [
      'a misspelt name',
      'member-misspelt',
      text(
        '---',
        'AIGC:',
        '  Label: "1"',
        `  ContentProducer: "${CODE}"`,
        '  ProduceId: "p"',
        `  ContentPropagator: "${CODE}"`,
        '  PropagateID: "p"',
        '---',
      ),
      [],
    ],
    [
      'propagation left out, block',
      'propagation-missing',
      text(
        '---',
        'AIGC:',
        '  Label: "1"',
        `  ContentProducer: ${CODE}`,
        '  ProduceID: p # a comment',
        'title: t',
        '---',
      ),
      [],
    ],
    [
      'propagation left empty',
      'propagation-missing',
      text(
        '---',
        'AIGC:',
        '  Label: "1"',
        `  ContentProducer: "${CODE}"`,
        '  ProduceID: "p"',
        '  ContentPropagator:',
        '  PropagateID: ""',
        '---',
      ),
      [],
    ],
    [
      'propagation left out, flow',
      'propagation-missing',
      flow(`{"Label":"1","ContentProducer":"${CODE}","ProduceID":"p"}`),
      [],
    ],
    [
      'JSON in a string',
      'double-encoded',
      flow(
        `'{"Label":"1","ContentProducer":"${CODE}","ProduceID":"p","ContentPropagator":"${CODE}","PropagateID":"p"}'`,
      ),
      [],
    ],
    [
      'the key in small letters',
      'keyword-case',
      text(
        '---',
        'aigc:',
        '  Label: "1"',
        `  ContentProducer: "${CODE}"`,
        '  ProduceID: "p"',
        `  ContentPropagator: "${CODE}"`,
        '  PropagateID: "p"',
        '---',
      ),
      [],
    ],
    [
      'a member twice',
      'member-repeated',
      text(
        '---',
        'AIGC:',
        '  Label: "1"',
        '  Label: "2"',
        `  ContentProducer: "${CODE}"`,
        '  ProduceID: "p"',
        `  ContentPropagator: "${CODE}"`,
        '  PropagateID: "p"',
        '---',
      ),
      [],
    ],
    [
      'members without AIGC over them',
      'members-unwrapped',
      text(
        '---',
        'title: t',
        'Label: "1"',
        `ContentProducer: "${CODE}"`,
        'ProduceID: "p"',
        `ContentPropagator: "${CODE}"`,
        'PropagateID: "p"',
        'layout: x',
        '---',
      ),
      [],
    ],
  ])('%s', (_, id, source, left) => {
    expect(says(source).map(said => said.split(':')[0])).toEqual([id])
    expect(says(fixed(source, id))).toEqual(left)
  })

  it('one finding for all that is missing', () => {
    expect(says(text('---', 'AIGC:', '  Label: "1"', '---'))).toEqual(['member-missing: AIGC'])
    expect(says(text('---', 'AIGC:', '  tool: x', '---'))).toEqual(['members-unknown: AIGC'])
  })

  it('says where the front matter breaks, once', () => {
    expect(says(text('---', 'AIGC:', '  Label: "1', '---')).map(said => said.split(':')[0])).toEqual([
      'front-matter-broken',
    ])
  })

  it('every finding has a span that is not empty, and words in both languages', () => {
    for (const source of [
      A,
      B,
      C,
      D,
      text('---', 'AIGC:', '---'),
      text('---', 'AIGC: []', '---'),
      text('---', 'AIGC:', '  Label:', '---'),
    ]) {
      for (const { span, message, fixes } of checkMarkdownLabel(source).findings) {
        expect(span.end).toBeGreaterThan(span.start)
        for (const language of LANGUAGES) {
          expect(render(message, language)).not.toMatch(/undefined|\n|\*\*/)
          for (const fix of fixes) expect(render(fix.title, language)).not.toMatch(/undefined|\n/)
        }
      }
    }
  })

  it('never throws while the text is being typed', () => {
    for (const source of [A, B, C, D]) {
      for (let i = 0; i <= source.length; i++) checkMarkdownLabel(source.slice(0, i))
      for (let i = 0; i < source.length; i += 3) checkMarkdownLabel(source.slice(0, i) + source.slice(i + 5))
    }
  })
})

describe('writing into Markdown', () => {
  it.each<[string, string, string]>([
    ['no front matter', '# t\n', '# t\n'],
    ['front matter', '---\ntitle: t # kept\n---\nbody\n', 'title: t # kept\nAIGC:\n'],
    ["a flag of the site's own", '---\naigc: true\n---\n', 'aigc: true\nAIGC:\n'],
    ['a flag under the same key', '---\nAIGC: true\nx: y\n---\n', '---\nAIGC:\n'],
    ['CRLF', '---\r\ntitle: t\r\n---\r\nbody\r\n', 'title: t\r\nAIGC:\r\n'],
    ['an empty front matter', '---\n---\nbody\n', '---\nbody\n'],
    ['an empty file', '', 'AIGC:\n'],
  ])('%s', async (_, source, kept) => {
    const out = await write(bytes(source), 'a.md')
    expect(Buffer.from(out).toString()).toContain(kept)
    expect(await ids(out, 'a.md')).toEqual([])
    const again = await write(out, 'a.md', { ...INPUT, produceId: 'again' })
    expect(
      Buffer.from(again)
        .toString()
        .match(/^AIGC:/gm),
    ).toHaveLength(1)
  })

  it('replaces a label in place and keeps its neighbours', async () => {
    const out = Buffer.from(await write(bytes(A), 'a.md', { ...INPUT, produceId: 'n' })).toString()
    expect(out).toMatch(/^---\ntitle: a title\nAIGC:\n {2}Label: "1"\n[\s\S]*\n---\n\n# a title\n$/)
    expect(out).not.toContain(UUID)
  })
})
