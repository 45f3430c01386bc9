import { amfProperty, type AmfProperty, amfString, numbersIn, readOnMetaData } from '../amf.ts'
import type { ByteReader } from '../byte-source.ts'
import { be32, concat, hasText, toLatin1, u24be, u32be, u8 } from '../bytes.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_VALUE } from '../limits.ts'
import type { BytePatch } from '../patch.ts'

const SCRIPT = 18
/** Metadata comes first; further on there is only media. */
const TAGS_READ = 64

interface Tag {
  readonly offset: number
  readonly data: Uint8Array
}

/** The script tags among the first tags of the file. */
async function scripts(reader: ByteReader): Promise<{ tags: Tag[]; start: number; complete: boolean }> {
  const start = u32be(await reader.bytes(5, 4), 0) + 4
  const tags: Tag[] = []
  let at = start
  for (let i = 0; i < TAGS_READ && at < reader.size; i++) {
    const head = await reader.bytes(at, 11)
    const size = u24be(head, 1)
    if (head.length < 11 || at + 11 + size > reader.size) return { tags, start, complete: false }
    if ((u8(head, 0) & 0x1f) === SCRIPT && size <= LONGEST_VALUE * 16)
      tags.push({ offset: at, data: await reader.bytes(at + 11, size) })
    at += 11 + size + 4
  }
  return { tags, start, complete: start >= 13 }
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { tags, complete } = await scripts(reader)
  if (!complete) out.note('damaged')
  for (const { offset, data } of tags) {
    for (const property of readOnMetaData(data)?.properties ?? []) {
      const text = /^aigc$/i.test(property.key) ? amfString(data, property.value) : undefined
      if (text === undefined) continue
      out.label({
        place: property.key === 'AIGC' ? 'standard' : 'near-miss',
        where: `onMetaData ${property.key}`,
        offset: offset + 11 + property.start,
        length: property.end - property.start,
        text,
      })
    }
  }
  return out
}

/** Replaces or adds the property; file positions that the metadata state are moved along. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { tags, start, complete } = await scripts(reader)
  if (!complete) return 'damaged'
  const property = amfProperty('AIGC', json)
  for (const tag of tags) {
    const metadata = readOnMetaData(tag.data)
    if (!metadata) continue
    const old = metadata.properties.filter(p => p.key === 'AIGC')
    const cuts = old.length ? old : [{ key: 'AIGC', start: metadata.last, value: 0, end: metadata.last }]
    const delta = property.length - cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0)
    const data = shifted(tag, metadata.properties, delta)
    if (metadata.countAt !== undefined)
      data.set(be32(Math.max(0, u32be(data, metadata.countAt) + 1 - old.length)), metadata.countAt)
    return tagPatches(tag, spliced(data, cuts, property))
  }
  const data = concat([
    Uint8Array.of(2, 0, 10),
    toLatin1('onMetaData'),
    Uint8Array.of(8, 0, 0, 0, 1),
    property,
    Uint8Array.of(0, 0, 9),
  ])
  return [{ offset: start, removeLength: 0, insert: concat([tagHead(data.length), data, be32(data.length + 11)]) }]
}

/** A copy of the tag's data with all stated file positions behind it moved. */
function shifted(tag: Tag, properties: readonly AmfProperty[], delta: number): Uint8Array {
  const data = tag.data.slice()
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  for (const property of properties) {
    if (!/^(?:filesize|keyframes|lastkeyframelocation)$/.test(property.key)) continue
    for (const at of numbersIn(data, property, 'filepositions')) {
      const value = view.getFloat64(at)
      if (value > tag.offset) view.setFloat64(at, value + delta)
    }
  }
  return data
}

function spliced(data: Uint8Array, cuts: readonly AmfProperty[], property: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  cuts.forEach((cut, i) => {
    parts.push(data.subarray(at, cut.start), i === 0 ? property : new Uint8Array(0))
    at = cut.end
  })
  return concat([...parts, data.subarray(at)])
}

function tagPatches(tag: Tag, data: Uint8Array): BytePatch[] | Refusal {
  if (data.length > 0xffffff) return 'too-long'
  return [
    { offset: tag.offset + 1, removeLength: 3, insert: be32(data.length).subarray(1) },
    { offset: tag.offset + 11, removeLength: tag.data.length + 4, insert: concat([data, be32(data.length + 11)]) },
  ]
}

const tagHead = (length: number): Uint8Array =>
  concat([Uint8Array.of(SCRIPT), be32(length).subarray(1), new Uint8Array(7)])

export const flv: LabelFormat = {
  id: 'FLV',
  extensions: ['flv'],
  mediaTypes: ['video/x-flv'],
  sniff: head => hasText(head, 'FLV\x01'),
  read,
  plan,
}
