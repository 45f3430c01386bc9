import type { ByteReader } from '../byte-source.ts'
import { fromUtf8, hasText, latin1, u16be, u32be, u64be, u8 } from '../bytes.ts'
import { collectExif } from '../exif.ts'
import { Collector, type FormatReading, type LabelFormat } from '../format.ts'
import { type Box, boxesOf } from '../isobmff.ts'
import { LONGEST_PACKET } from '../limits.ts'
import { collectXmp } from '../xmp-labels.ts'

/** An item of the `meta` box that can hold metadata. */
interface Item {
  readonly id: number
  readonly type: string
  readonly contentType: string
}

interface Extent {
  readonly offset: number
  readonly length: number
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { boxes, complete } = await boxesOf(reader, 0, reader.size)
  const meta = boxes.find(box => box.type === 'meta')
  if (!complete || !meta) out.note('damaged')
  if (!meta) return out
  const children = (await boxesOf(reader, meta.body + 4, meta.end)).boxes
  const items = await itemsOf(reader, children)
  const extents = await locations(reader, children)
  if (boxes.some(box => box.type === 'uuid') && items.some(item => item.contentType.includes('c2pa'))) out.note('c2pa')
  for (const item of items) {
    const extent = extents.get(item.id)
    if (!extent || extent.offset + extent.length > reader.size || extent.length > LONGEST_PACKET) continue
    if (item.type === 'mime' && item.contentType === 'application/rdf+xml') {
      collectXmp(out, await reader.bytes(extent.offset, extent.length), {
        ...extent,
        where: 'XMP item',
        place: 'standard',
      })
    }
    if (item.type === 'Exif') {
      const skip = u32be(await reader.bytes(extent.offset, 4), 0)
      await collectExif(out, reader, extent.offset + 4 + skip, 'Exif item', 'other')
    }
  }
  return out
}

/** The entries of `iinf`. */
async function itemsOf(reader: ByteReader, children: readonly Box[]): Promise<Item[]> {
  const iinf = children.find(box => box.type === 'iinf')
  if (!iinf) return []
  const wide = u8(await reader.bytes(iinf.body, 1), 0) !== 0
  const { boxes } = await boxesOf(reader, iinf.body + (wide ? 8 : 6), iinf.end)
  const items: Item[] = []
  for (const box of boxes.slice(0, 4096)) {
    const bytes = await reader.bytes(box.body, Math.min(box.end - box.body, 1024))
    const version = u8(bytes, 0)
    if (box.type !== 'infe' || version < 2) continue
    const at = version === 2 ? 8 : 10
    const id = version === 2 ? u16be(bytes, 4) : u32be(bytes, 4)
    const [, contentType = ''] = latin1(bytes, at + 4).split('\0')
    items.push({ id, type: latin1(bytes, at, at + 4), contentType })
  }
  return items
}

/** First extents from `iloc`, for items stored in the file (method 0) or in `idat` (method 1). */
async function locations(reader: ByteReader, children: readonly Box[]): Promise<Map<number, Extent>> {
  const extents = new Map<number, Extent>()
  const iloc = children.find(box => box.type === 'iloc')
  const idat = children.find(box => box.type === 'idat')
  if (!iloc || iloc.end - iloc.body > LONGEST_PACKET) return extents
  const b = await reader.bytes(iloc.body, iloc.end - iloc.body)
  const version = u8(b, 0)
  const sizes = u16be(b, 4)
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    version ? sizes & 15 : 0,
  ]
  let at = version < 2 ? 8 : 10
  const count = version < 2 ? u16be(b, 6) : u32be(b, 6)
  for (let i = 0; i < count && at < b.length; i++) {
    const id = version < 2 ? u16be(b, at) : u32be(b, at)
    at += version < 2 ? 2 : 4
    const method = version ? u16be(b, at) & 15 : 0
    at += version ? 4 : 2
    const base = sized(b, at, baseSize)
    const extentCount = u16be(b, at + baseSize)
    at += baseSize + 2
    const start = at + indexSize
    const offset = base + sized(b, start, offsetSize) + (method === 1 ? (idat?.body ?? 0) : 0)
    if (extentCount === 1 && method < 2) extents.set(id, { offset, length: sized(b, start + offsetSize, lengthSize) })
    at += extentCount * (indexSize + offsetSize + lengthSize)
  }
  return extents
}

const sized = (b: Uint8Array, at: number, size: number): number =>
  size === 8 ? u64be(b, at) : size === 4 ? u32be(b, at) : 0

const BRANDS = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/

export const heif: LabelFormat = {
  id: 'HEIF',
  extensions: ['heic', 'heif', 'hif', 'avif'],
  mediaTypes: ['image/heic', 'image/heif', 'image/avif'],
  sniff: head => hasText(head, 'ftyp', 4) && BRANDS.test(fromUtf8(head.subarray(8, 12))),
  read,
}
