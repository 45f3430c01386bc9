import type { ByteReader } from '../byte-source.ts'
import { hasText, latin1, u8 } from '../bytes.ts'
import { inflate } from '../inflate.ts'
import { NeedMore, numberOf, parseObject, type PdfDict, type PdfObject, skipSpace } from './objects.ts'

const LARGEST_OBJECT = 16 * 1024 * 1024
const MOST_SECTIONS = 64

const NOTHING = new Uint8Array(0)

/** A part of the cross-reference: where the entry of an object number is told. */
interface Section {
  readonly lookUp: (number: number) => Promise<Entry | undefined>
}
type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number }

/** A parsed object with the bytes it lies in; `base` is the offset of these bytes in the file, undefined inside an object stream. */
export interface Located {
  readonly object: PdfObject
  readonly bytes: Uint8Array
  readonly base: number | undefined
}

/** An open PDF file: its trailer and a way to its objects. */
export interface PdfFile {
  readonly trailer: PdfDict
  /** Offset of the newest cross-reference, for `/Prev` of an update. */
  readonly startXref: number
  /** True when the newest cross-reference is a stream: an update has to be one, too. */
  readonly streams: boolean
  resolve(object: PdfObject | undefined): Promise<Located | undefined>
  /** The decoded data of a stream object, with its offset in the file when it is not packed. */
  stream(located: Located): Promise<{ data: Uint8Array; offset: number | undefined } | undefined>
}

/** Opens a PDF by its last cross-reference; undefined when that is not readable. */
export async function openPdf(reader: ByteReader): Promise<PdfFile | undefined> {
  const tailAt = Math.max(0, reader.size - 2048)
  const tail = latin1(await reader.bytes(tailAt, 2048))
  const found = [...tail.matchAll(/startxref\s+(\d{1,15})/g)].at(-1)
  if (!found) return undefined
  const sections: Section[] = []
  const file = new File(reader, sections)
  const startXref = Number(found[1])
  const visited = new Set<number>()
  let trailer: PdfDict | undefined
  let streams = false
  const queue = [startXref]
  for (let at = queue.shift(); at !== undefined && visited.size < MOST_SECTIONS; at = queue.shift()) {
    if (visited.has(at)) continue
    visited.add(at)
    const part = await sectionAt(reader, file, at)
    if (!part) return undefined
    if (!trailer) streams = part.stream
    trailer ??= part.dict
    sections.push(part)
    const hybrid = numberOf(part.dict.entries.get('XRefStm'))
    const previous = numberOf(part.dict.entries.get('Prev'))
    queue.push(...[hybrid, previous].filter(n => n !== undefined))
  }
  return trailer && Object.assign(file, { trailer, startXref, streams })
}

class File {
  readonly #reader: ByteReader
  readonly #sections: readonly Section[]
  readonly #objectStreams = new Map<number, Uint8Array | undefined>()

  constructor(reader: ByteReader, sections: readonly Section[]) {
    this.#reader = reader
    this.#sections = sections
  }

