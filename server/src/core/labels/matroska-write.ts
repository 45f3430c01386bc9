import type { ByteReader } from './byte-source.ts'
import { concat, toLatin1, toUtf8 } from './bytes.ts'
import { childrenOf, type Element, element, idBytes, shortVint, uint, vint, voidOf } from './ebml.ts'
import type { Refusal } from './format.ts'
import { ID, type Segment, segmentOf, tagLabels } from './matroska.ts'
import type { BytePatch } from './patch.ts'

/**
 * Appends a Tags element with the label to the segment, so that no cluster moves, and enters it in the SeekHead; an
 * older label becomes Void. A recording without SeekHead and Cues (nothing there counts positions) gets it before
 * its first cluster instead, since a reader would not look behind them.
 */
export async function planMatroska(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const segment = await segmentOf(reader)
  if (!segment?.complete) return 'damaged'
  const retired = await retire(reader, segment)
  const tags = tagsOf(json)
  const seekHead = segment.elements.find(e => e.id === ID.seekHead)
  const cluster = segment.elements.find(e => e.id === ID.cluster)
  if (!seekHead && cluster && !segment.elements.some(e => e.id === ID.cues))
    return insertBefore(cluster, segment, tags, retired)
  const size = sizePatch(segment.segment, segment.end - segment.segment.body + tags.length)
  if (!size) return 'too-long'
  const seek = seekHead ? await seekPatch(reader, segment, seekHead) : []
  if (!seek) return 'no-room'
  return [...size, ...retired, ...seek, { offset: segment.end, removeLength: 0, insert: tags }]
}

function insertBefore(
  cluster: Element,
  { segment, end }: Segment,
  tags: Uint8Array,
  retired: readonly BytePatch[],
): BytePatch[] | Refusal {
  const size = sizePatch(segment, end - segment.body + tags.length)
  return size ? [...size, ...retired, { offset: cluster.offset, removeLength: 0, insert: tags }] : 'too-long'
}

/** A new size for the segment; none is needed where it is unknown. A longer number moves nothing: positions count from the segment's data. */
function sizePatch(segment: Element, size: number): BytePatch[] | undefined {
  if (segment.end === undefined) return []
  const insert = vint(size, segment.sizeLength) ?? vint(size, 8)
  return insert && [{ offset: segment.sizeAt, removeLength: segment.sizeLength, insert }]
}

/** The older labels as Void of the same size. */
async function retire(reader: ByteReader, { elements }: Segment): Promise<BytePatch[]> {
  const patches: BytePatch[] = []
  for (const tags of elements.filter(e => e.id === ID.tags)) {
    for (const { simple, name } of await tagLabels(reader, tags)) {
      const length = (simple.end ?? simple.body) - simple.offset
      if (name === 'AIGC') patches.push({ offset: simple.offset, removeLength: length, insert: voidOf(length) })
    }
  }
  return patches
}

/** A Tag for the whole file: empty Targets. */
function tagsOf(json: string): Uint8Array {
  const simple = element(ID.simpleTag, element(ID.tagName, toLatin1('AIGC')), element(ID.tagString, toUtf8(json)))
  return element(ID.tags, element(ID.tag, element(ID.targets), simple))
}

/** Adds an entry to the SeekHead, in the room of the Void element behind it; undefined when there is none. */
async function seekPatch(
  reader: ByteReader,
  { segment, end }: Segment,
  head: Element,
): Promise<BytePatch[] | undefined> {
  if (head.end === undefined) return undefined
  const entry = element(
    ID.seek,
    element(ID.seekId, idBytes(ID.tags)),
    element(ID.seekPosition, uint(end - segment.body)),
  )
  const next = (await childrenOf(reader, head.end, end))[0]
  const room = next?.id === ID.void && next.end !== undefined ? next.end - head.offset : head.end - head.offset
  const entries = await reader.bytes(head.body, head.end - head.body)
  const payload = concat([await withoutChecksum(reader, head, entries), entry])
  const bytes = concat([idBytes(ID.seekHead), shortVint(payload.length), payload])
  const left = room - bytes.length
  if (left < 0 || left === 1) return undefined
  return [{ offset: head.offset, removeLength: room, insert: left ? concat([bytes, voidOf(left)]) : bytes }]
}

/** A CRC-32 element would no longer be right; it is optional and goes. */
async function withoutChecksum(reader: ByteReader, head: Element, entries: Uint8Array): Promise<Uint8Array> {
  const first = (await childrenOf(reader, head.body, head.end ?? head.body))[0]
  return first?.id === 0xbf && first.end !== undefined ? entries.subarray(first.end - head.body) : entries
}
