import { describe, expect, it } from 'vitest'
import { checkMarkdownLabel } from '../../server/src/core/labels/markdown/check.ts'
import { A, B, C, D, fixed, says, text, UUID } from './markdown-samples.ts'
import { CODE, ids, INPUT, write } from './support.ts'

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
