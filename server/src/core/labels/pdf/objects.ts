import { concat, fromUtf16Bom, fromUtf8, hasText, latin1, toLatin1, u8 } from '../bytes.ts'

/** A PDF object. `start` and `end` count in the bytes it was parsed from. */
export type PdfObject = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: Uint8Array }
  | { readonly kind: 'ref'; readonly number: number; readonly generation: number }
  | { readonly kind: 'array'; readonly items: readonly PdfObject[] }
  | {
      readonly kind: 'dict'
      readonly entries: ReadonlyMap<string, PdfObject>
      readonly keys: ReadonlyMap<string, number>
    }
  | { readonly kind: 'word'; readonly value: string }
)
export type PdfDict = Extract<PdfObject, { kind: 'dict' }>

const DEEPEST = 32
const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set(Array.from('()<>[]{}/%', sign => sign.charCodeAt(0)))

/** Raised when the bytes end inside an object: the caller reads more. */
export class NeedMore extends Error {}

/** Parses the object at an offset. Throws NeedMore at the end of the bytes; anything unknown becomes a `word`. */
export function parseObject(b: Uint8Array, from: number, depth = 0): PdfObject {
  const start = skipSpace(b, from)
  if (start >= b.length) throw new NeedMore()
  const first = u8(b, start)
  if (depth > DEEPEST) return { kind: 'word', value: '', start, end: start + 1 }
  if (hasText(b, '<<', start)) return parseDict(b, start, depth)
  if (first === 0x5b) return parseArray(b, start, depth)
  if (first === 0x28) return parseLiteral(b, start)
  if (first === 0x3c) return parseHex(b, start)
  if (first === 0x2f) {
    const end = wordEnd(b, start + 1)
    const value = latin1(b, start + 1, end).replace(/#([0-9A-Fa-f]{2})/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return { kind: 'name', value, start, end }
  }
  const end = Math.max(wordEnd(b, start), start + 1)
  const value = latin1(b, start, Math.min(end, start + 64))
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value)) return { kind: 'word', value, start, end }
  return parseRef(b, start, end) ?? { kind: 'number', value: Number(value), start, end }
}

/** `12 0 R`, told from a plain number by the two words behind it. */
function parseRef(b: Uint8Array, start: number, end: number): PdfObject | undefined {
  const match = /^(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![\w])/.exec(
    latin1(b, start, Math.min(b.length, end + 24)),
  )
  return match
    ? { kind: 'ref', number: Number(match[1]), generation: Number(match[2]), start, end: start + match[0].length }
    : undefined
}

function parseDict(b: Uint8Array, start: number, depth: number): PdfObject {
  const entries = new Map<string, PdfObject>()
  const keys = new Map<string, number>()
  let at = start + 2
  for (;;) {
    at = skipSpace(b, at)
    if (at >= b.length) throw new NeedMore()
    if (hasText(b, '>>', at)) return { kind: 'dict', entries, keys, start, end: at + 2 }
    const key = parseObject(b, at, depth + 1)
    if (key.kind !== 'name') {
      at = key.end
      continue
    }
    const value = parseObject(b, key.end, depth + 1)
    if (!entries.has(key.value)) {
      entries.set(key.value, value)
      keys.set(key.value, key.start)
    }
    at = value.end
  }
}

function parseArray(b: Uint8Array, start: number, depth: number): PdfObject {
  const items: PdfObject[] = []
  let at = start + 1
  for (;;) {
    at = skipSpace(b, at)
    if (at >= b.length) throw new NeedMore()
    if (u8(b, at) === 0x5d) return { kind: 'array', items, start, end: at + 1 }
    const item = parseObject(b, at, depth + 1)
    items.push(item)
    at = item.end
  }
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function parseLiteral(b: Uint8Array, start: number): PdfObject {
  const out: number[] = []
  let open = 1
  let at = start + 1
  for (; at < b.length; at++) {
    const byte = u8(b, at)
    if (byte === 0x28) open++
    else if (byte === 0x29 && --open === 0) return { kind: 'string', value: Uint8Array.from(out), start, end: at + 1 }
    if (byte !== 0x5c) out.push(byte)
    else at = escaped(b, at + 1, out)
  }
  throw new NeedMore()
}

/** Resolves the escape behind a backslash and gives the offset of its last byte. */
function escaped(b: Uint8Array, at: number, out: number[]): number {
  const sign = String.fromCharCode(u8(b, at))
  const octal = /^[0-7]{1,3}/.exec(latin1(b, at, at + 3))
  if (octal) {
    out.push(Number.parseInt(octal[0], 8) & 255)
    return at + octal[0].length - 1
  }
  if (sign === '\r') return u8(b, at + 1) === 10 ? at + 1 : at
  if (sign !== '\n') out.push(ESCAPES[sign] ?? u8(b, at))
  return at
}

function parseHex(b: Uint8Array, start: number): PdfObject {
  const end = b.indexOf(0x3e, start)
  if (end < 0) throw new NeedMore()
  const digits = latin1(b, start + 1, end).replace(/[^0-9A-Fa-f]/g, '')
  const value = Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16),
  )
  return { kind: 'string', value, start, end: end + 1 }
}

/** Behind white space and comments. */
export function skipSpace(b: Uint8Array, from: number): number {
  let at = from
  while (at < b.length) {
    if (SPACE.has(u8(b, at))) at++
    else if (u8(b, at) === 0x25) while (at < b.length && u8(b, at) !== 10 && u8(b, at) !== 13) at++
    else return at
  }
  return at
}

function wordEnd(b: Uint8Array, from: number): number {
  let at = from
  while (at < b.length && !SPACE.has(u8(b, at)) && !DELIMITER.has(u8(b, at))) at++
  return at
}

/** A text string's text: UTF-16 or UTF-8 by its mark, else Latin-1 (near enough to PDFDocEncoding for a label). */
export function stringText(value: Uint8Array): string {
  if (u8(value, 0) === 0xfe && u8(value, 1) === 0xff) return fromUtf16Bom(value)
  if (hasText(value, '\xef\xbb\xbf')) return fromUtf8(value.subarray(3))
  const utf8 = fromUtf8(value)
  return utf8.includes('\uFFFD') ? latin1(value) : utf8
}

/** A literal string of ASCII text. */
export function literal(text: string): Uint8Array {
  return concat([toLatin1('('), toLatin1(text.replace(/[\\()]/g, '\\$&')), toLatin1(')')])
}

export const numberOf = (object: PdfObject | undefined): number | undefined =>
  object?.kind === 'number' ? object.value : undefined
