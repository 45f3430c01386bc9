import type { ByteReader } from './byte-source.ts'
import { fromUtf8 } from './bytes.ts'
import { childrenOf, type Element, elementAt } from './ebml.ts'
import { LONGEST_VALUE } from './limits.ts'

/** Element ids that matter here. */
export const ID = {
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  void: 0xec,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  tags: 0x1254c367,
  tag: 0x7373,
  targets: 0x63c0,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  tagString: 0x4487,
} as const
/** Elements that can follow at the top level; inside a cluster of unknown size one of these ends it. */
const TOP = new Set<number>([ID.seekHead, ID.cluster, ID.cues, ID.tags, 0x1549a966, 0x1654ae6b, 0x1941a469, 0x1043a770])

/** The segment and the elements in it; clusters are passed over. */
export interface Segment {
  readonly segment: Element
  readonly end: number
  readonly elements: readonly Element[]
  readonly complete: boolean
}

export async function segmentOf(reader: ByteReader): Promise<Segment | undefined> {
  const header = await elementAt(reader, 0, reader.size)
  const segment = header?.end === undefined ? undefined : await elementAt(reader, header.end, reader.size)
  if (segment?.id !== ID.segment) return undefined
  const end = Math.min(segment.end ?? reader.size, reader.size)
  const elements: Element[] = []
  let at = segment.body
  while (at < end) {
    const element = await elementAt(reader, at, end)
    if (!element) return { segment, end, elements, complete: false }
    const known = element.end ?? (await unknownEnd(reader, element, end))
    elements.push(element)
    if (known > end) return { segment, end, elements, complete: false }
    at = known
  }
  return { segment, end, elements, complete: segment.end === undefined || segment.end <= reader.size }
}

/** Where an element of unknown size ends: at the next top-level element, or with the segment. */
async function unknownEnd(reader: ByteReader, element: Element, end: number): Promise<number> {
  let at = element.body
  while (at < end) {
    const child = await elementAt(reader, at, end)
    if (!child || TOP.has(child.id)) return child ? at : end
    at = child.end ?? child.body
  }
  return end
}

/** One SimpleTag named AIGC, with the Tags element around it. */
export interface TagLabel {
  readonly tags: Element
  readonly simple: Element
  readonly name: string
  readonly text: string
}

/** The SimpleTags of a Tags element that are named AIGC. */
export async function tagLabels(reader: ByteReader, tags: Element): Promise<TagLabel[]> {
  const out: TagLabel[] = []
  for (const tag of await childrenOf(reader, tags.body, tags.end ?? tags.body)) {
    if (tag.id !== ID.tag) continue
    for (const simple of await childrenOf(reader, tag.body, tag.end ?? tag.body)) {
      const label = simple.id === ID.simpleTag ? await simpleTag(reader, tags, simple) : undefined
      if (label) out.push(label)
    }
  }
  return out
}

async function simpleTag(reader: ByteReader, tags: Element, simple: Element): Promise<TagLabel | undefined> {
  let name = ''
  let text = ''
  for (const part of await childrenOf(reader, simple.body, simple.end ?? simple.body)) {
    const length = (part.end ?? part.body) - part.body
    if (length > LONGEST_VALUE) continue
    if (part.id === ID.tagName) name = fromUtf8(await reader.bytes(part.body, length))
    if (part.id === ID.tagString) text = fromUtf8(await reader.bytes(part.body, length))
  }
  return /^aigc$/i.test(name.replace(/(?<!\0)\0+$/, ''))
    ? { tags, simple, name: name.replace(/(?<!\0)\0+$/, ''), text }
    : undefined
}
