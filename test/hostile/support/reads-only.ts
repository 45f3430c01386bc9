import { expect } from 'vitest'
import { INSTRUMENTS } from '../../../server/src/core/law/instruments.ts'
import { activeInMarkdown, activeInPage, cellsOfCsv, elementsOfXml } from './parsers.ts'

/** Whatever a terminal or a log would act on, or nobody would see. Colours of ours are taken away first, where they may be. */
const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/u
/** What a runner takes for a command to itself, annotations of a place apart. */
const COMMAND = /^\s*::(?!(?:error|warning|notice) file=)|##\w*\[/m
const OFFICIAL = new Set(INSTRUMENTS.flatMap(({ urls }) => urls).map(url => new URL(url).href))

/** Where our own links lead: to the product's pages, to the texts of the law, and to files beside the report. */
function isOurs(address: string): boolean {
  if (/^(?:#|\.\/)/.test(address)) return true
  return (
    address.startsWith('https://github.com/genai-measures/') ||
    (URL.canParse(address) && OFFICIAL.has(new URL(address).href))
  )
}

/** A text that only reads: nothing in it steers a terminal or commands a runner. */
export function expectPlain(text: string): void {
  expect(STEERING.exec(text)?.[0]).toBeUndefined()
  expect(COMMAND.exec(text)?.[0]).toBeUndefined()
}

/** One line for a person at an editor, where no runner reads. */
export function expectLine(text: string): void {
  expect(STEERING.exec(text)?.[0]).toBeUndefined()
  expect(text).not.toContain('\n')
}

export function expectMarkdown(text: string): void {
  expectPlain(text)
  const { links, pictures, markup } = activeInMarkdown(text)
  expect(pictures).toEqual([])
  expect(text.replaceAll(/\]\([^)]*\)|(`+)[^`][\s\S]*?\1/g, '')).not.toMatch(/www\.evil/)
  expect(markup).toEqual([])
  expect(links.filter(address => !isOurs(address))).toEqual([])
}

/** A page: of the elements that a harmless one has too, leading nowhere else, with our script alone. */
export function expectPage(text: string, scripts: readonly string[], harmless: string): void {
  expectPlain(text)
  const active = activeInPage(text)
  const { elements } = activeInPage(harmless)
  expect([...active.elements].filter(element => !elements.has(element))).toEqual([])
  expect(active.addresses.filter(address => !isOurs(address))).toEqual([])
  expect(active.handlers).toEqual([])
  expect(active.scripts).toEqual(scripts)
}

export function expectTable(text: string): void {
  expectPlain(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))
  const rows = cellsOfCsv(text)
  const width = rows[0]?.length
  expect(width).toBeGreaterThan(5)
  for (const row of rows.slice(0, -1)) expect(row).toHaveLength(width ?? 0)
  for (const cell of rows.flat()) expect(cell.normalize('NFKC')).not.toMatch(/^\s*[=+\-@\u2212]/)
}

export function expectXml(text: string): void {
  expectPlain(text)
  for (const element of elementsOfXml(text))
    expect(element).toMatch(/^(?:testsuites|testsuite|testcase|failure|skipped)$/)
}

export function expectJson(text: string): void {
  expectPlain(text)
  JSON.parse(text)
}

export function expectSarif(text: string): void {
  expectJson(text)
  for (const [key, value] of stringsIn(JSON.parse(text))) {
    if (key === 'uri' || key === 'helpUri' || key === 'informationUri')
      expect(value).toMatch(/^[\w.~!$&'()*+,;=:@%/-]*$/)
    // A message of code scanning may lead somewhere; none of ours does.
    if (key === 'text') expect(value).not.toMatch(/\]\(/)
  }
}

/** Annotations and nothing else, one for each finding, and what was left out behind them; what they hold is one line each. */
export function expectAnnotations(text: string, findings: number): void {
  expectPlain(text)
  const lines = text.split('\n').filter(Boolean)
  const others = lines.filter(line => line.includes('title=genai-measures%3A left-out::'))
  expect(lines.length).toBe(findings + others.length)
  for (const line of lines)
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=[^:,]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=[^:,]*::/,
    )
}

/** Every string of a value, with the name it stands under. */
export function stringsIn(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap(one => stringsIn(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, key))
}
