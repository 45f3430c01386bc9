import { concat, fromUtf8, le32, toUtf8, u32le } from './bytes.ts'

/** One comment, `KEY=value`; offsets count in the block. */
export interface Comment {
  readonly key: string
  readonly text: string
  readonly at: number
  readonly end: number
}

/** A Vorbis comment block (FLAC, Vorbis, Opus). `end` is where the list ends; `complete` is false where it breaks off. */
export interface Comments {
  readonly vendor: Uint8Array
  readonly comments: readonly Comment[]
  readonly end: number
  readonly complete: boolean
}

/** Reads a comment block. */
export function readComments(bytes: Uint8Array): Comments {
  const vendorEnd = 4 + u32le(bytes, 0)
  const count = u32le(bytes, vendorEnd)
  const comments: Comment[] = []
  let at = vendorEnd + 4
  for (let i = 0; i < count; i++) {
    const end = at + 4 + u32le(bytes, at)
    if (at + 4 > bytes.length || end > bytes.length)
      return { vendor: bytes.subarray(4, vendorEnd), comments, end: at, complete: false }
    const cut = bytes.indexOf(0x3d, at + 4)
    const named = cut >= 0 && cut < end
    comments.push({
      key: named ? fromUtf8(bytes.subarray(at + 4, cut)) : '',
      text: fromUtf8(bytes.subarray(named ? cut + 1 : at + 4, end)),
      at,
      end,
    })
    at = end
  }
  return { vendor: bytes.subarray(4, vendorEnd), comments, end: at, complete: vendorEnd + 4 <= bytes.length }
}

/** The block with one comment AIGC; other comments and what follows the list (a framing bit, padding) stay as they are. */
export function withLabel(bytes: Uint8Array, json: string): Uint8Array {
  const { vendor, comments, end } = readComments(bytes)
  const kept = comments.filter(comment => !isLabel(comment)).map(comment => bytes.subarray(comment.at, comment.end))
  const value = toUtf8(`AIGC=${json}`)
  return concat([
    le32(vendor.length),
    vendor,
    le32(kept.length + 1),
    ...kept,
    le32(value.length),
    value,
    bytes.subarray(end),
  ])
}

/** Comment names do not distinguish case. */
export const isLabel = (comment: Comment): boolean => /^aigc$/i.test(comment.key)
