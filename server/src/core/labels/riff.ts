import type { ByteReader } from './byte-source.ts'
import { concat, latin1, le32, toLatin1, u32le } from './bytes.ts'

/** A RIFF chunk; `offset` is that of its data, `length` without padding. */
export interface RiffChunk {
  readonly id: string
  readonly offset: number
  readonly length: number
}

/** The chunks between two offsets. `complete` is false where one reaches past the end or has no name. */
export async function riffChunks(
  reader: ByteReader,
  start: number,
  end: number,
): Promise<{ chunks: RiffChunk[]; complete: boolean }> {
  const chunks: RiffChunk[] = []
  let at = start
  while (at + 8 <= end) {
    const head = await reader.bytes(at, 8)
    const id = latin1(head, 0, 4)
    const length = u32le(head, 4)
    if (!/^[\x20-\x7e]{4}$/.test(id)) return { chunks, complete: false }
    if (at + 8 + length > end) {
      chunks.push({ id, offset: at + 8, length: end - at - 8 })
      return { chunks, complete: false }
    }
    chunks.push({ id, offset: at + 8, length })
    at += 8 + length + (length % 2)
  }
  return { chunks, complete: true }
}

/** A chunk with its padding byte. */
export function riffChunk(id: string, data: Uint8Array): Uint8Array {
  return concat([toLatin1(id), le32(data.length), data, new Uint8Array(data.length % 2)])
}

/** The end of a RIFF form that begins at `offset`, no further than the file's. */
export async function riffEnd(reader: ByteReader, offset = 0): Promise<number> {
  return Math.min(reader.size, offset + 8 + u32le(await reader.bytes(offset + 4, 4), 0))
}
