import type { ByteReader } from './byte-source.ts'
import { concat, toLatin1, toUtf8 } from './bytes.ts'
import { childrenOf, type Element, element, idBytes, shortVint, uint, vint, voidOf } from './ebml.ts'
import type { Refusal } from './format.ts'
import { ID, type Segment, segmentOf, type TagLabel, tagLabels } from './matroska.ts'
import type { BytePatch } from './patch.ts'

/**
 * Appends a Tags element with the label to the segment, so that no cluster moves, and enters it in the SeekHead; an
 * older label becomes Void. A recording without SeekHead and Cues (nothing there counts positions) gets it before
 * its first cluster instead, since a reader would not look behind them.
 */
export async function planMatroska(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const segment = await segmentOf(reader)
  if (!segment?.complete) return 'damaged'
  const old = await labelsOf(reader, segment)
  const inPlace = replaceInPlace(old, json)
  if (inPlace) return inPlace
  const tags = tagsOf(json)
  const own = await ownTags(reader, segment, old)
  const retired = old.filter(label => label !== own).map(({ simple }) => voided(simple))
  const start = own?.tags.offset ?? segment.end
  const size = sizePatch(segment.segment, start - segment.segment.body + tags.length)
  if (!size) return 'too-long'
  if (own) return [...size, ...retired, { offset: start, removeLength: segment.end - start, insert: tags }]
  const seekHead = segment.elements.find(e => e.id === ID.seekHead)
  const cluster = segment.elements.find(e => e.id === ID.cluster)
  if (!seekHead && cluster && !segment.elements.some(e => e.id === ID.cues)) {
    return [...size, ...retired, { offset: cluster.offset, removeLength: 0, insert: tags }]
  }
  const seek = seekHead ? await seekPatch(reader, segment, seekHead) : []
  if (!seek) return 'no-room'
  return [...size, ...retired, ...seek, { offset: segment.end, removeLength: 0, insert: tags }]
}

/** A new size for the segment; none is needed where it is unknown. A longer number moves nothing: positions count from the segment's data. */
function sizePatch(segment: Element, size: number): BytePatch[] | undefined {
  if (segment.end === undefined) return []
  const insert = vint(size, segment.sizeLength) ?? vint(size, 8)
  return insert && [{ offset: segment.sizeAt, removeLength: segment.sizeLength, insert }]
}

async function labelsOf(reader: ByteReader, { elements }: Segment): Promise<TagLabel[]> {
  const labels: TagLabel[] = []
  for (const tags of elements.filter(e => e.id === ID.tags)) labels.push(...(await tagLabels(reader, tags)))
  return labels.filter(label => label.name === 'AIGC')
}

/** A label that fits where the only old one stands takes its place; a Void fills the rest. */
function replaceInPlace([old, ...others]: readonly TagLabel[], json: string): BytePatch[] | undefined {
  if (!old || others.length > 0) return undefined
  const simple = simpleTag(json)
  const left = lengthOf(old.simple) - simple.length
  if (left < 0 || left === 1) return undefined
  return [
    {
      offset: old.simple.offset,
      removeLength: lengthOf(old.simple),
      insert: left ? concat([simple, voidOf(left)]) : simple,
    },
  ]
}

/** The old label whose Tags element is the last of the segment and holds nothing else: it can be written anew where it is. */
async function ownTags(
  reader: ByteReader,
  { elements }: Segment,
  labels: readonly TagLabel[],
): Promise<TagLabel | undefined> {
  const last = elements.at(-1)
  const label = labels.find(l => l.tags === last)
  if (!label) return undefined
  const tags = await childrenOf(reader, label.tags.body, label.tags.end ?? label.tags.body)
  const inside = await childrenOf(reader, tags[0]?.body ?? 0, tags[0]?.end ?? 0)
  return tags.length === 1 && inside.filter(e => e.id === ID.simpleTag).length === 1 ? label : undefined
}

const lengthOf = (element: Element): number => (element.end ?? element.body) - element.offset

/** An element as Void of the same size. */
function voided(element: Element): BytePatch {
  const length = lengthOf(element)
  return { offset: element.offset, removeLength: length, insert: voidOf(length) }
}

const simpleTag = (json: string): Uint8Array =>
  element(ID.simpleTag, element(ID.tagName, toLatin1('AIGC')), element(ID.tagString, toUtf8(json)))

/** A Tag for the whole file: empty Targets. */
function tagsOf(json: string): Uint8Array {
  return element(ID.tags, element(ID.tag, element(ID.targets), simpleTag(json)))
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
