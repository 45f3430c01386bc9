/** Small helpers over bytes, shared by the formats. Numbers are unsigned; reads past the end give 0, never an error. */

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const utf8Encoder = new TextEncoder()

export const u8 = (b: Uint8Array, at: number): number => b[at] ?? 0
export const u16be = (b: Uint8Array, at: number): number => (u8(b, at) << 8) | u8(b, at + 1)
export const u16le = (b: Uint8Array, at: number): number => u8(b, at) | (u8(b, at + 1) << 8)
export const u24be = (b: Uint8Array, at: number): number => (u8(b, at) << 16) | u16be(b, at + 1)
export const u32be = (b: Uint8Array, at: number): number => u16be(b, at) * 0x10000 + u16be(b, at + 2)
export const u32le = (b: Uint8Array, at: number): number => u16le(b, at) + u16le(b, at + 2) * 0x10000
/** 64-bit sizes as a JavaScript number; beyond 2^53 it loses precision, but such a size is past any file's end anyway. */
export const u64be = (b: Uint8Array, at: number): number => u32be(b, at) * 0x100000000 + u32be(b, at + 4)
export const u64le = (b: Uint8Array, at: number): number => u32le(b, at) + u32le(b, at + 4) * 0x100000000

export const be16 = (n: number): Uint8Array => Uint8Array.of(n >>> 8, n)
export const be32 = (n: number): Uint8Array => Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n)
export const be64 = (n: number): Uint8Array => concat([be32(Math.floor(n / 0x100000000)), be32(n % 0x100000000)])
export const le16 = (n: number): Uint8Array => be16(n).toReversed()
export const le32 = (n: number): Uint8Array => be32(n).toReversed()
export const le64 = (n: number): Uint8Array => be64(n).toReversed()

/** Bytes as one character each (Latin-1): for signatures and chunk names. */
export function latin1(b: Uint8Array, start = 0, end = b.length): string {
  let text = ''
  const last = Math.min(end, b.length)
  for (let i = Math.max(0, start); i < last; i += 8192) {
    text += String.fromCharCode(...b.subarray(i, Math.min(i + 8192, last)))
  }
  return text
}

/** Bytes as UTF-8; malformed sequences become U+FFFD. */
export const fromUtf8 = (b: Uint8Array): string => utf8.decode(b)
export const toUtf8 = (text: string): Uint8Array => utf8Encoder.encode(text)
/** A text of code points up to 255 as bytes; others become `?`. */
export const toLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, sign => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63))

/** Bytes as UTF-16 of the given order. */
export function fromUtf16(b: Uint8Array, order: 'le' | 'be'): string {
  const read = order === 'le' ? u16le : u16be
  let text = ''
  for (let i = 0; i + 1 < b.length; i += 2) text += String.fromCharCode(read(b, i))
  return text
}

/** UTF-16 with or without a byte-order mark, big-endian when there is none. */
export function fromUtf16Bom(b: Uint8Array): string {
  const mark = u16be(b, 0)
  if (mark === 0xfffe) return fromUtf16(b.subarray(2), 'le')
  return fromUtf16(mark === 0xfeff ? b.subarray(2) : b, 'be')
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  let size = 0
  for (const part of parts) size += part.length
  const out = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Where `needle` (Latin-1) begins in `b` at or after `from`; -1 when nowhere. */
export function indexOfText(b: Uint8Array, needle: string, from = 0): number {
  const first = needle.charCodeAt(0)
  for (let at = b.indexOf(first, from); at >= 0; at = b.indexOf(first, at + 1)) {
    let i = 1
    while (i < needle.length && b[at + i] === needle.charCodeAt(i)) i++
    if (i === needle.length) return at
  }
  return -1
}

/** True when `b` holds `text` (Latin-1) at `at`. */
export function hasText(b: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i++) if (b[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** The bytes up to the first NUL, or all of them. */
export function untilNul(b: Uint8Array): Uint8Array {
  const end = b.indexOf(0)
  return end < 0 ? b : b.subarray(0, end)
}
