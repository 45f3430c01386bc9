import type { ByteSource } from './byte-source.ts'
import { memorySource } from './byte-source.ts'
import { concat } from './bytes.ts'

/** One change to a file's bytes: at `offset` take out `removeLength` bytes and put in `insert`. Offsets count in the old file. */
export interface BytePatch {
  readonly offset: number
  readonly removeLength: number
  readonly insert: Uint8Array
}

/** A stretch of the new file: bytes of the old one, or new bytes. In this order they are the new file. */
export type Piece =
  | { readonly from: 'old'; readonly offset: number; readonly length: number }
  | { readonly from: 'new'; readonly bytes: Uint8Array }

/** Patches in order of offset; undefined when two overlap or one lies outside the file of `size` bytes. Insertions at the same place keep their order. */
export function ordered(patches: readonly BytePatch[], size: number): BytePatch[] | undefined {
  const sorted = patches
    .map((patch, i) => ({ patch, i }))
    .toSorted((a, b) => a.patch.offset - b.patch.offset || a.i - b.i)
  let end = 0
  for (const { patch } of sorted) {
    if (patch.offset < end) return undefined
    end = patch.offset + patch.removeLength
  }
  return end <= size ? sorted.map(({ patch }) => patch) : undefined
}

/** The new file as a list of pieces, so that a file of any size can be streamed. `patches` must be in order (see {@link ordered}). */
export function pieces(size: number, patches: readonly BytePatch[]): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (const { offset, removeLength, insert } of patches) {
    if (offset > at) out.push({ from: 'old', offset: at, length: offset - at })
    if (insert.length) out.push({ from: 'new', bytes: insert })
    at = offset + removeLength
  }
  if (at < size) out.push({ from: 'old', offset: at, length: size - at })
  return out
}

/** The patched file as a source, read through to the old one: nothing is copied. Used to read a label back before it is written. */
export function patchedSource(old: ByteSource, patches: readonly BytePatch[]): ByteSource {
  const list = pieces(old.size, patches)
  const starts: number[] = []
  let size = 0
  for (const piece of list) {
    starts.push(size)
    size += piece.from === 'old' ? piece.length : piece.bytes.length
  }
  return { size, read: (offset, length) => readPieces(old, list, starts, offset, length) }
}

async function readPieces(
  old: ByteSource,
  list: Piece[],
  starts: number[],
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let at = offset
  const end = offset + length
  for (let i = 0; i < list.length && at < end; i++) {
    const piece = list[i] as Piece
    const start = starts[i] ?? 0
    const size = piece.from === 'old' ? piece.length : piece.bytes.length
    if (start + size <= at) continue
    const take = Math.min(end, start + size) - at
    if (piece.from === 'new') parts.push(piece.bytes.subarray(at - start, at - start + take))
    else parts.push(await old.read(piece.offset + at - start, take))
    at += take
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : concat(parts)
}

/** The patched bytes of a file held in memory. */
export async function applyPatches(bytes: Uint8Array, patches: readonly BytePatch[]): Promise<Uint8Array> {
  const source = patchedSource(memorySource(bytes), patches)
  const out = await source.read(0, source.size)
  return out === bytes ? out.slice() : out
}
