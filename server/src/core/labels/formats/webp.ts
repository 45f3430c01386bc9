import type { ByteReader } from '../byte-source.ts'
import { concat, hasText, le32, toUtf8, u16le, u24be, u32le, u8 } from '../bytes.ts'
import { collectExif } from '../exif.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { type RiffChunk, riffChunk, riffChunks, riffEnd } from '../riff.ts'
import { collectXmp, packetText } from '../xmp-labels.ts'
import { writeXmp } from '../xmp.ts'

const XMP_FLAG = 0x04
const ALPHA_FLAG = 0x10

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { chunks, complete } = await riffChunks(reader, 12, await riffEnd(reader))
  if (!complete) out.note('damaged')
  for (const chunk of chunks) {
    const place = { offset: chunk.offset - 8, length: chunk.length + 8 }
    if (chunk.id === 'C2PA') out.note('c2pa')
    if (chunk.id === 'EXIF') await collectExif(out, reader, await exifBase(reader, chunk), 'EXIF', 'other')
    if (chunk.id !== 'XMP ' || chunk.length > LONGEST_PACKET) continue
    collectXmp(out, await reader.bytes(chunk.offset, chunk.length), { ...place, where: 'XMP', place: 'standard' })
  }
  return out
}

/** Some writers keep JPEG's `Exif\0\0` in front of the TIFF block. */
async function exifBase(reader: ByteReader, chunk: RiffChunk): Promise<number> {
  return hasText(await reader.bytes(chunk.offset, 6), 'Exif\0\0') ? chunk.offset + 6 : chunk.offset
}

/** Replaces or appends the XMP chunk, sets its flag in VP8X (adding that chunk to a simple file) and the form's size. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const end = await riffEnd(reader)
  const { chunks, complete } = await riffChunks(reader, 12, end)
  const first = chunks[0]
  if (!complete || !first) return 'damaged'
  const old = chunks.filter(chunk => chunk.id === 'XMP ' && chunk.length <= LONGEST_PACKET)
  const packet = writeXmp(old[0] && packetText(await reader.bytes(old[0].offset, old[0].length)), json)
  const header = await extendedHeader(reader, first)
  if (packet === undefined || !header) return 'damaged'
  const chunk = riffChunk('XMP ', toUtf8(packet))
  const edits: BytePatch[] = old.map((o, i) => ({
    offset: o.offset - 8,
    removeLength: 8 + o.length + (o.length % 2),
    insert: i === 0 ? chunk : new Uint8Array(0),
  }))
  if (!old.length)
    edits.push({ offset: end, removeLength: 0, insert: end % 2 ? concat([new Uint8Array(1), chunk]) : chunk })
  const growth = [header, ...edits].reduce((sum, edit) => sum + edit.insert.length - edit.removeLength, 0)
  return [{ offset: 4, removeLength: 4, insert: le32(end - 8 + growth) }, header, ...edits]
}

async function extendedHeader(reader: ByteReader, first: RiffChunk): Promise<BytePatch | undefined> {
  const data = await reader.bytes(first.offset, 16)
  if (first.id === 'VP8X')
    return { offset: first.offset, removeLength: 1, insert: Uint8Array.of(u8(data, 0) | XMP_FLAG) }
  const shape = first.id === 'VP8L' ? lossless(data) : first.id === 'VP8 ' ? lossy(data) : undefined
  if (!shape) return undefined
  const body = concat([
    Uint8Array.of(shape.flags | XMP_FLAG, 0, 0, 0),
    le32(shape.width - 1).subarray(0, 3),
    le32(shape.height - 1).subarray(0, 3),
  ])
  return { offset: first.offset - 8, removeLength: 0, insert: riffChunk('VP8X', body) }
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly flags: number
}

/** Size and alpha of a VP8L picture. */
function lossless(data: Uint8Array): Shape | undefined {
  if (u8(data, 0) !== 0x2f) return undefined
  const bits = u32le(data, 1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, flags: (bits >>> 28) & 1 ? ALPHA_FLAG : 0 }
}

/** Size of a VP8 key frame. */
function lossy(data: Uint8Array): Shape | undefined {
  if (u24be(data, 3) !== 0x9d012a) return undefined
  return { width: u16le(data, 6) & 0x3fff, height: u16le(data, 8) & 0x3fff, flags: 0 }
}

export const webp: LabelFormat = {
  id: 'WebP',
  extensions: ['webp'],
  mediaTypes: ['image/webp'],
  sniff: head => hasText(head, 'RIFF') && hasText(head, 'WEBP', 8),
  read,
  plan,
}
