import { deflateSync } from 'fflate'
import type { ByteReader } from './byte-source.ts'
import { concat, fromUtf8, hasText, le16, le32, toUtf8, u16le, u32le } from './bytes.ts'
import { crc32 } from './crc.ts'
import { inflate } from './inflate.ts'
import type { BytePatch } from './patch.ts'

/** An entry of a ZIP file. `record` is its bytes in the central directory, `offset` that of its local header. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly offset: number
  readonly record: Uint8Array
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** The central directory and the end record behind it. */
  readonly directory: number
  readonly directoryEnd: number
  readonly endRecord: Uint8Array
}

const LARGEST_DIRECTORY = 16 * 1024 * 1024

/** Reads a ZIP file's directory from its end. ZIP64, split and damaged archives give undefined. */
export async function readZip(reader: ByteReader): Promise<Zip | undefined> {
  const tailAt = Math.max(0, reader.size - 65557)
  const tail = await reader.bytes(tailAt, reader.size - tailAt)
  let at = tail.length - 22
  while (at >= 0 && !(hasText(tail, 'PK\x05\x06', at) && at + 22 + u16le(tail, at + 20) <= tail.length)) at--
  if (at < 0) return undefined
  const [count, size, directory] = [u16le(tail, at + 10), u32le(tail, at + 12), u32le(tail, at + 16)]
  if (size > LARGEST_DIRECTORY || directory + size !== tailAt + at) return undefined
  const bytes = await reader.bytes(directory, size)
  const entries: ZipEntry[] = []
  for (let p = 0; p + 46 <= bytes.length && hasText(bytes, 'PK\x01\x02', p); ) {
    const end = p + 46 + u16le(bytes, p + 28) + u16le(bytes, p + 30) + u16le(bytes, p + 32)
    if (end > bytes.length) return undefined
    const name = fromUtf8(bytes.subarray(p + 46, p + 46 + u16le(bytes, p + 28)))
    entries.push({
      name,
      method: u16le(bytes, p + 10),
      flags: u16le(bytes, p + 8),
      packed: u32le(bytes, p + 20),
      offset: u32le(bytes, p + 42),
      record: bytes.subarray(p, end),
    })
    p = end
  }
  return entries.length === count
    ? { entries, directory, directoryEnd: directory + size, endRecord: tail.slice(at) }
    : undefined
}

/** Where an entry's packed data begin; undefined when its local header is not there. */
async function dataAt(reader: ByteReader, entry: ZipEntry): Promise<number | undefined> {
  const head = await reader.bytes(entry.offset, 30)
  return hasText(head, 'PK\x03\x04') ? entry.offset + 30 + u16le(head, 26) + u16le(head, 28) : undefined
}

/** An entry's content up to `limit` bytes; undefined when it is longer, encrypted, packed in another way or broken. */
export async function zipContent(reader: ByteReader, entry: ZipEntry, limit: number): Promise<Uint8Array | undefined> {
  const at = await dataAt(reader, entry)
  if (at === undefined || entry.flags & 1 || entry.packed > limit) return undefined
  const packed = await reader.bytes(at, entry.packed)
  if (packed.length < entry.packed) return undefined
  if (entry.method === 0) return packed
  return entry.method === 8 ? inflate(packed, 'raw', limit) : undefined
}

/** Replaces and adds entries; the packed data of all others stay as they are, only their positions in the directory change. */
export async function zipPatches(
  reader: ByteReader,
  zip: Zip,
  contents: ReadonlyMap<string, string>,
): Promise<BytePatch[] | undefined> {
  const patches: BytePatch[] = []
  const records = new Map<string, Uint8Array>()
  for (const entry of zip.entries) {
    const content = contents.get(entry.name)
    if (content === undefined) continue
    const end = await entryEnd(reader, entry)
    if (end === undefined) return undefined
    const { local, record } = packed(entry.name, content)
    patches.push({ offset: entry.offset, removeLength: end - entry.offset, insert: local })
    records.set(entry.name, record)
  }
  const added: Uint8Array[] = []
  let at = zip.directory + growth(patches)
  const fresh: Uint8Array[] = []
  for (const [name, content] of contents) {
    if (records.has(name)) continue
    const { local, record } = packed(name, content)
    record.set(le32(at), 42)
    at += local.length
    fresh.push(local)
    added.push(record)
  }
  const moved = zip.entries.map(entry => {
    const record = (records.get(entry.name) ?? entry.record).slice()
    record.set(le32(entry.offset + growth(patches.filter(patch => patch.offset < entry.offset))), 42)
    return record
  })
  return [
    ...patches,
    {
      offset: zip.directory,
      removeLength: zip.directoryEnd - zip.directory + zip.endRecord.length,
      insert: concat([...fresh, directoryBytes(zip, [...moved, ...added], at)]),
    },
  ]
}

const growth = (patches: readonly BytePatch[]): number =>
  patches.reduce((sum, patch) => sum + patch.insert.length - patch.removeLength, 0)

function directoryBytes(zip: Zip, records: readonly Uint8Array[], at: number): Uint8Array {
  const directory = concat(records)
  const end = zip.endRecord.slice()
  end.set(concat([le16(records.length), le16(records.length), le32(directory.length), le32(at)]), 8)
  return concat([directory, end])
}

/** Where an entry ends, its data descriptor included. */
async function entryEnd(reader: ByteReader, entry: ZipEntry): Promise<number | undefined> {
  const at = await dataAt(reader, entry)
  if (at === undefined) return undefined
  const end = at + entry.packed
  if (!(entry.flags & 8)) return end
  return end + (hasText(await reader.bytes(end, 4), 'PK\x07\x08') ? 16 : 12)
}

/** Local header with data, and directory record, of a deflated entry. Its time is ZIP's earliest: there is no clock here. */
function packed(name: string, content: string): { local: Uint8Array; record: Uint8Array } {
  const data = toUtf8(content)
  const body = deflateSync(data)
  const title = toUtf8(name)
  const common = concat([
    le16(20),
    le16(0x800),
    le16(8),
    le16(0),
    le16(0x21),
    le32(crc32(data)),
    le32(body.length),
    le32(data.length),
    le16(title.length),
    le16(0),
  ])
  const local = concat([le32(0x04034b50), common, title, body])
  const record = concat([le32(0x02014b50), le16(20), common, le16(0), le16(0), le16(0), le32(0), le32(0), title])
  return { local, record }
}
