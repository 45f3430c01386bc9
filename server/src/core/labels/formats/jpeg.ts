import type { ByteReader } from '../byte-source.ts'
import { be16, concat, fromUtf8, hasText, indexOfText, toLatin1, toUtf8, u16be, u8 } from '../bytes.ts'
import { collectExif } from '../exif.ts'
import { EXTENDED_HEAD, ExtendedXmp } from '../jpeg-extended-xmp.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import type { BytePatch } from '../patch.ts'
import { collectXmp, packetText } from '../xmp-labels.ts'
import { writeXmp } from '../xmp.ts'

const XMP_HEAD = 'http://ns.adobe.com/xap/1.0/\0'
const EXIF_HEAD = 'Exif\0\0'
const LARGEST_SEGMENT = 65533

/** A marker segment before the picture data; `offset` and `length` are those of its payload. */
interface Segment {
  readonly marker: number
  readonly offset: number
  readonly length: number
}

/** The segments up to the first scan. `complete` is false where the file breaks off before one. */
async function segmentsOf(reader: ByteReader): Promise<{ segments: Segment[]; complete: boolean }> {
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= reader.size) {
    const head = await reader.bytes(at, 4)
    const marker = u8(head, 1)
    if (u8(head, 0) !== 0xff) return { segments, complete: false }
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda || marker === 0xd9) return { segments, complete: true }
    const length = u16be(head, 2)
    if (length < 2 || at + 2 + length > reader.size) return { segments, complete: false }
    segments.push({ marker, offset: at + 4, length: length - 2 })
    at += 2 + length
  }
  return { segments, complete: false }
}

const isApp = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const extended = new ExtendedXmp()
  const { segments, complete } = await segmentsOf(reader)
  if (!complete) out.note('damaged')
  for (const segment of segments) {
    if (!isApp(segment.marker) && segment.marker !== 0xfe) continue
    const bytes = await reader.bytes(segment.offset, segment.length)
    if (segment.marker === 0xeb && hasText(bytes, 'JP') && indexOfText(bytes, 'c2pa') >= 0) out.note('c2pa')
    if (segment.marker === 0xe1 && hasText(bytes, XMP_HEAD)) {
      extended.packet(bytes.subarray(XMP_HEAD.length))
      readXmpSegment(out, segment, bytes)
    } else if (segment.marker === 0xe1 && hasText(bytes, EXTENDED_HEAD)) extended.portion(out, bytes, segment.offset)
    else if (segment.marker === 0xe1 && hasText(bytes, EXIF_HEAD)) {
      await collectExif(out, reader, segment.offset + EXIF_HEAD.length, 'APP1 Exif', 'other')
    } else readLoose(out, segment, bytes)
  }
  await extended.collect(out, reader)
  return out
}

function readXmpSegment(out: Collector, segment: Segment, bytes: Uint8Array): void {
  collectXmp(out, bytes.subarray(XMP_HEAD.length), {
    where: 'APP1 XMP',
    offset: segment.offset - 4,
    length: segment.length + 4,
    place: 'standard',
  })
}

/** Labels glued into other segments (`AIGC{…}`), or written as a comment. */
function readLoose(out: Collector, segment: Segment, bytes: Uint8Array): void {
  const glued = indexOfText(bytes, 'AIGC{')
  const start = glued >= 0 ? glued : indexOfText(bytes, '{"AIGC"')
  if (start < 0) return
  const text = fromUtf8(bytes.subarray(start)).replace(/\}[^}]*$/, '}')
  if (!looksLikeLabel(text)) return
  const where = segment.marker === 0xfe ? 'COM' : `APP${segment.marker - 0xe0}`
  const span = { offset: segment.offset - 4, length: segment.length + 4 }
  const owned = start === 0 || segment.marker === 0xfe
  out.label({
    place: 'other',
    where,
    ...span,
    text,
    retire: owned ? [{ offset: span.offset, removeLength: span.length, insert: new Uint8Array(0) }] : undefined,
  })
}

/** Replaces the XMP segment, or puts one behind JFIF and Exif: before any multi-picture index, whose offsets count from itself. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { segments, complete } = await segmentsOf(reader)
  if (!complete) return 'damaged'
  const patches: BytePatch[] = []
  let at = 2
  for (const segment of segments) {
    const head = await reader.bytes(segment.offset, Math.min(segment.length, XMP_HEAD.length))
    const end = segment.offset + segment.length
    if ((segment.marker === 0xe0 || (segment.marker === 0xe1 && hasText(head, EXIF_HEAD))) && at === segment.offset - 4)
      at = end
    if (segment.marker !== 0xe1 || !hasText(head, XMP_HEAD)) continue
    const bytes = await reader.bytes(segment.offset, segment.length)
    const insert = patches.length
      ? new Uint8Array(0)
      : segmentOf(writeXmp(packetText(bytes.subarray(XMP_HEAD.length)), json))
    if (typeof insert === 'string') return insert
    patches.push({ offset: segment.offset - 4, removeLength: segment.length + 4, insert })
  }
  if (patches.length) return patches
  const insert = segmentOf(writeXmp(undefined, json))
  return typeof insert === 'string' ? insert : [{ offset: at, removeLength: 0, insert }]
}

function segmentOf(packet: string | undefined): Uint8Array | Refusal {
  if (packet === undefined) return 'damaged'
  const body = concat([toLatin1(XMP_HEAD), toUtf8(trimPadding(packet))])
  return body.length > LARGEST_SEGMENT ? 'too-long' : concat([Uint8Array.of(0xff, 0xe1), be16(body.length + 2), body])
}

/** A packet's padding gives way when the packet would not fit its segment. */
function trimPadding(packet: string): string {
  return packet.length < 60000 ? packet : packet.replace(/(?<!\s)\s{64,}(?=<\?xpacket end)/, '\n')
}

export const jpeg: LabelFormat = {
  id: 'JPEG',
  extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
  mediaTypes: ['image/jpeg', 'image/jpg'],
  sniff: head => u16be(head, 0) === 0xffd8 && u8(head, 2) === 0xff,
  read,
  plan,
}
