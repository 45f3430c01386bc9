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
  return at
}

/** Where the line that holds `from` ends. */
export function lineEnd(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 || at > end ? end : at
}

/** Where `what` stands at or after `from`, or `end`. */
export function find(text: string, what: string, from: number, end: number): number {
  const at = text.indexOf(what, from)
  return at < 0 || at > end ? end : at
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

/** Where the content of a string ends (at its delimiter, at a line end it may not cross, or at `end`). */
export function stringEnd(
  text: string,
  from: number,
  end: number,
  { close, escapes, lines, doubled, code }: Quoting,
): number {
  const first = close.charCodeAt(0)
  let at = from
  while (at < end) {
    const char = text.charCodeAt(at)
    if (char === first && (close.length === 1 || text.startsWith(close, at))) {
      if (!doubled || text.charCodeAt(at + 1) !== first) return at
      at += 2
    } else if (code !== undefined && char === code.charCodeAt(0) && text.startsWith(code, at))
      at = codeEnd(text, at + code.length, end, lines)
    else if (char === 92 && escapes) at += 2
    else if (char === 10 && !lines) return at
    else at++
  }
  return Math.min(at, end)
}

/** Skips code inside a string: to the matching brace or bracket, past strings within. Stays on the line when the string must. */
function codeEnd(text: string, from: number, end: number, lines: boolean): number {
  let depth = 1
  let at = from
  while (at < end) {
    const char = text.charCodeAt(at)
    const kind = classOf(char)
    if (kind === OPEN) depth++
    else if (kind === CLOSE && --depth === 0) return at + 1
    else if (kind === BREAK && !lines) return from
    else if (char === 34 || char === 39) {
      const close = find(text, String.fromCharCode(char), at + 1, lineEnd(text, at, end))
      if (close >= lineEnd(text, at, end)) return from
      at = close
    }
    at++
  }
  return lines ? end : from
}
