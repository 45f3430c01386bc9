import type { ByteReader } from './byte-source.ts'
import { be32, be64, concat, u24be, u32be, u64be, u8 } from './bytes.ts'
import type { Refusal } from './format.ts'
import { type Box, boxesOf } from './isobmff.ts'
import type { BytePatch } from './patch.ts'

/** Thrown inside this file when a 32-bit offset would overflow; becomes a refusal. */
class Overflow extends Error {}

const CONTAINERS: Readonly<Record<string, true>> = {
  trak: true,
  mdia: true,
  minf: true,
  stbl: true,
  traf: true,
  edts: true,
}

/**
 * Moves every absolute position that lies behind `moov` by `delta`: chunk offsets (`stco`, `co64`), auxiliary data
 * (`saio`), base offsets of fragments (`tfhd`) and the fragment index (`tfra`). `sidx` counts from itself and stays.
 */
export async function shiftPatches(
  reader: ByteReader,
  boxes: readonly Box[],
  moov: Box,
  delta: number,
): Promise<BytePatch[] | Refusal> {
  const patches: BytePatch[] = []
  try {
    for (const box of boxes) {
      if (box === moov || box.type === 'moof' || box.type === 'mfra')
        await descend(reader, box, moov.end, delta, patches)
      if (box.type === 'meta' && box.offset > moov.offset) return 'absolute-offsets'
    }
  } catch (error) {
    if (error instanceof Overflow) return 'too-long'
    throw error
  }
  return patches
}

async function descend(
  reader: ByteReader,
  parent: Box,
  from: number,
  delta: number,
  patches: BytePatch[],
  depth = 0,
): Promise<void> {
  for (const box of (await boxesOf(reader, parent.body, parent.end)).boxes) {
    if (CONTAINERS[box.type] && depth < 8) await descend(reader, box, from, delta, patches, depth + 1)
    else if (/^(?:stco|co64|saio|tfhd|tfra)$/.test(box.type))
      patches.push(...table(box, await reader.bytes(box.body, box.end - box.body), from, delta))
  }
}

function table(box: Box, bytes: Uint8Array, from: number, delta: number): BytePatch[] {
  const move = (at: number, count: number, wide: boolean, stride = wide ? 8 : 4): BytePatch[] =>
    moved(box, bytes, { at, count, wide, stride, from, delta })
  if (box.type === 'stco') return move(8, u32be(bytes, 4), false)
  if (box.type === 'co64') return move(8, u32be(bytes, 4), true)
  if (box.type === 'tfhd') return u24be(bytes, 1) & 1 ? move(8, 1, true) : []
  if (box.type === 'saio') {
    const at = u24be(bytes, 1) & 1 ? 12 : 4
    return move(at + 4, u32be(bytes, at), u8(bytes, 0) === 1)
  }
  return fragmentIndex(box, bytes, from, delta)
}

/** `tfra`: time and `moof` offset, 32 or 64 bits each, then three numbers of one to four bytes. */
function fragmentIndex(box: Box, bytes: Uint8Array, from: number, delta: number): BytePatch[] {
  const wide = u8(bytes, 0) === 1
  const sizes = u8(bytes, 11)
  const numbers = ((sizes >> 4) & 3) + ((sizes >> 2) & 3) + (sizes & 3) + 3
  const stride = (wide ? 16 : 8) + numbers
  return moved(box, bytes, { at: 16 + (wide ? 8 : 4), count: u32be(bytes, 12), wide, stride, from, delta })
}

interface Move {
  readonly at: number
  readonly count: number
  readonly wide: boolean
  readonly stride: number
  readonly from: number
  readonly delta: number
}

/** One patch over the table, from its first to its last number; none when no number moves. */
function moved(box: Box, bytes: Uint8Array, { at, count, wide, stride, from, delta }: Move): BytePatch[] {
  const width = wide ? 8 : 4
  const parts: Uint8Array[] = []
  let changed = false
  for (let i = 0, p = at; i < count && p + width <= bytes.length; i++, p += stride) {
    const value = wide ? u64be(bytes, p) : u32be(bytes, p)
    const next = value >= from ? value + delta : value
    if (!wide && next > 0xffffffff) throw new Overflow()
    changed ||= next !== value
    parts.push(wide ? be64(next) : be32(next), bytes.subarray(p + width, Math.min(p + stride, bytes.length)))
  }
  const insert = concat(parts)
  return changed ? [{ offset: box.body + at, removeLength: insert.length, insert }] : []
}
