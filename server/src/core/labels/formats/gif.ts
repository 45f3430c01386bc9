import type { ByteReader } from '../byte-source.ts'
import { concat, fromUtf8, hasText, latin1, toLatin1, toUtf8, u8 } from '../bytes.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { collectXmp, packetText } from '../xmp-labels.ts'
import { writeXmp } from '../xmp.ts'

const XMP_APPLICATION = 'XMP DataXMP'

interface Extension {
  readonly kind: 'xmp' | 'application' | 'comment'
  readonly offset: number
  readonly end: number
  readonly data: Uint8Array
}

interface Gif {
  readonly extensions: Extension[]
  /** The offset of the trailer byte; undefined when the file breaks off before it. */
  readonly trailer?: number
  readonly bodyStart: number
}

const tableSize = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

async function parse(reader: ByteReader): Promise<Gif> {
  const bodyStart = 13 + tableSize(u8(await reader.bytes(10, 1), 0))
  const extensions: Extension[] = []
  let at = bodyStart
  while (at < reader.size) {
    const head = await reader.bytes(at, 14)
    const kind = u8(head, 0)
    if (kind === 0x3b) return { extensions, trailer: at, bodyStart }
    if (kind === 0x21) {
      const extension = await extensionAt(reader, at, head)
      if (extension.data.length) extensions.push(extension)
      at = extension.end
    } else if (kind === 0x2c) at = await skipBlocks(reader, at + 11 + tableSize(u8(head, 9)))
    else break
  }
  return { extensions, bodyStart }
}

async function extensionAt(reader: ByteReader, at: number, head: Uint8Array): Promise<Extension> {
  const label = u8(head, 1)
  const application = label === 0xff && u8(head, 2) === 11
  if (application && latin1(head, 3) === XMP_APPLICATION) return xmpAt(reader, at)
  const start = application ? at + 14 : at + 2
  const end = await skipBlocks(reader, start)
  const wanted = (application || label === 0xfe) && end - start < 65536
  const data = wanted ? subBlocks(await reader.bytes(start, end - start)) : new Uint8Array(0)
  return { kind: label === 0xfe ? 'comment' : 'application', offset: at, end, data }
}

/** The XMP packet lies there as it is, not in blocks; a tail of descending bytes leads any block reader to the end. */
async function xmpAt(reader: ByteReader, at: number): Promise<Extension> {
  const end = await skipBlocks(reader, at + 14)
  const bytes = await reader.bytes(at + 14, Math.min(end - at - 14, LONGEST_PACKET))
  const tail = bytes.lastIndexOf(1) > bytes.length - 260 ? lastTail(bytes) : bytes.length
  return { kind: 'xmp', offset: at, end, data: closed(bytes.subarray(0, tail)) }
}

/** A packet up to where it says that it ends: behind a damaged tail lies what belongs to nobody. */
function closed(packet: Uint8Array): Uint8Array {
  const [text = ''] = /^[\s\S]*?<\?xpacket end=[^>]{0,20}>/.exec(latin1(packet)) ?? []
  return text === '' ? packet : packet.subarray(0, text.length)
}

/** Where the tail `01 FF FE … 00 00` begins. */
function lastTail(bytes: Uint8Array): number {
  for (let i = bytes.length - 3; i >= Math.max(0, bytes.length - 258); i--)
    if (bytes[i] === 1 && bytes[i + 1] === 0xff) return i
  return bytes.length
}

/** The offset behind a run of data blocks, which ends with an empty one. */
async function skipBlocks(reader: ByteReader, start: number): Promise<number> {
  let at = start
  while (at < reader.size) {
    const size = u8(await reader.bytes(at, 1), 0)
    at += size + 1
    if (size === 0) return at
  }
  return reader.size
}

function subBlocks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length && u8(bytes, at) > 0; at += u8(bytes, at) + 1)
    parts.push(bytes.subarray(at + 1, at + 1 + u8(bytes, at)))
  return concat(parts)
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { extensions, trailer } = await parse(reader)
  if (trailer === undefined) out.note('damaged')
  for (const { kind, offset, end, data } of extensions) {
    const span = { offset, length: end - offset }
    if (kind === 'xmp') collectXmp(out, data, { ...span, where: 'XMP DataXMP', place: 'standard' })
    else {
      const text = fromUtf8(data)
      const looks = looksLikeLabel(text)
      const where = kind === 'comment' ? 'comment extension' : 'application extension'
      if (looks)
        out.label({
          ...span,
          place: looks === 'label' ? 'other' : 'near-miss',
          where,
          text,
          retire: [{ offset, removeLength: end - offset, insert: new Uint8Array(0) }],
        })
    }
  }
  return out
}

/** Replaces the XMP extension, or puts one before the trailer. A GIF87a header becomes 89a, which knows extensions. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { extensions, trailer } = await parse(reader)
  if (trailer === undefined) return 'damaged'
  const old = extensions.filter(extension => extension.kind === 'xmp')
  const packet = writeXmp(old[0] && packetText(old[0].data), json)
  if (packet === undefined) return 'damaged'
  const patches: BytePatch[] = old.map((o, i) => ({
    offset: o.offset,
    removeLength: o.end - o.offset,
    insert: i === 0 ? extensionOf(packet) : new Uint8Array(0),
  }))
  if (!old.length) patches.push({ offset: trailer, removeLength: 0, insert: extensionOf(packet) })
  return hasText(await reader.bytes(0, 6), 'GIF87a')
    ? [{ offset: 4, removeLength: 1, insert: toLatin1('9') }, ...patches]
    : patches
}

function extensionOf(packet: string): Uint8Array {
  const tail = Uint8Array.from({ length: 258 }, (_, i) => (i === 0 ? 1 : i < 257 ? 256 - i : 0))
  return concat([Uint8Array.of(0x21, 0xff, 11), toLatin1(XMP_APPLICATION), toUtf8(packet), tail])
}

export const gif: LabelFormat = {
  id: 'GIF',
  extensions: ['gif'],
  mediaTypes: ['image/gif'],
  sniff: head => /^GIF8[79]a$/.test(latin1(head, 0, 6)),
  read,
  plan,
}
