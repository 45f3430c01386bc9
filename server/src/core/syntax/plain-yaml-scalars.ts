import type { Span } from '../text/span.ts'

/** What begins something else than a plain scalar, or what only the parser knows. */
const SIGNS = new Set(',[]{}#&*!|>\'"%@`?:')
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/' }

/** How many digits of a letter's number stand behind a sign. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const NULL = /^(?:~|[Nn]ull|NULL)$/
const TRUE = /^(?:[Tt]rue|TRUE)$/
const FALSE = /^(?:[Ff]alse|FALSE)$/
const INTEGER = /^[-+]?\d+$/
/** Numbers that are written in another way. */
const NUMBER =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/
const DECIMAL = /^[-+]?(?:\.\d+|\d+\.\d*)$/

/** Where a plain scalar of one line ends: at the line's end, at a comment's space, or at the colon behind a key; undefined where it is none. */
export function plainEnd(text: string, start: number, end: number): number | undefined {
  const sign = text.charAt(start)
  if (SIGNS.has(sign) || start >= end) return undefined
  if (sign === '-' && (start + 1 >= end || text.charAt(start + 1) === ' ')) return undefined
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 && (at + 1 >= end || text.charCodeAt(at + 1) === 32)) return at
    if (code === 35 && text.charCodeAt(at - 1) === 32) return at
  }
  return end
}

/** What a plain scalar stands for, by YAML's core schema. */
export function plainValue(source: string): string | number | boolean | null {
  const code = source.charCodeAt(0)
  // Letters that neither a number nor a word of the schema begins with.
  const isWord = code > 57 && !'~nNtTfF'.includes(source.charAt(0))
  if (isWord) return source
  if (NULL.test(source)) return null
  if (TRUE.test(source)) return true
  if (FALSE.test(source)) return false
  if (INTEGER.test(source)) return Number.parseInt(source, 10)
  if (DECIMAL.test(source)) return Number.parseFloat(source)
  return NUMBER.test(source) ? special(source) : source
}

function special(source: string): number {
  if (source.startsWith('0o')) return Number.parseInt(source.slice(2), 8)
  if (source.startsWith('0x')) return Number.parseInt(source.slice(2), 16)
  if (/nan$/i.test(source)) return Number.NaN
  if (/inf$/i.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(source)
}

/** A quoted scalar of one line: its value, and where it ends, quote included; undefined where it is not closed, or holds rare signs. */
export function quoted(text: string, start: number, end: number): { value: string; end: number } | undefined {
  return text.charAt(start) === '"' ? doubleQuoted(text, start, end) : singleQuoted(text, start, end)
}

function byNumber(digits: string, count: number | undefined): string | undefined {
  const number = digits.length === count && /^[\da-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1
  return number >= 0 && number <= 0x10ffff ? String.fromCodePoint(number) : undefined
}

function singleQuoted(text: string, start: number, end: number): { value: string; end: number } | undefined {
  for (let at = start + 1; at < end; at++) {
    if (text.charCodeAt(at) !== 39) continue
    if (text.charCodeAt(at + 1) === 39) at++
    else return { value: text.slice(start + 1, at).replaceAll("''", "'"), end: at + 1 }
  }
  return undefined
}

function doubleQuoted(text: string, start: number, end: number): { value: string; end: number } | undefined {
  let value = ''
  let from = start + 1
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) return { value: value + text.slice(from, at), end: at + 1 }
    if (code !== 92) continue
    const sign = text.charAt(at + 1)
    const digits = text.slice(at + 2, Math.min(at + 2 + (DIGITS[sign] ?? 0), end))
    const meant = sign in DIGITS ? byNumber(digits, DIGITS[sign]) : ESCAPED[sign]
    if (meant === undefined) return undefined
    value += text.slice(from, at) + meant
    from = at + 2 + digits.length
    at = from - 1
  }
  return undefined
}

/** Lines of a folded scalar as one text; undefined where some are indented further, or hold nothing but spaces. */
export function folded(lines: readonly string[]): string | undefined {
  let value = ''
  let joint = ''
  for (const line of lines) {
    if (line.startsWith(' ')) return undefined
    if (line !== '') {
      value += joint + line
      joint = ' '
    } else if (joint === '\n') value += '\n'
    else joint = '\n'
  }
  return value
}

/** A list of scalars in brackets, or empty braces, on one line: its items, and where it ends; undefined for anything else. */
export function flowList(
  text: string,
  start: number,
  end: number,
): { items: readonly Span[]; end: number } | undefined {
  const items: Span[] = []
  const closing = text.charAt(start) === '[' ? ']' : '}'
  let at = spaces(text, start + 1)
  if (text.charAt(at) === closing && at < end) return { items, end: at + 1 }
  if (closing === '}') return undefined
  for (;;) {
    const stop = flowScalarEnd(text, at, end)
    if (stop === undefined) return undefined
    items.push({ start: at, end: stop })
    at = spaces(text, stop)
    if (at >= end) return undefined
    if (text.charAt(at) === ']') return { items, end: at + 1 }
    if (text.charAt(at) !== ',') return undefined
    at = spaces(text, at + 1)
  }
}

function flowScalarEnd(text: string, start: number, end: number): number | undefined {
  const sign = text.charAt(start)
  if (sign === '"' || sign === "'") return quoted(text, start, end)?.end
  if (SIGNS.has(sign) || start >= end) return undefined
  if (sign === '-' && ' ,]'.includes(text.charAt(start + 1))) return undefined
  let at = start
  for (; at < end; at++) {
    const letter = text.charAt(at)
    if (letter === ',' || letter === ']') break
    if ('[{}#'.includes(letter)) return undefined
    if (letter === ':' && (at + 1 >= end || ' ,[]{}'.includes(text.charAt(at + 1)))) return undefined
  }
  while (text.charAt(at - 1) === ' ') at--
  return at
}

function spaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  return at
}
