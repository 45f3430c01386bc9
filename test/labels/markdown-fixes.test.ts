import { describe, expect, it } from 'vitest'
import { checkMarkdownLabel } from '../../server/src/core/labels/markdown/check.ts'
import { LANGUAGES, render } from '../../server/src/core/locale/messages.ts'
import { A, B, C, D, fixed, says, text } from './markdown-samples.ts'
import { CODE } from './support.ts'

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
