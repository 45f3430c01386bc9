import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../server/src/core/evidence/evidence.ts'
import type { Reader } from '../../../server/src/core/readers/reader.ts'
import { checkReader, read, type ReaderCases, unmark } from '../manifest/reader-cases.ts'
import { runs } from '../../property.ts'

/** Holds a reader to its cases, and to two promises more: values stand under their spans, and edits elsewhere change none. */
export function check(cases: ReaderCases): void {
  checkReader(cases)
  const texts = Object.values(cases.cases).map(marked => unmark(marked).text)
  describe(cases.reader.id, () => {
    it('yields what it says, and no more', () => {
      const kinds = texts.flatMap(text => read(cases.reader, cases.path, text).evidence.map(one => one.kind))
      expect(kinds.filter(kind => !cases.reader.yields.includes(kind))).toEqual([])
    })
    it('leaves other evidence as it is when something else is edited', () => holdStill(cases.reader, cases.path, texts))
  })
}

const PIECES = [
  '',
  'x',
  '0',
  ' ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '#',
  '\n',
  '\r\n',
  '\t',
  '\\',
  '😀',
  '模型',
  '- ',
  '${',
  '{{',
  '---\n',
  '\uFEFF',
]

/** An edit of another line: what is still found at its place still says the same, and what is found stands in the text. */
function holdStill(reader: Reader, path: string, texts: readonly string[]): void {
  const edits = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 8 }), fc.constantFrom(...PIECES))
  fc.assert(
    fc.property(edits, ([text, position, length, inserted]) => {
      const at = position % (text.length + 1)
      const end = Math.min(text.length, at + length)
      const edited = text.slice(0, at) + inserted + text.slice(end)
      const after = new Map<string, Evidence>()
      for (const one of read(reader, path, edited).evidence)
        after.set(`${one.kind} ${one.span.start} ${one.span.end}`, one)
      const [firstLine, lastLine] = linesAround(text, at, end)
      for (const before of read(reader, path, text).evidence) {
        if (before.span.start <= lastLine && before.span.end >= firstLine) continue
        const by = before.span.start >= end ? inserted.length - (end - at) : 0
        const same = after.get(`${before.kind} ${before.span.start + by} ${before.span.end + by}`)
        if (same && before.value !== '' && same.value !== '') expect(same.value).toBe(before.value)
      }
      for (const { value, span } of after.values()) {
        const raw = edited.slice(span.start, span.end)
        if (value !== '' && !/[\\\n]|''|""/.test(raw)) expect(raw).toContain(value.slice(0, 1))
      }
    }),
    runs(60),
  )
}

function linesAround(text: string, start: number, end: number): [number, number] {
  const next = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next]
}
