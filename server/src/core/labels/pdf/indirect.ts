import type { ByteReader } from '../byte-source.ts'
import { latin1 } from '../bytes.ts'
import { NeedMore, parseObject, type PdfObject } from './objects.ts'

/** No dictionary that matters here is larger. */
export const LARGEST_OBJECT = 256 * 1024

/** A parsed object with the bytes it lies in; `base` is the offset of these bytes in the file, undefined inside an object stream. */
export interface Located {
  readonly object: PdfObject
  readonly bytes: Uint8Array
  readonly base: number | undefined
}

/** `12 0 obj …` at an offset, when it is that object. */
export async function indirectAt(
  reader: ByteReader,
  offset: number,
  number: number | undefined,
): Promise<Located | undefined> {
  for (let size = 4096; size <= LARGEST_OBJECT; size *= 8) {
    const bytes = await reader.bytes(offset, size)
    const head = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/.exec(latin1(bytes, 0, 64))
    if (!head || (number !== undefined && Number(head[1]) !== number)) return undefined
    const object = tryParse(bytes, head[0].length)
    // 64 bytes more than the object: the word `stream` has to be there as well.
    if (object && (object.end + 64 < bytes.length || bytes.length < size)) return { object, bytes, base: offset }
    if (bytes.length < size) return undefined
  }
  return undefined
}

/** An object, or undefined when the bytes end inside it. */
export function tryParse(bytes: Uint8Array, at: number): PdfObject | undefined {
  try {
    return parseObject(bytes, at)
  } catch (error) {
    if (error instanceof NeedMore) return undefined
    throw error
  }
}
