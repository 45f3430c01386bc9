import type { ByteReader } from '../byte-source.ts'
import { latin1 } from '../bytes.ts'
import { indirectAt, LARGEST_OBJECT, type Located, tryParse } from './indirect.ts'
import { numberOf, type PdfDict, type PdfObject } from './objects.ts'
import type { StreamData } from './stream.ts'

/** A part of the cross-reference: where the entry of an object number is told. */
export interface Section {
  readonly lookUp: (number: number) => Promise<Entry | undefined>
}
/** Where an object is: at an offset of the file, or at an index of an object stream. */
export type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number }

/** What a cross-reference stream needs of the file: its data. */
export interface Streams {
  stream(located: Located): Promise<StreamData | undefined>
}

/** A section with its trailer dictionary; `stream` when it is a cross-reference stream. */
export interface Part extends Section {
  readonly dict: PdfDict
  readonly stream: boolean
}

/** Reads the section at an offset, of either kind. */
export async function sectionAt(reader: ByteReader, file: Streams, at: number): Promise<Part | undefined> {
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
async function streamAt(reader: ByteReader, file: Streams, at: number): Promise<Part | undefined> {
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
