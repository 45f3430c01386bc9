import type { ByteReader } from './byte-source.ts'
import { fromUtf16, fromUtf8, hasText, latin1, u16be, u16le, u32be, u32le, u64be, u64le, untilNul } from './bytes.ts'
import type { CarriedLabel, Collector, LabelPlace } from './format.ts'
import { LONGEST_VALUE } from './limits.ts'
import { looksLikeLabel } from './looks.ts'

/** TIFF tags that can hold a label or lead to one. */
export const TAG = {
  imageDescription: 0x10e,
  xmp: 0x2bc,
  exifIfd: 0x8769,
  userComment: 0x9286,
  xpComment: 0x9c9c,
} as const
const TYPE_SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
}

/** One entry of an image file directory; `at` is the entry's own offset in the file, `offset` that of its value. */
export interface IfdEntry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly at: number
  readonly offset: number
  readonly length: number
}

/** A TIFF structure's shape; every offset in it counts from `base`. */
export interface Tiff {
  readonly base: number
  readonly big: boolean
  readonly little: boolean
  readonly firstIfd: number
}

/** Reads a TIFF header at `base`; undefined when there is none. */
export async function tiffHeader(reader: ByteReader, base: number): Promise<Tiff | undefined> {
  const head = await reader.bytes(base, 16)
  const little = hasText(head, 'II')
  if (!little && !hasText(head, 'MM')) return undefined
  const magic = little ? u16le(head, 2) : u16be(head, 2)
  if (magic === 42) return { base, little, big: false, firstIfd: little ? u32le(head, 4) : u32be(head, 4) }
  if (magic === 43 && head.length === 16)
    return { base, little, big: true, firstIfd: little ? u64le(head, 8) : u64be(head, 8) }
  return undefined
}

/** The entries of a directory at `ifd` (counted from the base). Entries whose value lies outside the file are left out. */
export async function readIfd(reader: ByteReader, tiff: Tiff, ifd: number): Promise<IfdEntry[]> {
  const { base, big, little } = tiff
  const u16 = little ? u16le : u16be
  const u32 = little ? u32le : u32be
  const u64 = little ? u64le : u64be
  const start = base + ifd + (big ? 8 : 2)
  const countBytes = await reader.bytes(base + ifd, big ? 8 : 2)
  const count = Math.min(big ? u64(countBytes, 0) : u16(countBytes, 0), 4096)
  const width = big ? 20 : 12
  const table = await reader.bytes(start, count * width)
  const entries: IfdEntry[] = []
  for (let i = 0; i + width <= table.length; i += width) {
    const type = u16(table, i + 2)
    const n = big ? u64(table, i + 4) : u32(table, i + 4)
    const length = n * (TYPE_SIZES[type] ?? 0)
    const inline = length <= (big ? 8 : 4)
    const field = i + (big ? 12 : 8)
    const offset = inline ? start + field : base + (big ? u64(table, field) : u32(table, field))
    if (length > 0 && offset + length <= reader.size)
      entries.push({ tag: u16(table, i), type, count: n, at: start + i, offset, length })
  }
  return entries
}

/** Finds labels in an Exif block: UserComment (Annex B) and, as near misses, ImageDescription. `where` names the block. */
export async function collectExif(
  out: Collector,
  reader: ByteReader,
  base: number,
  where: string,
  place: LabelPlace,
): Promise<void> {
  const tiff = await tiffHeader(reader, base)
  if (!tiff) return
  for (const entry of await readIfd(reader, tiff, tiff.firstIfd)) {
    if (entry.tag === TAG.imageDescription || entry.tag === TAG.xpComment)
      await collectText(out, reader, tiff, entry, where, place)
    if (entry.tag !== TAG.exifIfd || entry.length > 8) continue
    const pointer = await reader.bytes(entry.offset, entry.length)
    const ifd =
      entry.length === 8 ? (tiff.little ? u64le : u64be)(pointer, 0) : (tiff.little ? u32le : u32be)(pointer, 0)
    for (const sub of await readIfd(reader, tiff, ifd)) {
      if (sub.tag === TAG.userComment) await collectText(out, reader, tiff, sub, where, place)
    }
  }
}

async function collectText(
  out: Collector,
  reader: ByteReader,
  tiff: Tiff,
  entry: IfdEntry,
  where: string,
  place: LabelPlace,
): Promise<void> {
  if (entry.length > LONGEST_VALUE) return
  const bytes = await reader.bytes(entry.offset, entry.length)
  const comment = entry.tag === TAG.userComment
  const text = comment
    ? userComment(bytes, tiff.little)
    : entry.tag === TAG.xpComment
      ? fromUtf16(bytes, 'le')
      : fromUtf8(untilNul(bytes))
  const kind = looksLikeLabel(text)
  if (!kind) return
  const name = comment ? 'UserComment' : entry.tag === TAG.xpComment ? 'XPComment' : 'ImageDescription'
  out.label({
    place: kind === 'label' ? place : 'near-miss',
    alternative: comment && kind === 'label',
    where: `${where}/${name}`,
    offset: entry.offset,
    length: entry.length,
    text: text.trim(),
    retire: [blank(bytes, entry, comment)],
  })
}

/** Blanks a text in place, keeping its length: the character code of a UserComment stays, the rest becomes spaces. */
function blank(bytes: Uint8Array, entry: IfdEntry, comment: boolean): NonNullable<CarriedLabel['retire']>[number] {
  const keep = comment ? Math.min(8, entry.length) : 0
  const insert = new Uint8Array(entry.length - keep).fill(0x20)
  if (comment && hasText(bytes, 'UNICODE')) insert.fill(0)
  return { offset: entry.offset + keep, removeLength: insert.length, insert }
}

/** The text of a UserComment: eight bytes of character code, then the text. */
function userComment(bytes: Uint8Array, little: boolean): string {
  const code = latin1(bytes, 0, 8)
  const body = bytes.subarray(8)
  if (code.startsWith('UNICODE')) return unicodeComment(body, little)
  if (code.startsWith('ASCII') || code.startsWith('JIS') || code === '\0\0\0\0\0\0\0\0')
    return fromUtf8(body).replace(/(?<!\0)\0+$/, '')
  return fromUtf8(untilNul(bytes))
}

/** Writers disagree about the byte order of UNICODE comments (and some put UTF-8): take the one that reads as text. */
function unicodeComment(body: Uint8Array, little: boolean): string {
  const guesses = [fromUtf16(body, little ? 'le' : 'be'), fromUtf16(body, little ? 'be' : 'le'), fromUtf8(body)]
  const text = guesses.find(guess => /aigc|ContentProducer/i.test(guess)) ?? guesses[0] ?? ''
  return text.replace(/(?<!\0)\0+$/, '')
}
