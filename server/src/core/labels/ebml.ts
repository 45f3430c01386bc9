import type { ByteReader } from './byte-source.ts'
import { concat, u8 } from './bytes.ts'

/** An EBML element. `end` is undefined while its size is not known (live recordings). `sizeAt`/`sizeLength`: where its size stands. */
export interface Element {
  readonly id: number
  readonly offset: number
  readonly sizeAt: number
  readonly sizeLength: number
  readonly body: number
  readonly end: number | undefined
}

/** Reads the element head at an offset; undefined when there is none. */
export async function elementAt(reader: ByteReader, offset: number, limit: number): Promise<Element | undefined> {
  const head = await reader.bytes(offset, Math.min(12, limit - offset))
  const idLength = vintLength(u8(head, 0))
  if (head.length < 2 || idLength > 4) return undefined
  let id = 0
  for (let i = 0; i < idLength; i++) id = id * 256 + u8(head, i)
  const sizeLength = vintLength(u8(head, idLength))
  if (sizeLength > 8 || head.length < idLength + sizeLength) return undefined
  let size = u8(head, idLength) & (0xff >> sizeLength)
  let unknown = size === 0xff >> sizeLength
  for (let i = 1; i < sizeLength; i++) {
    size = size * 256 + u8(head, idLength + i)
    unknown &&= u8(head, idLength + i) === 0xff
  }
  const body = offset + idLength + sizeLength
  return { id, offset, sizeAt: offset + idLength, sizeLength, body, end: unknown ? undefined : body + size }
}

/** The children of an element between two offsets, all of known size; stops at the first that is not. */
export async function childrenOf(reader: ByteReader, start: number, end: number): Promise<Element[]> {
  const out: Element[] = []
  let at = start
  while (at < end) {
    const element = await elementAt(reader, at, end)
    if (element?.end === undefined || element.end > end) break
    out.push(element)
    at = element.end
  }
  return out
}

/** How many bytes a variable-length number has by its first byte; 9 when that byte is 0. */
export const vintLength = (first: number): number => Math.clz32(first) - 23

/** A size as a variable-length number of exactly `length` bytes; undefined when it does not fit. */
export function vint(value: number, length: number): Uint8Array | undefined {
  if (value >= 2 ** (7 * length) - 1) return undefined
  const out = new Uint8Array(length)
  let rest = value
  for (let i = length - 1; i >= 0; i--) {
    out[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  out[0] = (out[0] ?? 0) | (0x80 >> (length - 1))
  return out
}

/** The shortest variable-length number. */
export function shortVint(value: number): Uint8Array {
  for (let length = 1; length < 8; length++) {
    const bytes = vint(value, length)
    if (bytes) return bytes
  }
  return vint(value, 8) ?? new Uint8Array(8)
}

/** An element with its id, size and payload. */
export function element(id: number, ...body: Uint8Array[]): Uint8Array {
  const payload = concat(body)
  return concat([idBytes(id), shortVint(payload.length), payload])
}

export function idBytes(id: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = id; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return Uint8Array.from(bytes)
}

/** An unsigned number in as few bytes as it needs, or in `length`. */
export function uint(value: number, length = Math.max(1, Math.ceil(Math.log2(value + 1) / 8))): Uint8Array {
  const out = new Uint8Array(length)
  let rest = value
  for (let i = length - 1; i >= 0; i--) {
    out[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return out
}

/** A Void element of exactly `length` bytes (2 or more). */
export function voidOf(length: number): Uint8Array {
  const sizeLength = length < 2 + 126 ? 1 : 8
  const out = new Uint8Array(length)
  out[0] = 0xec
  out.set(vint(length - 1 - sizeLength, sizeLength) ?? [], 1)
  return out
}
