import { hasText, u8 } from '../bytes.ts'
import { inflate } from '../inflate.ts'
import { numberOf, type PdfDict, skipSpace } from './objects.ts'

/** No packed stream that matters here is longer, packed or unpacked. */
export const LARGEST_STREAM = 16 * 1024 * 1024

/** A stream's decoded data; `offset` is where they lie in the file when they are not packed. */
export interface StreamData {
  readonly data: Uint8Array
  readonly offset: number | undefined
}

/** Behind the word `stream` and its line end. */
export function streamStart(b: Uint8Array, from: number): number | undefined {
  const at = skipSpace(b, from)
  if (!hasText(b, 'stream', at)) return undefined
  if (u8(b, at + 6) === 13) return at + (u8(b, at + 7) === 10 ? 8 : 7)
  return at + (u8(b, at + 6) === 10 ? 7 : 6)
}

/** Undoes the one filter that metadata and cross-references use, Flate; undefined for others and for broken data. */
export function decoded(dict: PdfDict, raw: Uint8Array, offset: number): StreamData | undefined {
  const filter = dict.entries.get('Filter')
  const filters = filter?.kind === 'array' ? filter.items : filter ? [filter] : []
  if (filters.length === 0) return { data: raw, offset }
  const [only] = filters
  if (filters.length > 1 || only?.kind !== 'name' || !/^Fl(?:ate)?(?:Decode)?$/.test(only.value)) return undefined
  const data = inflate(raw, 'zlib', LARGEST_STREAM)
  const parameters = dict.entries.get('DecodeParms')
  const options = parameters?.kind === 'array' ? parameters.items[0] : parameters
  if (!data || options?.kind !== 'dict' || (numberOf(options.entries.get('Predictor')) ?? 1) < 10)
    return data && { data, offset: undefined }
  return { data: unpredict(data, numberOf(options.entries.get('Columns')) ?? 1), offset: undefined }
}

/** Undoes the PNG predictors for one byte a sample, which is what cross-reference streams use. */
function unpredict(data: Uint8Array, columns: number): Uint8Array {
  const width = Math.min(Math.max(1, Math.floor(columns)), 65536)
  const rows = Math.floor(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = u8(data, row * (width + 1))
    for (let i = 0; i < width; i++) {
      const at = row * width + i
      const [left, up, corner] = [
        i ? u8(out, at - 1) : 0,
        row ? u8(out, at - width) : 0,
        i && row ? u8(out, at - width - 1) : 0,
      ]
      out[at] = u8(data, row * (width + 1) + 1 + i) + predicted(kind, left, up, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
