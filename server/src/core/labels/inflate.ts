import { Inflate, Unzlib } from 'fflate'
import { concat } from './bytes.ts'

/** Small, so that a bomb is noticed soon: one byte of Deflate gives up to a thousand. */
const SLICE = 2048

/** Unpacks Deflate data (`raw`, as in ZIP) or zlib data (PNG, PDF) up to `limit` bytes; undefined when it is broken or longer. */
export function inflate(packed: Uint8Array, kind: 'raw' | 'zlib', limit: number): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) throw new RangeError('longer than the limit')
    parts.push(part.slice())
  }
  const stream = kind === 'raw' ? new Inflate(take) : new Unzlib(take)
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    return undefined
  }
  return concat(parts)
}
