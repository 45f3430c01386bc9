import type { ByteReader } from '../byte-source.ts'
import { concat, fromUtf8, hasText, latin1, le32, toLatin1, untilNul } from '../bytes.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET, LONGEST_VALUE } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { type RiffChunk, riffChunk, riffChunks, riffEnd } from '../riff.ts'
import { collectXmp } from '../xmp-labels.ts'

interface Entry extends RiffChunk {
  /** The list's type for a LIST chunk. */
  readonly list?: string
}

/** The chunks of the first RIFF form; the movie data are passed over by their size. */
async function topLevel(reader: ByteReader): Promise<{ entries: Entry[]; complete: boolean; end: number }> {
  const end = await riffEnd(reader)
  const { chunks, complete } = await riffChunks(reader, 12, end)
  const entries: Entry[] = []
  for (const chunk of chunks) {
    entries.push(chunk.id === 'LIST' ? { ...chunk, list: latin1(await reader.bytes(chunk.offset, 4)) } : chunk)
  }
  return { entries, complete, end }
}

async function labelChunks(reader: ByteReader, info: Entry): Promise<RiffChunk[]> {
  const { chunks } = await riffChunks(reader, info.offset + 4, info.offset + info.length)
  return chunks.filter(chunk => /^aigc$/i.test(chunk.id) && chunk.length <= LONGEST_VALUE)
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { entries, complete } = await topLevel(reader)
  if (!complete) out.note('damaged')
  for (const entry of entries) {
    const span = { offset: entry.offset - 8, length: entry.length + 8 }
    if (entry.id === '_PMX' && entry.length <= LONGEST_PACKET) {
      collectXmp(out, await reader.bytes(entry.offset, entry.length), { ...span, where: '_PMX', place: 'other' })
    }
    const retire = [{ offset: span.offset, removeLength: 4, insert: toLatin1('JUNK') }]
    if (entry.id === 'AIGC')
      out.label({ ...span, place: 'other', where: 'chunk AIGC', text: await textOf(reader, entry), retire })
    if (entry.list !== 'INFO') continue
    for (const chunk of await labelChunks(reader, entry)) {
      out.label({
        place: chunk.id === 'AIGC' ? 'standard' : 'near-miss',
        where: `LIST INFO chunk ${chunk.id}`,
        offset: chunk.offset - 8,
        length: chunk.length + 8,
        text: await textOf(reader, chunk),
      })
    }
  }
  return out
}

async function textOf(reader: ByteReader, chunk: RiffChunk): Promise<string> {
  return fromUtf8(untilNul(await reader.bytes(chunk.offset, Math.min(chunk.length, LONGEST_VALUE))))
}

/**
 * Puts the label before the movie data, in the room a JUNK chunk leaves, so that nothing moves: index entries may be
 * absolute. Where there is no such room, a second INFO list goes to the end of the form.
 */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { entries, complete, end } = await topLevel(reader)
  if (!complete) return 'damaged'
  const inPlace = await replaceInPlace(reader, entries, json)
  if (inPlace) return inPlace
  const value = riffChunk('AIGC', concat([toLatin1(json), new Uint8Array(1)]))
  const list = riffChunk('LIST', concat([toLatin1('INFO'), value]))
  const retired: BytePatch[] = []
  for (const info of entries.filter(entry => entry.list === 'INFO')) {
    for (const old of await labelChunks(reader, info))
      retired.push({ offset: old.offset - 8, removeLength: 4, insert: toLatin1('JUNK') })
  }
  return inPlaceOfJunk(entries, list, retired) ?? atEnd(reader, end, list, retired)
}

/** A label that fits into the only old chunk takes its place, with NULs behind it. */
async function replaceInPlace(
  reader: ByteReader,
  entries: readonly Entry[],
  json: string,
): Promise<BytePatch[] | undefined> {
  const found: RiffChunk[] = []
  for (const info of entries.filter(entry => entry.list === 'INFO')) found.push(...(await labelChunks(reader, info)))
  const [old] = found
  if (found.length !== 1 || old?.id !== 'AIGC' || old.length <= json.length) return undefined
  const insert = new Uint8Array(old.length)
  insert.set(toLatin1(json))
  return [{ offset: old.offset, removeLength: old.length, insert }]
}

function inPlaceOfJunk(
  entries: readonly Entry[],
  list: Uint8Array,
  retired: readonly BytePatch[],
): BytePatch[] | undefined {
  const movie = entries.findIndex(entry => entry.list === 'movi')
  const junk = entries.slice(0, Math.max(0, movie)).find(entry => entry.id === 'JUNK' && entry.length >= list.length)
  if (!junk) return undefined
  const rest = new Uint8Array(junk.length - list.length)
  return [
    ...retired,
    {
      offset: junk.offset - 8,
      removeLength: 8 + junk.length,
      insert: concat([list, toLatin1('JUNK'), le32(rest.length), rest]),
    },
  ]
}

/** Only a file of one RIFF form: in OpenDML files further forms follow, with absolute positions. */
function atEnd(
  reader: ByteReader,
  end: number,
  list: Uint8Array,
  retired: readonly BytePatch[],
): BytePatch[] | Refusal {
  if (reader.size >= end + 8) return 'no-room'
  const size = end - 8 + list.length + (end % 2)
  if (size > 0xffffffff) return 'too-long'
  return [
    { offset: 4, removeLength: 4, insert: le32(size) },
    ...retired,
    { offset: end, removeLength: 0, insert: end % 2 ? concat([new Uint8Array(1), list]) : list },
  ]
}

export const avi: LabelFormat = {
  id: 'AVI',
  extensions: ['avi'],
  mediaTypes: ['video/x-msvideo', 'video/avi', 'video/msvideo'],
  sniff: head => hasText(head, 'RIFF') && hasText(head, 'AVI ', 8),
  read,
  plan,
}
