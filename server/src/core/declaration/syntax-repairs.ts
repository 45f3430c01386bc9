import { applyEdits, type TextEdit } from '../text/span.ts'
import { type Message, message } from '../locale/messages.ts'
import { remarked, startOfLine } from './key-lines.ts'
import { declarationMessages as texts } from './messages.ts'
import { readDeclaration } from './read.ts'

/** How many signs are read anew at most, over all that is tried: nobody waits for proposals about a comma. */
const MOST_READ = 150_000
/** How many written lines before the fault are looked at: an open quotation mark or bracket is noticed late. */
const LINES_BEFORE = 4

/** One way to make a line readable. */
export interface SyntaxRepair {
  readonly title: Message
  readonly edit: TextEdit
}

interface Line {
  readonly start: number
  readonly text: string
}

/** Ways to rewrite a line, surest first. */
const WAYS = ['untab', 'spaceAfterColon', 'closeSign', 'alignLine', 'quote'] as const

/** A line rewritten, by what is wrong with it; undefined where that is not what is wrong. */
type Rewrite = readonly [id: (typeof WAYS)[number], next: string | undefined]

/**
 * What makes a text readable again where YAML breaks: each is tried, and offered only if the fault is gone with it. The last is always
 * there to take: the line as a remark, so that nothing a person wrote is lost.
 */
export function syntaxRepairs(text: string, at: number): SyntaxRepair[] {
  const lines = linesAround(text, at)
  const before = readDeclaration(text).problems.length
  let left = MOST_READ / Math.max(1, text.length)
  // A second fault further on is the next one's matter, unless all can be put right at once.
  const settles = (edit: TextEdit, whole: boolean): boolean => {
    if (left-- < 1) return false
    const { problems } = readDeclaration(applyEdits(text, [edit]))
    const fault = problems.find(({ what }) => what === 'syntax')?.span.start
    if (whole) return fault === undefined && problems.length < before
    return fault === undefined || fault > at + edit.newText.length - (edit.span.end - edit.span.start)
  }
  const rewrites = lines.map(line => ({ line, ways: rewritten(line.text, indentsAround(text, line)) }))
  for (const whole of [true, false]) {
    for (const id of WAYS)
      for (const { line, ways } of rewrites)
        for (const [, next] of ways.filter(([way]) => way === id)) {
          if (next === undefined || next === line.text) continue
          const edit = replaced(line, next)
          if (!settles(edit, whole)) continue
          return [{ title: message(texts, id, {}), edit }, ...asRemark(text, at, lines, one => settles(one, whole))]
        }
    const aside = asRemark(text, at, lines, one => settles(one, whole))
    if (aside.length > 0) return aside
  }
  return []
}

/** The first single line that can be set aside, else the lines down from one of them, else all from the fault on, else the whole. */
function asRemark(
  text: string,
  at: number,
  lines: readonly Line[],
  settles: (edit: TextEdit) => boolean,
): SyntaxRepair[] {
  const end = lines[0] ? lines[0].start + lines[0].text.length : text.length
  const spans = [
    ...lines.map(({ start, text: own }) => ({ start, end: start + own.length })),
    ...lines.slice(1).map(({ start }) => ({ start, end })),
    { start: startOfLine(text, at), end: text.length },
    { start: 0, end: text.length },
  ]
  for (const span of spans) {
    const edit = { span, newText: remarked(text.slice(span.start, span.end)) }
    if (settles(edit)) return [{ title: message(texts, 'asRemark', {}), edit }]
  }
  return []
}

/** The line of the fault, the written ones before it, nearest first, and the one after it. */
function linesAround(text: string, at: number): Line[] {
  const newline = text.indexOf('\n', at)
  const after = newline < 0 ? [] : linesUpTo(text, newline + 1).slice(0, 1)
  return [...linesUpTo(text, at), ...after.filter(({ start }) => start > at)]
}

function linesUpTo(text: string, at: number): Line[] {
  const lines: Line[] = []
  let end = text.indexOf('\n', at)
  if (end < 0) end = text.length
  while (lines.length <= LINES_BEFORE) {
    const start = startOfLine(text, end)
    const line = text.slice(start, end).replace(/\r$/, '')
    if (line.trim() !== '' && !line.trim().startsWith('#')) lines.push({ start, text: line })
    if (start === 0) break
    end = start - 1
  }
  return lines
}

function rewritten(line: string, indents: readonly string[]): Rewrite[] {
  const rest = line.trimStart()
  const lead = line.slice(0, line.length - rest.length)
  return [
    ['untab', lead.includes('\t') ? indents[0] + rest : undefined],
    ['untab', rest.includes('\t') ? lead + rest.replaceAll('\t', ' ') : undefined],
    ['spaceAfterColon', spaced(lead, rest)],
    ...['"', "'", ']', '}'].map((sign): Rewrite => ['closeSign', closed(lead + rest, sign)]),
    ...indents.map((indent): Rewrite => ['alignLine', indent + rest]),
    ['quote', quoted(lead, rest)],
  ]
}

/** The value of the line's key in quotation marks, up to a remark. */
function quoted(lead: string, rest: string): string | undefined {
  const key = /^(?:- )?[\w.-]+: +/.exec(rest)?.[0]
  if (key === undefined || /^["'#|>[{]/.test(rest.slice(key.length))) return undefined
  const remark = rest.indexOf(' #', key.length)
  const value = (remark < 0 ? rest.slice(key.length) : rest.slice(key.length, remark)).trim()
  return value === '' ? undefined : `${lead}${key}${JSON.stringify(value)}${remark < 0 ? '' : rest.slice(remark)}`
}

function spaced(lead: string, rest: string): string | undefined {
  const found = /^((?:- )?[\w.-]+)[:：]\s*(\S.*)?$/.exec(rest)
  return found ? `${lead}${found[1]}: ${found[2] ?? ''}`.trimEnd() : undefined
}

/** The line with the sign that it lacks at its end. */
function closed(line: string, sign: string): string | undefined {
  const open = sign === ']' ? '[' : sign === '}' ? '{' : sign
  const count = (one: string): number => line.split(one).length - 1
  const lacks = open === sign ? count(sign) % 2 === 1 : count(open) > count(sign)
  return lacks ? line.trimEnd() + sign : undefined
}

/** The indentations of the written lines before, nearest first, as spaces. */
function indentsAround(text: string, { start }: Line): string[] {
  const before = text
    .slice(0, start)
    .split('\n')
    .filter(line => line.trim() !== '' && !line.trim().startsWith('#'))
    .slice(-LINES_BEFORE)
    .toReversed()
  const depths = before.flatMap(line => {
    const lead = /^ */.exec(line)?.[0].length ?? 0
    return /^ *- /.test(line) ? [lead + 2, lead] : [lead]
  })
  return [...new Set([...depths, 0])].map(depth => ' '.repeat(depth))
}

function replaced({ start, text }: Line, newText: string): TextEdit {
  return { span: { start, end: start + text.length }, newText }
}
