import type { ByteReader } from '../byte-source.ts'
import { be16, be32, be64, concat, hasText, le16, le32, le64, toUtf8 } from '../bytes.ts'
import { collectExif, type IfdEntry, readIfd, TAG, type Tiff, tiffHeader } from '../exif.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { collectXmp, packetText } from '../xmp-labels.ts'
import { writeXmp } from '../xmp.ts'

const UNDEFINED_TYPE = 7

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const tiff = await tiffHeader(reader, 0)
  const entries = tiff ? await readIfd(reader, tiff, tiff.firstIfd) : []
  if (!entries.length) out.note('damaged')
  for (const entry of entries) {
    if (entry.tag !== TAG.xmp || entry.length > LONGEST_PACKET) continue
    collectXmp(out, await reader.bytes(entry.offset, entry.length), {
      where: 'IFD0 tag 0x2BC',
      offset: entry.offset,
      length: entry.length,
      place: 'standard',
    })
  }
  await collectExif(out, reader, 0, 'IFD0', 'other')
  return out
}

/** Appends the packet to the file. An existing entry is pointed at it; otherwise IFD0 is written anew behind it, one entry longer. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const tiff = await tiffHeader(reader, 0)
  if (!tiff) return 'damaged'
  const entries = await readIfd(reader, tiff, tiff.firstIfd)
  if (!entries.length) return 'damaged'
  const old = entries.find(entry => entry.tag === TAG.xmp)
  if (old && old.length > LONGEST_PACKET) return 'too-long'
  const packet = writeXmp(old && packetText(await reader.bytes(old.offset, old.length)), json)
  if (packet === undefined) return 'damaged'
  const bytes = concat([new Uint8Array(reader.size % 2), toUtf8(packet), new Uint8Array(toUtf8(packet).length % 2)])
  const at = reader.size + (reader.size % 2)
  const length = toUtf8(packet).length
  if (!tiff.big && at + bytes.length + 65536 > 0xffffffff) return 'too-long'
  const entry = entryBytes(tiff, length, at)
  if (old)
    return [
      ...blankOld(old),
      { offset: old.at, removeLength: entry.length, insert: entry },
      { offset: reader.size, removeLength: 0, insert: bytes },
    ]
  const ifdAt = at + bytes.length - (reader.size % 2)
  const ifd = await directoryWith(reader, tiff, entry)
  if (!ifd) return 'damaged'
  const pointer = tiff.big
    ? { offset: 8, removeLength: 8, insert: tiff.little ? le64(ifdAt) : be64(ifdAt) }
    : { offset: 4, removeLength: 4, insert: tiff.little ? le32(ifdAt) : be32(ifdAt) }
  return [pointer, { offset: reader.size, removeLength: 0, insert: concat([bytes, ifd]) }]
}

/** The old packet is no longer pointed at; its bytes are cleared, so that the file holds one label only. */
function blankOld(old: IfdEntry): BytePatch[] {
  return old.length > 8
    ? [{ offset: old.offset, removeLength: old.length, insert: new Uint8Array(old.length).fill(0x20) }]
    : []
}

function entryBytes({ big, little }: Tiff, length: number, offset: number): Uint8Array {
  const n16 = little ? le16 : be16
  const n = big ? (little ? le64 : be64) : little ? le32 : be32
  return concat([n16(TAG.xmp), n16(UNDEFINED_TYPE), n(length), n(offset)])
}

/** The first directory's bytes with one more entry, in order of tag. */
async function directoryWith(reader: ByteReader, tiff: Tiff, entry: Uint8Array): Promise<Uint8Array | undefined> {
  const { big, little, firstIfd } = tiff
  const width = big ? 20 : 12
  const countSize = big ? 8 : 2
  const head = await reader.bytes(firstIfd, countSize)
  const count = little
    ? (head[0] ?? 0) + (head[1] ?? 0) * 256
    : (head[countSize - 2] ?? 0) * 256 + (head[countSize - 1] ?? 0)
  const table = await reader.exact(firstIfd + countSize, count * width)
  const next = await reader.exact(firstIfd + countSize + count * width, big ? 8 : 4)
  if (!table || !next || count >= 65535) return undefined
  const tagAt = (i: number): number =>
    little ? (table[i] ?? 0) + (table[i + 1] ?? 0) * 256 : (table[i] ?? 0) * 256 + (table[i + 1] ?? 0)
  let at = 0
  while (at < table.length && tagAt(at) < TAG.xmp) at += width
  const n = big ? (little ? le64 : be64) : little ? le16 : be16
  return concat([n(count + 1), table.subarray(0, at), entry, table.subarray(at), next])
}

export const tiff: LabelFormat = {
  id: 'TIFF',
  extensions: ['tif', 'tiff'],
  mediaTypes: ['image/tiff'],
  sniff: head => hasText(head, 'II*\0') || hasText(head, 'MM\0*') || hasText(head, 'II+\0') || hasText(head, 'MM\0+'),
  read,
  plan,
}
