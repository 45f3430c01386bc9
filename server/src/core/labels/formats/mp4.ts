import type { ByteReader } from '../byte-source.ts'
import { hasText, latin1 } from '../bytes.ts'
import { collectExif } from '../exif.ts'
import { Collector, type FormatReading, type LabelFormat } from '../format.ts'
import { type Box, boxesOf } from '../isobmff.ts'
import { LONGEST_PACKET, LONGEST_VALUE } from '../limits.ts'
import { metaLabels } from '../mp4-meta.ts'
import { planMp4 } from '../mp4-write.ts'
import { collectXmp } from '../xmp-labels.ts'

const XMP_UUID = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac]
const C2PA_UUID = [0xd8, 0xfe, 0xc3, 0xd6, 0x1b, 0x0e, 0x48, 0x3c, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7e, 0xc4, 0x81]

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { boxes, complete } = await boxesOf(reader, 0, reader.size)
  const movies = boxes.filter(box => box.type === 'moov')
  if (!complete || movies.length === 0) out.note('damaged')
  for (const box of boxes) {
    if (box.type === 'uuid') await readUuid(out, reader, box)
    if (box.type === 'meta') await metaLabels(out, reader, box, 'meta', 'other')
  }
  for (const moov of movies) await readMovie(out, reader, moov)
  return out
}

async function readUuid(out: Collector, reader: ByteReader, box: Box): Promise<void> {
  const id = await reader.bytes(box.body, 16)
  if (C2PA_UUID.every((byte, i) => id[i] === byte)) out.note('c2pa')
  if (!XMP_UUID.every((byte, i) => id[i] === byte) || box.end - box.body > LONGEST_PACKET) return
  const packet = await reader.bytes(box.body + 16, box.end - box.body - 16)
  collectXmp(out, packet, {
    where: 'uuid XMP',
    offset: box.offset,
    length: box.end - box.offset,
    place: 'other',
    retire: [free(box)],
  })
}

/** A box becomes free space: its size and position stay. */
const free = (box: Box): { offset: number; removeLength: number; insert: Uint8Array } => ({
  offset: box.offset + 4,
  removeLength: 4,
  insert: Uint8Array.of(0x66, 0x72, 0x65, 0x65),
})

async function readMovie(out: Collector, reader: ByteReader, moov: Box): Promise<void> {
  const { boxes, complete } = await boxesOf(reader, moov.body, moov.end)
  if (!complete) out.note('damaged')
  for (const box of boxes) {
    if (box.type === 'meta') await metaLabels(out, reader, box, 'moov.meta', 'other')
    if (box.type !== 'udta') continue
    for (const child of (await boxesOf(reader, box.body, box.end)).boxes) {
      if (child.type === 'meta') await metaLabels(out, reader, child, 'moov.udta.meta', 'standard')
      else if (child.type === 'XMP_' && child.end - child.body <= LONGEST_PACKET) {
        const packet = await reader.bytes(child.body, child.end - child.body)
        collectXmp(out, packet, {
          where: 'moov.udta.XMP_',
          offset: child.offset,
          length: child.end - child.offset,
          place: 'other',
          retire: [free(child)],
        })
      } else if (child.type === 'Exif') await collectExif(out, reader, child.body, 'moov.udta.Exif', 'other')
      else if (/^aigc$/i.test(child.type)) await readOwnBox(out, reader, child)
    }
  }
}

async function readOwnBox(out: Collector, reader: ByteReader, box: Box): Promise<void> {
  if (box.end - box.body > LONGEST_VALUE) return
  const text = latin1(await reader.bytes(box.body, box.end - box.body))
  const start = text.indexOf('{')
  if (start < 0) return
  out.label({
    place: 'other',
    where: `moov.udta.${box.type}`,
    offset: box.offset,
    length: box.end - box.offset,
    text: text.slice(start),
    retire: [free(box)],
  })
}

const IMAGE_BRANDS = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/

export const mp4: LabelFormat = {
  id: 'MP4',
  extensions: ['mp4', 'mov', 'm4v', 'm4a', 'm4b', '3gp', 'qt'],
  mediaTypes: ['video/mp4', 'video/quicktime', 'video/x-m4v', 'audio/mp4', 'audio/x-m4a'],
  sniff: head =>
    (hasText(head, 'ftyp', 4) && !IMAGE_BRANDS.test(latin1(head, 8, 12))) ||
    hasText(head, 'moov', 4) ||
    hasText(head, 'mdat', 4) ||
    hasText(head, 'wide', 4),
  read,
  plan: planMp4,
}
