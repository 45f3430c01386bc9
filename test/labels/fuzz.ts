import type { ByteSource } from '../../server/src/core/labels/byte-source.ts'
import { checkFile } from '../../server/src/core/labels/check-file.ts'
import { planLabel } from '../../server/src/core/labels/write.ts'

/** A small seeded generator (mulberry32): the same seed gives the same mutations everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 9, 16]

/** Changes a file as accident or malice would: single bits, extreme lengths, cuts, repeats, truncation; up to eight at once. */
export function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let out = bytes.slice()
  const int = (n: number): number => Math.floor(next() * n)
  for (let n = 1 + int(8); n > 0 && out.length > 0; n--) {
    const at = int(out.length)
    const length = 1 + int(Math.min(64, out.length - at))
    const view = new DataView(out.buffer, out.byteOffset, out.length)
    const kind = int(8)
    if (kind === 0) out[at] = (out[at] ?? 0) ^ (1 << int(8))
    else if (kind === 1) out[at] = int(256)
    else if (kind === 2 && at + 4 <= out.length) view.setUint32(at, EXTREMES[int(EXTREMES.length)] ?? 0, next() < 0.5)
    else if (kind === 3 && at + 8 <= out.length)
      view.setBigUint64(at, BigInt(EXTREMES[int(EXTREMES.length)] ?? 0) << BigInt(int(40)), next() < 0.5)
    else if (kind === 4) out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + length)])
    else if (kind === 5)
      out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at, at + length), ...out.subarray(at)])
    else if (kind === 6 && next() < 0.3) out = out.slice(0, at)
    else
      out.set(
        out.subarray(int(out.length)).subarray(0, length),
        Math.min(at, out.length - Math.min(length, out.length)),
      )
  }
  return out
}

/** A source that fails the run when it is asked for anything outside the file. */
export function guarded(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (
        !Number.isInteger(offset) ||
        !Number.isInteger(length) ||
        offset < 0 ||
        length < 0 ||
        offset + length > bytes.length
      ) {
        throw new Error(`read past the end: ${offset}+${length} of ${bytes.length}`)
      }
      return bytes.slice(offset, offset + length)
    },
  }
}

/** Milliseconds this process has worked: other work on the machine does not count, so that limits hold on any. */
export function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface FuzzResult {
  readonly runs: number
  readonly written: number
  readonly slowest: number
}

/** Reads, checks and labels mutated copies of a file. Throws, naming seed and run, on any crash, and on anything slower than a second. */
export async function fuzz(bytes: Uint8Array, name: string, runs: number, seed: number): Promise<FuzzResult> {
  let written = 0
  let slowest = 0
  for (let i = 0; i < runs; i++) {
    const mutated = mutate(bytes, random(seed * 1_000_003 + i))
    const started = cpu()
    try {
      await checkFile(guarded(mutated), name)
      const plan = await planLabel(
        guarded(mutated),
        name,
        { producer: '001191110102MACQD9K64010000', produceId: 'fuzz-1' },
        { replace: true },
      )
      if (plan.ok) written++
    } catch (error) {
      throw new Error(`${name}, seed ${seed}, run ${i}: ${String(error)}`, { cause: error })
    }
    const took = cpu() - started
    slowest = Math.max(slowest, took)
    if (took > 1000) throw new Error(`${name}, seed ${seed}, run ${i}: ${took.toFixed(0)} ms`)
  }
  return { runs, written, slowest }
}
