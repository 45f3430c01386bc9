import type { ByteReader } from './byte-source.ts'
import { be32, be64, concat, toLatin1, toUtf8, u32be } from './bytes.ts'
import type { Refusal } from './format.ts'
import { type Box, boxesOf } from './isobmff.ts'
import { type Meta, readMeta } from './mp4-meta.ts'
import { shiftPatches } from './mp4-offsets.ts'
import type { BytePatch } from './patch.ts'

/** Insertions and removals inside `moov`, and the boxes around them whose sizes change. */
interface Growth {
  readonly patches: BytePatch[]
  readonly around: readonly Box[]
}

/**
 * Puts the label under the key AIGC of `moov.udta.meta`. A list of iTunes items that is there stays as it is: the named
 * keys get a `meta` of their own beside it. Where media data follow, a `free` box behind `moov` gives the room, or
 * every chunk offset is moved along.
 */
export async function planMp4(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { boxes, complete } = await boxesOf(reader, 0, reader.size)
  const movies = boxes.filter(box => box.type === 'moov')
  const moov = movies[0]
  if (!complete || movies.length !== 1 || !moov) return 'damaged'
  const inside = await boxesOf(reader, moov.body, moov.end)
  if (!inside.complete) return 'damaged'
  if (inside.boxes.some(box => box.type === 'cmov')) return 'absolute-offsets'
  const growth = await growthOf(reader, moov, inside.boxes, toUtf8(json))
  const delta = growth.patches.reduce((sum, patch) => sum + patch.insert.length - patch.removeLength, 0)
  const sizes = await sizePatches(reader, growth.around, delta)
  if (!sizes) return 'too-long'
  const room = freeRoom(boxes, moov, delta)
  if (room) return [...growth.patches, ...sizes, room]
  const shifted = boxes.some(box => box.offset > moov.offset) ? await shiftPatches(reader, boxes, moov, delta) : []
  return typeof shifted === 'string' ? shifted : [...growth.patches, ...sizes, ...shifted]
}

async function growthOf(reader: ByteReader, moov: Box, children: readonly Box[], json: Uint8Array): Promise<Growth> {
  const udta = children.find(box => box.type === 'udta')
  if (!udta) return { patches: [insert(moov.end, box('udta', newMeta(json)))], around: [moov] }
  const inside = (await boxesOf(reader, udta.body, udta.end)).boxes
  for (const child of inside.filter(c => c.type === 'meta')) {
    const meta = await readMeta(reader, child)
    if (meta.handler === 'mdta') return inMeta(meta, json, [moov, udta])
  }
  return { patches: [insert(inside.at(-1)?.end ?? udta.body, newMeta(json))], around: [moov, udta] }
}

/** Replaces the items of the key AIGC, or adds key and item. */
function inMeta(meta: Meta, json: Uint8Array, around: readonly Box[]): Growth {
  const keys = meta.children.find(box => box.type === 'keys')
  const list = meta.children.find(box => box.type === 'ilst')
  const old = meta.items.filter(item => item.named && item.key === 'AIGC')
  if (keys && list && old[0]) {
    const index = meta.keys.indexOf('AIGC') + 1
    const patches = old.map((item, i) => ({
      offset: item.box.offset,
      removeLength: item.box.end - item.box.offset,
      insert: i === 0 ? itemBox(index, json) : new Uint8Array(0),
    }))
    return { patches, around: [...around, meta.box, list] }
  }
  if (!keys || !list) {
    const at = meta.children.at(-1)?.end ?? meta.box.end
    return { patches: [insert(at, concat([keysBox(), listBox(json)]))], around: [...around, meta.box] }
  }
  return {
    patches: [
      { offset: keys.body + 4, removeLength: 4, insert: be32(meta.keys.length + 1) },
      insert(keys.end, keyEntry()),
      insert(list.end, itemBox(meta.keys.length + 1, json)),
      { offset: keys.offset, removeLength: 4, insert: be32(keys.end - keys.offset + keyEntry().length) },
      { offset: list.offset, removeLength: 4, insert: be32(list.end - list.offset + itemBox(1, json).length) },
    ],
    around: [...around, meta.box],
  }
}

const insert = (offset: number, bytes: Uint8Array): BytePatch => ({ offset, removeLength: 0, insert: bytes })
const box = (type: string, ...body: Uint8Array[]): Uint8Array =>
  concat([be32(8 + body.reduce((n, b) => n + b.length, 0)), toLatin1(type), ...body])
const fullBox = (type: string, ...body: Uint8Array[]): Uint8Array => box(type, be32(0), ...body)
const keyEntry = (): Uint8Array => concat([be32(12), toLatin1('mdtaAIGC')])
const keysBox = (): Uint8Array => fullBox('keys', be32(1), keyEntry())
/** Type 1: UTF-8 text; no locale. */
const dataBox = (json: Uint8Array): Uint8Array => box('data', be32(1), be32(0), json)
const itemBox = (index: number, json: Uint8Array): Uint8Array => {
  const data = dataBox(json)
  return concat([be32(8 + data.length), be32(index), data])
}
const listBox = (json: Uint8Array): Uint8Array => box('ilst', itemBox(1, json))
const newMeta = (json: Uint8Array): Uint8Array =>
  fullBox('meta', fullBox('hdlr', be32(0), toLatin1('mdta'), new Uint8Array(13)), keysBox(), listBox(json))

/** New sizes for the boxes around a change; undefined when a 32-bit size would overflow. A size of 0 (to the end) stays. */
async function sizePatches(
  reader: ByteReader,
  around: readonly Box[],
  delta: number,
): Promise<BytePatch[] | undefined> {
  const patches: BytePatch[] = []
  for (const { offset, end, body } of around) {
    const size = end - offset + delta
    if (body - offset === 16) patches.push({ offset: offset + 8, removeLength: 8, insert: be64(size) })
    else if (size > 0xffffffff) return undefined
    else if (u32be(await reader.bytes(offset, 4), 0) !== 0)
      patches.push({ offset, removeLength: 4, insert: be32(size) })
  }
  return patches
}

/** Takes the growth out of a `free` or `skip` box right behind `moov`, so that nothing after it moves. */
function freeRoom(boxes: readonly Box[], moov: Box, delta: number): BytePatch | undefined {
  const next = boxes.find(b => b.offset === moov.end)
  if (!next || delta <= 0 || !/^(?:free|skip)$/.test(next.type) || next.body - next.offset !== 8) return undefined
  const left = next.end - next.offset - delta
  if (left === 0) return { offset: next.offset, removeLength: delta, insert: new Uint8Array(0) }
  return left < 8
    ? undefined
    : { offset: next.offset, removeLength: 8 + delta, insert: concat([be32(left), toLatin1(next.type)]) }
}
