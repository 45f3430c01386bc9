import { step } from '../text/steps.ts'

/** Character classes for the lexers; everything beyond ASCII that is no space belongs to words. */
export const SPACE = 1
export const BREAK = 2
export const LETTER = 3
export const DIGIT = 4
export const OPEN = 5
export const CLOSE = 6
export const QUOTE = 7

const CLASSES = new Uint8Array(128)
for (const char of ' \t\r\f\v') CLASSES[char.charCodeAt(0)] = SPACE
CLASSES[10] = BREAK
for (let code = 65; code < 91; code++) CLASSES[code] = CLASSES[code + 32] = LETTER
CLASSES[95] = CLASSES[36] = LETTER
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT
for (const char of '([{') CLASSES[char.charCodeAt(0)] = OPEN
for (const char of ')]}') CLASSES[char.charCodeAt(0)] = CLOSE
for (const char of '\'"`') CLASSES[char.charCodeAt(0)] = QUOTE

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < 128) return CLASSES[code] as number
  return code === 0x3000 || code === 0xfeff || code === 0xa0 || code === 0x2028 ? SPACE : LETTER
}

/** Where a word that starts at `from` ends. */
export function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGIT) break
    at++
  }
  step(1 + ((at - from) >> 3))
  return at
}

/** Where a number ends: digits, letters, dots and underscores (`1_000.5e3f`). */
export function numberEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind !== LETTER && kind !== DIGIT && !(code === 46 && classOf(text.charCodeAt(at + 1)) === DIGIT)) break
    at++
  }
  step(1 + ((at - from) >> 3))
  return at
}

/** Where the line that holds `from` ends. */
export function lineEnd(text: string, from: number, end: number): number {
  return find(text, '\n', from, end)
}

/** Where `what` stands at or after `from`, or `end`. Looks no further than `end`, however long the text goes on. */
export function find(text: string, what: string, from: number, end: number): number {
  const found =
    end >= text.length ? text.indexOf(what, from) : from + text.slice(from, end + what.length - 1).indexOf(what)
  const at = found < from ? end : found
  step(1 + ((at - from) >> 6))
  return at
}

export interface Quoting {
  /** The closing delimiter. */
  readonly close: string
  /** A backslash takes the next character with it. */
  readonly escapes: boolean
  /** The string may run over line ends; if not, it ends at one, closed or not. */
  readonly lines: boolean
  /** A doubled delimiter stands for itself. */
  readonly doubled?: boolean
  /** What opens code inside the string, up to the matching brace or bracket. */
  readonly code?: '${' | '#{' | '\\(' | '{'
}

/** After so many openings of code that nothing closes, a string is taken to hold none: each costs a walk to its end. */
const MOST_OPEN = 40

/** Where the content of a string ends (at its delimiter, at a line end it may not cross, or at `end`). */
export function stringEnd(text: string, from: number, end: number, quoting: Quoting): number {
  const at = endOfString(text, from, end, quoting)
  step(1 + ((at - from) >> 3))
  return at
}

function endOfString(
  text: string,
  from: number,
  end: number,
  { close, escapes, lines, doubled, code }: Quoting,
): number {
  const first = close.charCodeAt(0)
  let at = from
  let open = 0
  while (at < end) {
    const char = text.charCodeAt(at)
    if (char === first && (close.length === 1 || text.startsWith(close, at))) {
      if (!doubled || text.charCodeAt(at + 1) !== first) return at
      at += 2
    } else if (code !== undefined && open < MOST_OPEN && char === code.charCodeAt(0) && text.startsWith(code, at)) {
      const next = codeEnd(text, at + code.length, end, lines)
      if (next === at + code.length) open++
      at = next
    } else if (char === 92 && escapes) at += 2
    else if (char === 10 && !lines) return at
    else at++
  }
  return Math.min(at, end)
}

/** Skips code inside a string: to the matching brace or bracket, past strings within. Stays on the line when the string must. */
function codeEnd(text: string, from: number, end: number, lines: boolean): number {
  let depth = 1
  let at = from
  let limit = -1
  while (at < end) {
    step()
    const char = text.charCodeAt(at)
    const kind = classOf(char)
    if (kind === OPEN) depth++
    else if (kind === CLOSE && --depth === 0) return at + 1
    else if (kind === BREAK && !lines) return from
    else if (char === 34 || char === 39) {
      if (at >= limit) limit = lineEnd(text, at, end)
      const close = find(text, String.fromCharCode(char), at + 1, limit)
      if (close >= limit) return from
      at = close
    }
    at++
  }
  return lines ? end : from
}
