import type { ByteReader } from './byte-source.ts'
import { latin1, u32be, u64be } from './bytes.ts'

/** A box of an ISO base media file. `offset` is the box's own, `body` where its payload begins, `end` where it ends. */
export interface Box {
  readonly type: string
  readonly offset: number
  readonly body: number
  readonly end: number
}

/** The boxes between two offsets. `complete` is false where one reaches past the end or has an impossible size. */
export async function boxesOf(
  reader: ByteReader,
  start: number,
  end: number,
): Promise<{ boxes: Box[]; complete: boolean }> {
  const boxes: Box[] = []
  let at = start
  while (at + 8 <= end) {
    const head = await reader.bytes(at, 16)
    const size32 = u32be(head, 0)
    const wide = size32 === 1
    const size = size32 === 0 ? end - at : wide ? u64be(head, 8) : size32
    const header = wide ? 16 : 8
    if (size < header || at + size > end) return { boxes, complete: false }
    boxes.push({ type: latin1(head, 4, 8), offset: at, body: at + header, end: at + size })
    at += size
  }
  return { boxes, complete: at === end || at + 8 > end }
}

/** The first child of a type, or undefined. */
export async function childBox(reader: ByteReader, parent: Box, type: string): Promise<Box | undefined> {
  return (await boxesOf(reader, parent.body, parent.end)).boxes.find(box => box.type === type)
}

/** `meta` is a full box in ISO files and a plain one in QuickTime's: told apart by where its `hdlr` stands. */
export async function metaBody(reader: ByteReader, meta: Box): Promise<number> {
  const head = await reader.bytes(meta.body, 12)
  return latin1(head, 4, 8) === 'hdlr' ? meta.body : meta.body + 4
}

/** The handler type of a `meta` box, such as `mdta` (named keys) or `mdir` (iTunes); undefined when it has none. */
export async function handlerOf(reader: ByteReader, children: readonly Box[]): Promise<string | undefined> {
  const hdlr = children.find(box => box.type === 'hdlr')
  return hdlr && latin1(await reader.bytes(hdlr.body + 8, 4))
}
