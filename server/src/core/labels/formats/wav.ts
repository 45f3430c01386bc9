import type { ByteReader } from '../byte-source.ts'
import { fromUtf8, hasText, latin1, le32, le64, toLatin1, u32le, u64le, untilNul } from '../bytes.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET, LONGEST_VALUE } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { type RiffChunk, riffChunk, riffChunks, riffEnd } from '../riff.ts'
import { collectXmp } from '../xmp-labels.ts'

interface Wav {
  readonly end: number
  readonly chunks: RiffChunk[]
  readonly complete: boolean
  /** The sound of a file that was streamed: its size was not known when the header was written, and it runs to the end. */
  readonly streamed?: RiffChunk
  /** Where an RF64 file keeps its 64-bit size. */
  readonly ds64?: number
}

/** The chunks of a WAV file. In RF64 and BW64 the form's and the data's 32-bit sizes are -1 and stand in ds64 instead. */
async function chunksOf(reader: ByteReader): Promise<Wav> {
  if (latin1(await reader.bytes(0, 4)) === 'RIFF') {
    const stated = u32le(await reader.bytes(4, 4), 0) === 0 ? reader.size : await riffEnd(reader)
    const form = await riffChunks(reader, 12, stated)
    // A header written before the first sample (Python's `wave` to a pipe) counts none of them, and they follow it.
    const last = form.chunks.at(-1)
    const isEmpty = form.complete && last?.id === 'data' && last.length === 0 && last.offset === stated
    const isHeader = isEmpty && !(await riffChunks(reader, stated, reader.size)).complete
    return withStreamedSound(reader, isHeader ? reader.size : stated, form)
  }
  const head = await riffChunks(reader, 12, Math.min(reader.size, 12 + 8 + 64))
  const first = head.chunks[0]
  if (first?.id !== 'ds64') return { end: reader.size, chunks: [], complete: false }
  const sizes = await reader.bytes(first.offset, 16)
  const end = Math.min(reader.size, 8 + u64le(sizes, 0))
  const before = await riffChunks(reader, 12, end)
  const data = before.chunks.at(-1)
  if (data?.id !== 'data') return { end, ...before, ds64: first.offset }
  const dataEnd = data.offset + u64le(sizes, 8)
  const after = await riffChunks(reader, dataEnd + (dataEnd % 2), end)
  return {
    end,
    chunks: [...before.chunks, ...after.chunks],
    complete: after.complete && dataEnd <= end,
    ds64: first.offset,
  }
}

/**
 * Services that stream put a placeholder where a size belongs: 0, all ones, 2^31-1, both also less the header, a round number of
 * millions. Every byte of the sound is there all the same.
 */
async function withStreamedSound(
  reader: ByteReader,
  end: number,
  { chunks, complete }: { chunks: RiffChunk[]; complete: boolean },
): Promise<Wav> {
  const at = chunks.findIndex(chunk => chunk.id === 'data')
  const data = chunks[at]
  const stated = data && u32le(await reader.bytes(data.offset - 4, 4), 0)
  if (!data || stated === undefined || !isPlaceholder(stated) || (stated !== 0 && complete))
    return { end, chunks, complete }
  // Behind an empty sound real chunks may follow, the label among them: then the size is no placeholder.
  if (stated === 0 && (end <= data.offset || (complete && chunks.length > at + 1))) return { end, chunks, complete }
  const streamed = { ...data, length: end - data.offset }
  return { end, chunks: [...chunks.slice(0, at), streamed], complete: true, streamed }
}

/** What a header may take away from the largest size: it counts itself, and what stands before the sound. */
const HEADER = 0x10000

function isPlaceholder(size: number): boolean {
  return (
    size === 0 ||
    size > 0xffffffff - HEADER ||
    (size > 0x7fffffff - HEADER && size <= 0x80000000) ||
    size % 1_000_000 === 0
  )
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { chunks, complete } = await chunksOf(reader)
  if (!complete) out.note('damaged')
  for (const chunk of chunks) {
    const span = { offset: chunk.offset - 8, length: chunk.length + 8 }
    if (chunk.id === '_PMX' && chunk.length <= LONGEST_PACKET) {
      collectXmp(out, await reader.bytes(chunk.offset, chunk.length), { ...span, where: '_PMX', place: 'other' })
    }
    if (/^aigc$/i.test(chunk.id) && chunk.length <= LONGEST_VALUE) {
      const text = fromUtf8(untilNul(await reader.bytes(chunk.offset, chunk.length)))
      out.label({ ...span, place: chunk.id === 'AIGC' ? 'standard' : 'near-miss', where: `chunk ${chunk.id}`, text })
    }
    if (chunk.id === 'LIST') await readInfo(out, reader, chunk)
  }
  return out
}

async function readInfo(out: Collector, reader: ByteReader, list: RiffChunk): Promise<void> {
  if (latin1(await reader.bytes(list.offset, 4)) !== 'INFO') return
  for (const chunk of (await riffChunks(reader, list.offset + 4, list.offset + list.length)).chunks) {
    if (chunk.id !== 'AIGC' || chunk.length > LONGEST_VALUE) continue
    const text = fromUtf8(untilNul(await reader.bytes(chunk.offset, chunk.length)))
    out.label({
      place: 'other',
      where: 'LIST INFO chunk AIGC',
      offset: chunk.offset - 8,
      length: chunk.length + 8,
      text,
      retire: [{ offset: chunk.offset - 8, removeLength: 4, insert: toLatin1('JUNK') }],
    })
  }
}

/** Replaces the chunk AIGC, or appends it at the end of the form; nothing before it moves. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { end, chunks, complete, streamed, ds64 } = await chunksOf(reader)
  if (!complete) return 'damaged'
  const chunk = riffChunk('AIGC', toLatin1(json))
  const old = chunks.filter(c => c.id === 'AIGC')
  const edits: BytePatch[] = old.map((o, i) => ({
    offset: o.offset - 8,
    removeLength: Math.min(8 + o.length + (o.length % 2), end - o.offset + 8),
    insert: i === 0 ? chunk : new Uint8Array(0),
  }))
  // The sound ends where the label begins: from now on its size is known.
  if (streamed) edits.push({ offset: streamed.offset - 4, removeLength: 4, insert: le32(streamed.length) })
  if (!old.length)
    edits.push({ offset: end, removeLength: 0, insert: end % 2 ? Uint8Array.from([0, ...chunk]) : chunk })
  const size = end - 8 + edits.reduce((sum, edit) => sum + edit.insert.length - edit.removeLength, 0)
  if (ds64 !== undefined) return [{ offset: ds64, removeLength: 8, insert: le64(size) }, ...edits]
  return size > 0xffffffff ? 'too-long' : [{ offset: 4, removeLength: 4, insert: le32(size) }, ...edits]
}

export const wav: LabelFormat = {
  id: 'WAV',
  extensions: ['wav', 'wave', 'bwf'],
  mediaTypes: ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
  sniff: head => /^(?:RIFF|RF64|BW64)$/.test(latin1(head, 0, 4)) && hasText(head, 'WAVE', 8),
  read,
  plan,
}
