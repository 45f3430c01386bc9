import type { ByteReader } from '../byte-source.ts'
import { latin1 } from '../bytes.ts'
import { indirectAt, type Located, tryParse } from './indirect.ts'
import { numberOf, type PdfDict, type PdfObject } from './objects.ts'
import { decoded, LARGEST_STREAM, type StreamData, streamStart } from './stream.ts'
import { type Section, sectionAt } from './xref.ts'

const MOST_SECTIONS = 64

const NOTHING = new Uint8Array(0)

/** An open PDF file: its trailer and a way to its objects. */
export interface PdfFile {
  readonly trailer: PdfDict
  /** Offset of the newest cross-reference, for `/Prev` of an update. */
  readonly startXref: number
  /** True when the newest cross-reference is a stream: an update has to be one, too. */
  readonly streams: boolean
  resolve(object: PdfObject | undefined): Promise<Located | undefined>
  /** The decoded data of a stream object, with its offset in the file when it is not packed. */
  stream(located: Located): Promise<StreamData | undefined>
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

  async stream({ object, bytes, base }: Located): Promise<StreamData | undefined> {
    if (object.kind !== 'dict' || base === undefined) return undefined
    const length = numberOf((await this.resolve(object.entries.get('Length')))?.object)
    const at = streamStart(bytes, object.end)
    if (length === undefined || at === undefined || length < 0 || length > LARGEST_STREAM) return undefined
    const raw = await this.#reader.exact(base + at, length)
    return raw && decoded(object, raw, base + at)
  }
}
