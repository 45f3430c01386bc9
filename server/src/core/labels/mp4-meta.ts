import type { ByteReader } from './byte-source.ts'
import { fromUtf16, fromUtf8, latin1, u32be } from './bytes.ts'
import { looksLikeLabel } from './looks.ts'
import { fault } from './faults.ts'
import type { BytePatch } from './patch.ts'
import type { Collector, LabelPlace } from './format.ts'
import { type Box, boxesOf, handlerOf, metaBody } from './isobmff.ts'
import { LONGEST_VALUE } from './limits.ts'

/** One value of a `meta` box: the key's name (`AIGC`), or the item's four-character type where there are no names. */
export interface MetaItem {
  readonly key: string
  readonly named: boolean
  /** A free-form atom (`----`) as iTunes writes it, which carries its name itself. */
  readonly freeform: boolean
  /** The `ilst` entry. */
  readonly box: Box
  readonly text: string
  /** The `data` payload. */
  readonly offset: number
  readonly length: number
}

/** Everything a writer has to know of a `meta` box. */
export interface Meta {
  readonly box: Box
  readonly handler: string | undefined
  readonly children: readonly Box[]
  readonly keys: readonly string[]
  readonly items: readonly MetaItem[]
  readonly complete: boolean
}

/** Reads a `meta` box: its keys and those values that can be text. */
export async function readMeta(reader: ByteReader, box: Box): Promise<Meta> {
  const { boxes, complete } = await boxesOf(reader, await metaBody(reader, box), box.end)
  const handler = await handlerOf(reader, boxes)
  const keysBox = boxes.find(child => child.type === 'keys')
  const keys = keysBox ? await readKeys(reader, keysBox) : []
  const items: MetaItem[] = []
  for (const list of boxes.filter(child => child.type === 'ilst')) {
    for (const item of (await boxesOf(reader, list.body, list.end)).boxes)
      items.push(...(await readItem(reader, item, keys)))
  }
  return { box, handler, children: boxes, keys, items, complete }
}

async function readKeys(reader: ByteReader, box: Box): Promise<string[]> {
  if (box.end - box.body > LONGEST_VALUE) return []
  const bytes = await reader.bytes(box.body, box.end - box.body)
  const keys: string[] = []
  let at = 8
  while (at + 8 <= bytes.length && keys.length < u32be(bytes, 4)) {
    const size = u32be(bytes, at)
    if (size < 8 || at + size > bytes.length) break
    keys.push(fromUtf8(bytes.subarray(at + 8, at + size)))
    at += size
  }
  return keys
}

async function readItem(reader: ByteReader, item: Box, keys: readonly string[]): Promise<MetaItem[]> {
  const index = item.type.split('').reduce((n, sign) => n * 256 + sign.charCodeAt(0), 0)
  const { boxes } = await boxesOf(reader, item.body, item.end)
  const named = keys[index - 1] ?? (item.type === '----' ? await freeformName(reader, boxes) : undefined)
  const out: MetaItem[] = []
  for (const data of boxes) {
    const length = data.end - data.body - 8
    if (data.type !== 'data' || length < 0 || length > LONGEST_VALUE) continue
    const head = await reader.bytes(data.body, 8)
    const kind = u32be(head, 0) & 0xffffff
    if (kind > 5 || kind === 3) continue
    const bytes = await reader.bytes(data.body + 8, length)
    const text = kind === 2 || kind === 5 ? fromUtf16(bytes, 'be') : fromUtf8(bytes)
    const freeform = item.type === '----'
    out.push({
      key: named ?? item.type,
      named: named !== undefined,
      freeform,
      box: item,
      text,
      offset: data.body + 8,
      length,
    })
  }
  return out
}

/** The name of a `----` item (iTunes free form). */
async function freeformName(reader: ByteReader, boxes: readonly Box[]): Promise<string | undefined> {
  const name = boxes.find(box => box.type === 'name')
  return name && name.end - name.body < 256
    ? fromUtf8(await reader.bytes(name.body + 4, name.end - name.body - 4))
    : undefined
}

/** Adds the labels of a `meta` box: the key AIGC, and values without that key that hold a label all the same (seen in iOS exports). */
export async function metaLabels(
  out: Collector,
  reader: ByteReader,
  box: Box,
  where: string,
  place: LabelPlace,
): Promise<void> {
  const meta = await readMeta(reader, box)
  if (!meta.complete) out.note('damaged')
  for (const item of meta.items) {
    const at = {
      offset: item.box.offset,
      length: item.box.end - item.box.offset,
      text: item.text,
      retire: retireItem(item),
    }
    const name = item.key.replace(/^(?:com\.apple\.quicktime\.|mdta)/, '')
    if (name === 'AIGC') {
      const exact = item.key === 'AIGC' && meta.handler === 'mdta' && !item.freeform
      const seenAt = item.freeform ? `iTunes free-form atom (----) ${item.key}` : `key ${item.key}`
      const under = exact || item.freeform || item.key !== 'AIGC' ? '' : ` under handler ${meta.handler ?? 'none'}`
      out.label({ ...at, place: exact ? place : 'other', where: `${where} ${seenAt}${under}` })
    } else if (/^aigc$/i.test(name)) {
      out.label({
        ...at,
        place: 'near-miss',
        where: `${where} key ${item.key}`,
        faults: [fault('keyword-case', { found: item.key })],
      })
    } else {
      const looks = looksLikeLabel(item.text)
      if (looks)
        out.label({ ...at, place: looks === 'label' ? 'other' : 'near-miss', where: `${where} item ${shown(item)}` })
    }
  }
}

const shown = (item: MetaItem): string =>
  item.named ? item.key : latin1(Uint8Array.from(item.key, sign => sign.charCodeAt(0))).replace(/[^\x20-\x7e]/g, '?')

/** Blanks a value in place; its size stays, so nothing moves. */
const retireItem = (item: MetaItem): BytePatch[] => [
  { offset: item.offset, removeLength: item.length, insert: new Uint8Array(item.length).fill(0x20) },
]
