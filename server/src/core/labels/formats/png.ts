import type { ByteReader } from '../byte-source.ts'
import { be32, concat, fromUtf8, hasText, latin1, toLatin1, toUtf8, u32be, u8 } from '../bytes.ts'
import { crc32 } from '../crc.ts'
import { collectExif } from '../exif.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { inflate } from '../inflate.ts'
import { LONGEST_PACKET, LONGEST_VALUE } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { collectXmp, packetText } from '../xmp-labels.ts'
import { writeXmp } from '../xmp.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
const XMP_KEYWORD = 'XML:com.adobe.xmp'

interface Chunk {
  readonly type: string
  readonly offset: number
  readonly length: number
}

/** The chunks in order; `offset` is that of the data. Stops at IEND or where the file breaks off (then `complete` is false). */
async function chunksOf(reader: ByteReader): Promise<{ chunks: Chunk[]; complete: boolean }> {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= reader.size) {
    const head = await reader.bytes(at, 8)
    const length = u32be(head, 0)
    const type = latin1(head, 4, 8)
    if (!/^[A-Za-z]{4}$/.test(type) || at + 12 + length > reader.size) return { chunks, complete: false }
    if (type !== 'IDAT' || chunks.at(-1)?.type !== 'IDAT') chunks.push({ type, offset: at + 8, length })
    at += 12 + length
    if (type === 'IEND') return { chunks, complete: true }
  }
  return { chunks, complete: false }
}

interface TextChunk {
  readonly keyword: string
  readonly value: Uint8Array
}

/** Keyword and value of a tEXt, zTXt or iTXt chunk; compressed values are unpacked up to a limit. */
function textChunk(type: string, data: Uint8Array): TextChunk | undefined {
  const end = data.indexOf(0)
  if (end < 1 || end > 79) return undefined
  const keyword = latin1(data, 0, end)
  if (type === 'tEXt') return { keyword, value: data.subarray(end + 1) }
  if (type === 'zTXt') return inflated(keyword, data.subarray(end + 2))
  const language = data.indexOf(0, end + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const value = data.subarray(translated + 1)
  return u8(data, end + 1) === 1 ? inflated(keyword, value) : { keyword, value }
}

function inflated(keyword: string, packed: Uint8Array): TextChunk | undefined {
  const value = inflate(packed, 'zlib', LONGEST_VALUE)
  return value && { keyword, value }
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { chunks, complete } = await chunksOf(reader)
  if (!complete) out.note('damaged')
  for (const chunk of chunks) {
    if (chunk.type === 'caBX') out.note('c2pa')
    if (chunk.type === 'eXIf') await readExif(out, reader, chunk)
    if (!/^(?:tEXt|zTXt|iTXt)$/.test(chunk.type) || chunk.length > LONGEST_PACKET) continue
    const text = textChunk(chunk.type, await reader.bytes(chunk.offset, chunk.length))
    if (text) readText(out, chunk, text)
  }
  return out
}

function readText(out: Collector, chunk: Chunk, { keyword, value }: TextChunk): void {
  const place = { offset: chunk.offset - 8, length: chunk.length + 12 }
  const retire = [{ offset: place.offset, removeLength: place.length, insert: new Uint8Array(0) }]
  const where = `${chunk.type}[${keyword}]`
  if (keyword === XMP_KEYWORD) {
    return collectXmp(out, value, { ...place, where, place: chunk.type === 'iTXt' ? 'standard' : 'other' })
  }
  const text = chunk.type === 'iTXt' ? fromUtf8(value) : utf8OrLatin1(value)
  if (keyword === 'AIGC')
    out.label({ ...place, place: 'other', alternative: chunk.type === 'tEXt', where, text, retire })
  else if (/^aigc$/i.test(keyword) || looksLikeLabel(text))
    out.label({ ...place, place: 'near-miss', where, text, retire })
}

/** tEXt is Latin-1 by its standard, but writers put UTF-8: take that when it decodes. */
function utf8OrLatin1(bytes: Uint8Array): string {
  const text = fromUtf8(bytes)
  return text.includes('\uFFFD') ? latin1(bytes) : text
}

/** eXIf holds a TIFF block; Dreamina puts plain JSON there. */
async function readExif(out: Collector, reader: ByteReader, chunk: Chunk): Promise<void> {
  await collectExif(out, reader, chunk.offset, 'eXIf', 'other')
  if (chunk.length > LONGEST_VALUE || u8(await reader.bytes(chunk.offset, 1), 0) !== 0x7b) return
  const text = fromUtf8(await reader.bytes(chunk.offset, chunk.length))
  if (looksLikeLabel(text))
    out.label({ place: 'near-miss', where: 'eXIf', offset: chunk.offset - 8, length: chunk.length + 12, text })
}

/** Replaces the XMP chunk, or puts one after IHDR; further XMP chunks with a label go. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { chunks, complete } = await chunksOf(reader)
  const header = chunks[0]
  if (!complete || header?.type !== 'IHDR') return 'damaged'
  const patches: BytePatch[] = []
  for (const chunk of chunks) {
    if (chunk.type !== 'iTXt' || chunk.length > LONGEST_PACKET) continue
    const text = textChunk('iTXt', await reader.bytes(chunk.offset, chunk.length))
    if (text?.keyword !== XMP_KEYWORD) continue
    const packet = patches.length ? undefined : writeXmp(packetText(text.value), json)
    if (!patches.length && packet === undefined) return 'damaged'
    patches.push({
      offset: chunk.offset - 8,
      removeLength: chunk.length + 12,
      insert: packet === undefined ? new Uint8Array(0) : xmpChunk(packet),
    })
  }
  if (patches.length) return patches
  return [
    { offset: header.offset + header.length + 4, removeLength: 0, insert: xmpChunk(writeXmp(undefined, json) ?? '') },
  ]
}

function xmpChunk(packet: string): Uint8Array {
  const body = concat([toLatin1(`iTXt${XMP_KEYWORD}\0\0\0\0\0`), toUtf8(packet)])
  return concat([be32(body.length - 4), body, be32(crc32(body))])
}

export const png: LabelFormat = {
  id: 'PNG',
  extensions: ['png', 'apng'],
  mediaTypes: ['image/png', 'image/apng'],
  sniff: head => hasText(head, SIGNATURE),
  read,
  plan,
}
