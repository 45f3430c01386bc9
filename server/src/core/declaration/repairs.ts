import type { Fix } from '../finding.ts'
import { message, type Message } from '../locale/messages.ts'
import type { Span } from '../text/span.ts'
import type { Declaration, DeclarationProblem } from './declaration.ts'
import { declarationMessages as texts } from './messages.ts'

/** More values than this are for completion, not for a menu. */
const MOST_VALUES = 5

/**
 * What can be done about something that cannot be used as written, when no word is near it: a value of the closed list, an empty field,
 * the line taken out. Nothing is decided for the person: each is one choice, none is made by itself.
 */
export function repairs({ file, text }: Declaration, problem: DeclarationProblem): Fix[] {
  const fix = (title: Message, span: Span, newText: string): Fix => ({
    title,
    safe: false,
    steps: [{ op: 'edit', file, edits: [{ span, newText }] }],
  })
  const { span, expected = [], path } = problem
  const key = String(path.findLast(step => typeof step === 'string') ?? '')
  const takeOut = (): Fix[] => {
    const lines = linesOf(text, span)
    return lines ? [fix(message(texts, 'takeOut', { key }), lines, '')] : []
  }
  const empty = (): Fix[] =>
    text.slice(span.start, span.end) === key ? [] : [fix(message(texts, 'leaveEmpty', { key }), span, '')]
  switch (problem.what) {
    case 'unknown-key':
    case 'duplicate':
      return takeOut()
    case 'not-one-of':
      return expected.slice(0, MOST_VALUES).map(value => fix(message(texts, 'replace', { with: value }), span, value))
    case 'wrong-type':
      if (expected[0] === 'true')
        return expected.map(value => fix(message(texts, 'replace', { with: value }), span, value))
      if (expected[0] === 'list' && isOneLine(text, span))
        return [fix(message(texts, 'makeList', { key }), span, `[${text.slice(span.start, span.end)}]`)]
      return empty()
    case 'missing':
      return [
        fix(
          message(texts, 'addKey', { key }),
          { start: span.start, end: span.start },
          `${key}: \n${' '.repeat(columnOf(text, span.start))}`,
        ),
      ]
    case 'syntax':
      return untabbed(text, span).map(([at, spaces]) => fix(message(texts, 'untab', {}), at, spaces))
    default:
      return []
  }
}

/** The lines of a key and all that stands below it; undefined where it shares its line with a dash. */
function linesOf(text: string, { start }: Span): Span | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(from, start)
  if (indent.trim() !== '') return undefined
  let end = nextLine(text, from)
  while (end < text.length) {
    const line = text.slice(end, nextLine(text, end))
    const lead = /^ */.exec(line)?.[0].length ?? 0
    if (line.trim() !== '' && lead <= indent.length && !(lead === indent.length && /^ *- /.test(line))) break
    end = nextLine(text, end)
  }
  return { start: from, end }
}

function nextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  return next < 0 ? text.length : next + 1
}

function isOneLine(text: string, { start, end }: Span): boolean {
  return end > start && !/[\r\n:[\]{},#]/.test(text.slice(start, end))
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

/** The line's indentation without its tabs: as deep as the line above it. */
function untabbed(text: string, { start }: Span): [Span, string][] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lead = /^[ \t]*/.exec(text.slice(from))?.[0] ?? ''
  const above =
    text
      .slice(0, from)
      .split('\n')
      .findLast(line => line.trim() !== '') ?? ''
  const depth = /^ *(- )?/.exec(above)?.[0].length ?? 0
  return lead.includes('\t') ? [[{ start: from, end: from + lead.length }, ' '.repeat(depth)]] : []
}
