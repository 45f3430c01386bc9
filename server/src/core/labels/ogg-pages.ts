import type { ByteReader } from './byte-source.ts'
import { concat, hasText, le32, toLatin1, u32le, u8 } from './bytes.ts'
import { oggCrc } from './crc.ts'

/** A page of an Ogg file. `segments` is its lacing table. */
export interface Page {
  readonly offset: number
  readonly end: number
  readonly serial: number
  readonly sequence: number
  readonly flags: number
  readonly segments: Uint8Array
  readonly body: number
}

/** The page at an offset; undefined when none begins there or it breaks off. */
export async function pageAt(reader: ByteReader, offset: number): Promise<Page | undefined> {
  const head = await reader.bytes(offset, 27)
  if (head.length < 27 || !hasText(head, 'OggS') || u8(head, 4) !== 0) return undefined
  const [flags, serial, sequence, count] = [u8(head, 5), u32le(head, 14), u32le(head, 18), u8(head, 26)]
  const segments = (await reader.bytes(offset + 27, count)).slice()
  const body = offset + 27 + count
  const end = body + segments.reduce((sum, n) => sum + n, 0)
  return segments.length < count || end > reader.size
    ? undefined
    : { offset, end, serial, sequence, flags, segments, body }
}

/** The header pages of one stream behind its first page, with the packets in them. */
export interface HeaderPages {
  readonly pages: readonly Page[]
  readonly packets: readonly Uint8Array[]
}

const LARGEST_HEADER = 16 * 1024 * 1024

/** Collects pages of a stream until `wanted` packets are whole and the page ends with a whole packet. */
export async function headerPages(
  reader: ByteReader,
  from: number,
  serial: number,
  wanted: number,
): Promise<HeaderPages | undefined> {
  const pages: Page[] = []
  const packets: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let size = 0
  for (let page = await pageAt(reader, from); page; page = await pageAt(reader, page.end)) {
    if (page.serial !== serial) continue
    pages.push(page)
    let at = page.body
    for (const length of page.segments) {
      parts.push((await reader.bytes(at, length)).slice())
      at += length
      size += length
      if (length === 255) continue
      packets.push(concat(parts))
      parts = []
    }
    if (size > LARGEST_HEADER) return undefined
    if (packets.length >= wanted && parts.length === 0) return { pages, packets }
  }
  return undefined
}

/** Lays packets out on exactly as many pages as there were, so that no later page has to be numbered anew; undefined when they do not fit. */
export function repaginate(old: readonly Page[], packets: readonly Uint8Array[]): Uint8Array[] | undefined {
  const first = old[0]
  const lacing: number[] = []
  for (const packet of packets) {
    for (let left = packet.length; ; left -= 255) {
      lacing.push(Math.min(left, 255))
      if (left < 255) break
    }
  }
  const perPage = Math.ceil(lacing.length / old.length)
  if (!first || perPage > 255 || lacing.length < old.length || perPage * (old.length - 1) >= lacing.length)
    return undefined
  const data = concat(packets)
  let at = 0
  return old.map((page, i) => {
    const segments = lacing.slice(i * perPage, (i + 1) * perPage)
    const size = segments.reduce((sum, n) => sum + n, 0)
    const continued = i > 0 && lacing[i * perPage - 1] === 255
    const bytes = pageBytes(page, segments, continued, data.subarray(at, at + size))
    at += size
    return bytes
  })
}

/** Header pages have position 0; a page on which no packet ends has -1. */
function pageBytes(page: Page, segments: readonly number[], continued: boolean, body: Uint8Array): Uint8Array {
  const granule = new Uint8Array(8).fill(segments.some(n => n < 255) ? 0 : 0xff)
  const flags = (page.flags & 0xfe) | (continued ? 1 : 0)
  const bytes = concat([
    toLatin1('OggS'),
    Uint8Array.of(0, flags),
    granule,
    le32(page.serial),
    le32(page.sequence),
    le32(0),
    Uint8Array.of(segments.length, ...segments),
    body,
  ])
  bytes.set(le32(oggCrc(bytes)), 22)
  return bytes
}
