import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../server/src/core/evidence/evidence.ts'
import { fileRole } from '../../../server/src/core/evidence/file-role.ts'
import type { Reader, Reading } from '../../../server/src/core/readers/reader.ts'
import { SourceFile } from '../../../server/src/core/syntax/source-file.ts'
import { runs } from '../../property.ts'

/**
 * Texts whose expected evidence is marked in them: `⟦sdk openai⟧` is evidence of kind `sdk` under `openai`. Several kinds at one
 * place are joined by `+`; `:low` after a kind checks the confidence, `=x` the detail that matters (scope, exposure, provider, …).
 */
export interface ReaderCases {
  readonly reader: Reader
  readonly path: string
  readonly cases: Readonly<Record<string, string>>
  /** Texts of the same name, or paths, that must yield nothing at all. */
  readonly lookAlikes: Readonly<Record<string, string>>
  /** The line that somebody is typing at the end of the file; it must not cost the evidence before it. */
  readonly halfTyped?: string
}

interface Marked {
  readonly text: string
  readonly expected: readonly string[]
}

const MARK = /⟦([^\s⟧]+) ([^⟧]*)⟧/g

/** Takes the marks out of a text, and tells what they expect, in the order of the file. */
export function unmark(marked: string): Marked {
  const expected: string[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    const [all, kinds = '', inner = ''] = match
    for (const kind of kinds.split('+')) expected.push(`${text.length} ${kind} ${inner}`)
    text += inner
    at = match.index + all.length
  }
  return { text: text + marked.slice(at), expected }
}

/** Runs one reader over one text, as the engine does. */
export function read(reader: Reader, path: string, text: string): Reading {
  return reader.read(new SourceFile(path, text, fileRole(path)))
}

/** Evidence in the words of the marks, with as much of each as the expectation asks for. */
function described(evidence: readonly Evidence[], text: string, expected: readonly string[]): string[] {
  const wanted = new Map<string, string[]>()
  for (const line of expected) {
    const [at = '', tag = ''] = line.split(' ')
    const key = `${at} ${tag.replace(/[:=].*$/, '')}`
    wanted.set(key, [...(wanted.get(key) ?? []), tag])
  }
  return evidence
    .toSorted((a, b) => a.span.start - b.span.start || a.kind.localeCompare(b.kind))
    .map(one => {
      const tags = wanted.get(`${one.span.start} ${one.kind}`) ?? [one.kind]
      const tag = tags.find(candidate => agrees(one, candidate)) ?? `${one.kind}:${one.confidence}=${detailOf(one)}`
      return `${one.span.start} ${tag} ${text.slice(one.span.start, one.span.end)}`
    })
}

function agrees(one: Evidence, tag: string): boolean {
  const match = /^[\w-]+(?::(\w+))?(?:=(.*))?$/.exec(tag)
  if (!match) return false
  return (!match[1] || match[1] === one.confidence) && (!match[2] || detailOf(one).split('|').includes(match[2]))
}

function detailOf(one: Evidence): string {
  return [...Object.values(one.detail).flat(), one.group].filter(value => value !== undefined).join('|')
}

function sorted(lines: readonly string[]): string[] {
  return lines.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b))
}

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'with CRLF': text => text.replaceAll('\n', '\r\n'),
  'with a byte-order mark': text => `\uFEFF${text}`,
}

/** What every reader has to hold: its cases in every way of writing, its look-alikes, and any edit of any of them. */
export function checkReader({ reader, path, cases, lookAlikes, halfTyped = '\n"half' }: ReaderCases): void {
  describe(reader.id, () => {
    it(`reads ${path}`, () => expect(reader.matches(path)).toBe(true))

    for (const [name, marked] of Object.entries(cases)) {
      it.each(Object.entries(WRITINGS))(`${name}, %s`, (_writing, write) => {
        const { text, expected } = unmark(write(marked))
        expect(sorted(described(read(reader, path, text).evidence, text, expected))).toEqual(sorted(expected))
      })

      it(`${name}: keeps what stands before a half-typed end`, () => {
        const { text, expected } = unmark(marked)
        const broken = text + halfTyped
        const found = described(read(reader, path, broken).evidence, broken, expected)
        expect(found).toEqual(expect.arrayContaining([...expected]))
      })
    }

    for (const [name, content] of Object.entries(lookAlikes)) {
      it(`gives nothing for ${name}`, () => {
        const at = /^\S+\.\w+$/.test(name) ? name : path
        expect(reader.matches(at) ? read(reader, at, content).evidence : []).toEqual([])
      })
    }

    it('survives any edit', () =>
      surviveEdits(reader, path, [
        ...Object.values(cases).map(text => unmark(text).text),
        ...Object.values(lookAlikes),
      ]))
  })
}

const PIECES = [
  '',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  ':',
  '\t',
  '\n',
  '\r',
  '\\',
  '${',
  '😀',
  '中',
  '#',
  '\0',
  '/*',
  '- ',
]

function surviveEdits(reader: Reader, path: string, texts: readonly string[]): void {
  const edit = fc.tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.nat({ max: 12 }),
    fc.constantFrom(...PIECES, '"""'),
    fc.boolean(),
  )
  fc.assert(
    fc.property(edit, ([text, position, length, inserted, truncates]) => {
      const at = position % (text.length + 1)
      const edited = text.slice(0, at) + inserted + (truncates ? '' : text.slice(at + length))
      const before = underlined(read(reader, path, text).evidence, text)
      for (const { kind, span, value } of read(reader, path, edited).evidence) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(edited.length)
        // What the edit did not touch keeps its letters under its line; what names nothing stands wherever the file hints at it.
        const untouched = span.end < at || span.start > at + inserted.length
        const known = before.get(`${kind} ${value}`)
        if (untouched && known && value !== '') expect(known).toContain(edited.slice(span.start, span.end))
      }
    }),
    runs(100),
  )
}

/** The texts that evidence of a kind and value stands on. */
function underlined(evidence: readonly Evidence[], text: string): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { kind, value, span } of evidence) {
    const key = `${kind} ${value}`
    texts.set(key, [...(texts.get(key) ?? []), text.slice(span.start, span.end)])
  }
  return texts
}