  async resolve(object: PdfObject | undefined, depth = 0): Promise<Located | undefined> {
    if (object?.kind !== 'ref') return object && { object, bytes: new Uint8Array(0), base: undefined }
    if (depth > 8) return undefined
    for (const section of this.#sections) {
      const entry = await section.lookUp(object.number)
      if (!entry) continue
      if ('offset' in entry) return indirectAt(this.#reader, entry.offset, object.number)
      return this.#packed(entry.stream, object.number, depth)
    }
    return undefined
  }

  async #packed(number: number, wanted: number, depth: number): Promise<Located | undefined> {
    const located = await this.resolve({ kind: 'ref', number, generation: 0, start: 0, end: 0 }, depth + 1)
    if (located?.object.kind !== 'dict') return undefined
    if (!this.#objectStreams.has(number)) this.#objectStreams.set(number, (await this.stream(located))?.data)
    const bytes = this.#objectStreams.get(number)
    const first = numberOf(located.object.entries.get('First')) ?? 0
    const index = latin1(bytes ?? NOTHING, 0, first)
      .trim()
      .split(/\s+/)
      .map(Number)
    if (!bytes) return undefined
    for (let i = 0; i + 1 < index.length; i += 2) {
      if (index[i] !== wanted) continue
      const object = tryParse(bytes, first + (index[i + 1] ?? 0))
      return object && { object, bytes, base: undefined }
    }
    return undefined
  }

  async stream({
    object,
    bytes,
    base,
  }: Located): Promise<{ data: Uint8Array; offset: number | undefined } | undefined> {
    if (object.kind !== 'dict' || base === undefined) return undefined
    const length = numberOf((await this.resolve(object.entries.get('Length')))?.object)
    const at = streamStart(bytes, object.end)
    if (length === undefined || at === undefined || length < 0 || length > LARGEST_OBJECT) return undefined
    const raw = await this.#reader.exact(base + at, length)
    return raw && decoded(object, raw, base + at)
  }
}

/** Behind the word `stream` and its line end. */
function streamStart(b: Uint8Array, from: number): number | undefined {
  const at = skipSpace(b, from)
  if (!hasText(b, 'stream', at)) return undefined
  if (u8(b, at + 6) === 13) return at + (u8(b, at + 7) === 10 ? 8 : 7)
  return at + (u8(b, at + 6) === 10 ? 7 : 6)
}

function decoded(
  dict: PdfDict,
  raw: Uint8Array,
  offset: number,
): { data: Uint8Array; offset: number | undefined } | undefined {
  const filter = dict.entries.get('Filter')
  const filters = filter?.kind === 'array' ? filter.items : filter ? [filter] : []
  if (filters.length === 0) return { data: raw, offset }
  const [only] = filters
  if (filters.length > 1 || only?.kind !== 'name' || !/^Fl(?:ate)?(?:Decode)?$/.test(only.value)) return undefined
  const data = inflate(raw, 'zlib', LARGEST_OBJECT)
  const parameters = dict.entries.get('DecodeParms')
  const options = parameters?.kind === 'array' ? parameters.items[0] : parameters
  if (!data || options?.kind !== 'dict' || (numberOf(options.entries.get('Predictor')) ?? 1) < 10)
    return data && { data, offset: undefined }
  return { data: unpredict(data, numberOf(options.entries.get('Columns')) ?? 1), offset: undefined }
}

/** Undoes the PNG predictors for one byte a sample, which is what cross-reference streams use. */
function unpredict(data: Uint8Array, columns: number): Uint8Array {
  const width = Math.min(Math.max(1, Math.floor(columns)), 65536)
  const rows = Math.floor(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = u8(data, row * (width + 1))
    for (let i = 0; i < width; i++) {
      const at = row * width + i
      const [left, up, corner] = [
        i ? u8(out, at - 1) : 0,
        row ? u8(out, at - width) : 0,
        i && row ? u8(out, at - width - 1) : 0,
      ]
      out[at] = u8(data, row * (width + 1) + 1 + i) + predicted(kind, left, up, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** `12 0 obj …` at an offset, when it is that object. */
async function indirectAt(
  reader: ByteReader,
  offset: number,
  number: number | undefined,
): Promise<Located | undefined> {
  for (let size = 4096; size <= LARGEST_OBJECT; size *= 8) {
    const bytes = await reader.bytes(offset, size)
    const head = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/.exec(latin1(bytes, 0, 64))
    if (!head || (number !== undefined && Number(head[1]) !== number)) return undefined
    const object = tryParse(bytes, head[0].length)
    // 64 bytes more than the object: the word `stream` has to be there as well.
    if (object && (object.end + 64 < bytes.length || bytes.length < size)) return { object, bytes, base: offset }
    if (bytes.length < size) return undefined
  }
  return undefined
}

function tryParse(bytes: Uint8Array, at: number): PdfObject | undefined {
  try {
    return parseObject(bytes, at)
  } catch (error) {
    if (error instanceof NeedMore) return undefined
    throw error
  }
}

interface Part extends Section {
  readonly dict: PdfDict
  readonly stream: boolean
}

async function sectionAt(reader: ByteReader, file: File, at: number): Promise<Part | undefined> {
  const head = latin1(await reader.bytes(at, 32))
  const lead = /^\s*xref\s*/.exec(head)
  return lead ? tableAt(reader, at + lead[0].length) : streamAt(reader, file, at)
}

/** A classical table: subsections of 20-byte entries, then the trailer. */
async function tableAt(reader: ByteReader, from: number): Promise<Part | undefined> {
  const ranges: { first: number; count: number; at: number }[] = []
  let at = from
  for (let i = 0; i < 4096; i++) {
    const head = latin1(await reader.bytes(at, 64))
    const range = /^\s*(\d{1,10})\s+(\d{1,10})[ \t]*(?:\r\n|\r|\n)/.exec(head)
    if (range) {
      const entry = { first: Number(range[1]), count: Number(range[2]), at: at + range[0].length }
      ranges.push(entry)
      at = entry.at + 20 * entry.count
      continue
    }
    const word = /^\s*trailer/.exec(head)
    const dict = word ? await dictAt(reader, at + word[0].length) : undefined
    return dict && { dict, stream: false, lookUp: number => tableEntry(reader, ranges, number) }
  }
  return undefined
}

async function tableEntry(
  reader: ByteReader,
  ranges: readonly { first: number; count: number; at: number }[],
  number: number,
): Promise<Entry | undefined> {
  const range = ranges.find(r => number >= r.first && number < r.first + r.count)
  if (!range) return undefined
  const entry = /^\s*(\d{10}) \d{5} n/.exec(latin1(await reader.bytes(range.at + 20 * (number - range.first), 20)))
  return entry ? { offset: Number(entry[1]) } : undefined
}

async function dictAt(reader: ByteReader, at: number): Promise<PdfDict | undefined> {
  for (let size = 4096; size <= LARGEST_OBJECT; size *= 8) {
    const object = tryParse(await reader.bytes(at, size), 0)
    if (object) return object.kind === 'dict' ? object : undefined
    if (at + size > reader.size) return undefined
  }
  return undefined
}

/** A cross-reference stream: numbers of fixed widths for ranges of objects. */
async function streamAt(reader: ByteReader, file: File, at: number): Promise<Part | undefined> {
  const located = await indirectAt(reader, at, undefined)
  if (located?.object.kind !== 'dict') return undefined
  const dict = located.object
  const data = (await file.stream(located))?.data
  const widths = numbers(dict.entries.get('W'))
  if (!data || widths.length < 3 || widths.some(w => w < 0 || w > 8)) return undefined
  const size = numberOf(dict.entries.get('Size')) ?? 0
  const index = dict.entries.has('Index') ? numbers(dict.entries.get('Index')) : [0, size]
  return { dict, stream: true, lookUp: async number => streamEntry(data, widths, index, number) }
}

const numbers = (object: PdfObject | undefined): number[] =>
  object?.kind === 'array' ? object.items.slice(0, 4096).map(item => numberOf(item) ?? 0) : []

function streamEntry(
  data: Uint8Array,
  widths: readonly number[],
  index: readonly number[],
  number: number,
): Entry | undefined {
  const [w0 = 0, w1 = 0, w2 = 0] = widths
  let row = 0
  for (let i = 0; i + 1 < index.length; i += 2) {
    const [first = 0, count = 0] = [index[i], index[i + 1]]
    if (number >= first && number < first + count) {
      const at = (row + number - first) * (w0 + w1 + w2)
      const field = (start: number, width: number): number =>
        data.subarray(start, start + width).reduce((n, byte) => n * 256 + byte, 0)
      const kind = w0 ? field(at, w0) : 1
      if (at + w0 + w1 + w2 > data.length) return undefined
      if (kind === 1) return { offset: field(at + w0, w1) }
      return kind === 2 ? { stream: field(at + w0, w1), index: field(at + w0 + w1, w2) } : undefined
    }
    row += count
  }
  return undefined
}
