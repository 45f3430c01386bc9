import type { ByteReader } from './byte-source.ts'
import {
  be32,
  concat,
  fromUtf16,
  fromUtf16Bom,
  fromUtf8,
  hasText,
  latin1,
  toLatin1,
  u24be,
  u32be,
  u8,
} from './bytes.ts'

/** A frame of an ID3v2 tag; `at` counts in the tag's body. */
export interface Frame {
  readonly id: string
  readonly at: number
  readonly end: number
  /** Description and text of a TXXX or COMM frame. */
  readonly description?: string
  readonly text?: string
}

/** An ID3v2 tag at the head of a file. `body` is what follows the 10-byte head, unsynchronisation undone. */
export interface Id3Tag {
  readonly version: 2 | 3 | 4
  /** Bytes of the whole tag in the file, head and footer included. */
  readonly length: number
  readonly body: Uint8Array
  readonly frames: readonly Frame[]
  readonly framesStart: number
  readonly framesEnd: number
  readonly flags: number
  readonly complete: boolean
}

const synchsafe = (b: Uint8Array, at: number): number =>
  (u8(b, at) << 21) | (u8(b, at + 1) << 14) | (u8(b, at + 2) << 7) | u8(b, at + 3)
const toSynchsafe = (n: number): Uint8Array => Uint8Array.of((n >> 21) & 127, (n >> 14) & 127, (n >> 7) & 127, n & 127)

/** Reads the tag at the head of the file; undefined when there is none. */
export async function readId3(reader: ByteReader): Promise<Id3Tag | undefined> {
  const head = await reader.bytes(0, 10)
  const version = u8(head, 3)
  if (!hasText(head, 'ID3') || version < 2 || version > 4) return undefined
  const size = synchsafe(head, 6)
  const flags = u8(head, 5)
  const raw = await reader.bytes(10, size)
  const body = flags & 0x80 && version < 4 ? undoUnsync(raw) : raw
  const framesStart = flags & 0x40 && version > 2 ? extendedEnd(body, version) : 0
  const { frames, end } = framesOf(body, framesStart, version as 2 | 3 | 4)
  const length = 10 + size + (version === 4 && flags & 0x10 ? 10 : 0)
  return {
    version: version as 2 | 3 | 4,
    length,
    body,
    frames,
    framesStart,
    framesEnd: end,
    flags,
    complete: raw.length === size && framesStart <= body.length,
  }
}

const extendedEnd = (body: Uint8Array, version: number): number =>
  version === 3 ? 4 + u32be(body, 0) : synchsafe(body, 0)

/** A zero byte after 0xFF was put in by the writer. */
function undoUnsync(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length)
  let n = 0
  for (let i = 0; i < raw.length; i++) {
    out[n++] = u8(raw, i)
    if (raw[i] === 0xff && raw[i + 1] === 0) i++
  }
  return out.subarray(0, n)
}

function framesOf(body: Uint8Array, start: number, version: 2 | 3 | 4): { frames: Frame[]; end: number } {
  const head = version === 2 ? 6 : 10
  const frames: Frame[] = []
  let at = start
  while (at + head <= body.length && u8(body, at) !== 0) {
    const id = latin1(body, at, at + (version === 2 ? 3 : 4))
    const size = version === 2 ? u24be(body, at + 3) : version === 3 ? u32be(body, at + 4) : synchsafe(body, at + 4)
    const end = at + head + size
    if (!/^[A-Z0-9]{3,4}$/.test(id) || end > body.length) break
    frames.push({ id, at, end, ...textOf(body, at, end, id, version) })
    at = end
  }
  return { frames, end: at }
}

function textOf(
  body: Uint8Array,
  at: number,
  end: number,
  id: string,
  version: number,
): { description?: string; text?: string } {
  const custom = /^TXXX?$/.test(id)
  if (!custom && !/^COMM?$/.test(id)) return {}
  const flags = version === 2 ? 0 : u8(body, at + 9)
  if (flags & (version === 4 ? 0x0c : 0xc0)) return {}
  let data = body.subarray(at + (version === 2 ? 6 : 10) + (version === 4 && flags & 1 ? 4 : 0), end)
  if (version === 4 && flags & 2) data = undoUnsync(data)
  const encoding = u8(data, 0)
  const rest = data.subarray(custom ? 1 : 4)
  const cut = terminator(rest, encoding)
  const skip = encoding === 1 || encoding === 2 ? 2 : 1
  return {
    description: decode(rest.subarray(0, cut), encoding),
    text: decode(rest.subarray(cut + skip), encoding).replace(/(?<!\0)\0+$/, ''),
  }
}

function terminator(b: Uint8Array, encoding: number): number {
  if (encoding === 0 || encoding === 3) return b.indexOf(0) < 0 ? b.length : b.indexOf(0)
  for (let i = 0; i + 1 < b.length; i += 2) if (b[i] === 0 && b[i + 1] === 0) return i
  return b.length
}

function decode(b: Uint8Array, encoding: number): string {
  if (encoding === 1) return u8(b, 0) >= 0xfe ? fromUtf16Bom(b) : fromUtf16(b, 'le')
  if (encoding === 2) return fromUtf16(b, 'be')
  const utf8 = fromUtf8(b)
  return encoding === 3 || !utf8.includes('\uFFFD') ? utf8 : latin1(b)
}

/** A tag with the frame TXXX:AIGC: the old one's other frames as they were, or a new ID3v2.3 tag. Its room is kept where it suffices. */
export function tagWith(old: Id3Tag | undefined, json: string): Uint8Array | undefined {
  const version = old?.version ?? 3
  const kept = (old?.frames ?? [])
    .filter(frame => !isLabelFrame(frame))
    .map(frame => old?.body.subarray(frame.at, frame.end) as Uint8Array)
  const frames = concat([...kept, labelFrame(version, json)])
  const size = Math.max(frames.length, (old?.length ?? 0) - 10)
  if (size >= 1 << 28) return undefined
  // Unsynchronisation was undone, an extended header may hold a checksum, a footer repeats the size: all three are optional and go.
  const flags = (old?.flags ?? 0) & (version === 4 ? 0xa0 : 0x20)
  return concat([
    toLatin1('ID3'),
    Uint8Array.of(version, 0, flags),
    toSynchsafe(size),
    frames,
    new Uint8Array(size - frames.length),
  ])
}

export const isLabelFrame = (frame: Frame): boolean => /^TXXX?$/.test(frame.id) && frame.description === 'AIGC'

function labelFrame(version: 2 | 3 | 4, json: string): Uint8Array {
  const data = concat([Uint8Array.of(0), toLatin1('AIGC\0'), toLatin1(json)])
  if (version === 2) return concat([toLatin1('TXX'), be32(data.length).subarray(1), data])
  return concat([
    toLatin1('TXXX'),
    version === 3 ? be32(data.length) : toSynchsafe(data.length),
    Uint8Array.of(0, 0),
    data,
  ])
}
