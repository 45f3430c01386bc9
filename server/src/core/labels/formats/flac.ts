import type { ByteReader } from '../byte-source.ts'
import { be32, concat, hasText, u24be, u8 } from '../bytes.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import type { BytePatch } from '../patch.ts'
import { isLabel, readComments, withLabel } from '../vorbis.ts'

const VORBIS_COMMENT = 4

interface Block {
  readonly type: number
  readonly last: boolean
  readonly offset: number
  readonly length: number
}

async function blocksOf(reader: ByteReader): Promise<{ blocks: Block[]; complete: boolean }> {
  const blocks: Block[] = []
  let at = 4
  while (at + 4 <= reader.size) {
    const head = await reader.bytes(at, 4)
    const block = { type: u8(head, 0) & 127, last: u8(head, 0) > 127, offset: at, length: u24be(head, 1) }
    if (at + 4 + block.length > reader.size) return { blocks, complete: false }
    blocks.push(block)
    if (block.last) return { blocks, complete: true }
    at += 4 + block.length
  }
  return { blocks, complete: false }
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const { blocks, complete } = await blocksOf(reader)
  if (!complete) out.note('damaged')
  for (const block of blocks.filter(b => b.type === VORBIS_COMMENT)) {
    const list = readComments(await reader.bytes(block.offset + 4, block.length))
    if (!list.complete) out.note('damaged')
    for (const comment of list.comments) {
      const span = { offset: block.offset + 4 + comment.at, length: comment.end - comment.at, text: comment.text }
      if (isLabel(comment)) out.label({ ...span, place: 'standard', where: `VORBIS_COMMENT ${comment.key}` })
      else if (looksLikeLabel(comment.text))
        out.label({ ...span, place: 'other', where: `VORBIS_COMMENT ${comment.key}` })
    }
  }
  return out
}

/** Rewrites the comment block, or puts one behind STREAMINFO. Seek points count from the first frame and stay right. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const { blocks, complete } = await blocksOf(reader)
  const info = blocks[0]
  if (!complete || !info) return 'damaged'
  const old = blocks.find(block => block.type === VORBIS_COMMENT)
  const body = withLabel(old ? await reader.bytes(old.offset + 4, old.length) : new Uint8Array(8), json)
  if (body.length > 0xffffff) return 'too-long'
  const block = concat([
    Uint8Array.of(VORBIS_COMMENT | ((old ?? info).last ? 128 : 0)),
    be32(body.length).subarray(1),
    body,
  ])
  if (old) return [{ offset: old.offset, removeLength: 4 + old.length, insert: block }]
  return [
    { offset: info.offset, removeLength: 1, insert: Uint8Array.of(info.type) },
    { offset: info.offset + 4 + info.length, removeLength: 0, insert: block },
  ]
}

export const flac: LabelFormat = {
  id: 'FLAC',
  extensions: ['flac'],
  mediaTypes: ['audio/flac', 'audio/x-flac'],
  sniff: head => hasText(head, 'fLaC'),
  read,
  plan,
}
