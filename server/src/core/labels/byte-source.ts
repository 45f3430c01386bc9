/** Where the bytes of a file come from. `read` is asked only for stretches inside `[0, size)` and gives exactly those bytes, or fewer if the file shrank meanwhile. */
export interface ByteSource {
  readonly size: number
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>
}

/** Bytes already in memory as a source. Reads are views, not copies: do not write to them. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}

/** Small reads are served from one window of this many bytes, so that hopping over headers costs few calls. */
const WINDOW = 4096
/** No single stretch above this is held in memory: metadata is far smaller, and a hostile length must not cost memory. */
export const LARGEST_READ = 64 * 1024 * 1024
/** A structure that would need more steps than this is given up: no real file does. */
export const MOST_STEPS = 500_000

/** Raised when a file asks for more than the limits allow; the reading so far is kept and the file is noted as damaged. */
export class LimitError extends Error {}

/** Reads a source by slices, clamped to its size, and counts steps so that no file, however hostile, keeps it busy. */
export class ByteReader {
  readonly size: number
  readonly #source: ByteSource
  #windowAt = 0
  #window: Uint8Array = new Uint8Array(0)
  #steps = 0

  constructor(source: ByteSource) {
    this.#source = source
    this.size = Math.max(0, Math.floor(source.size))
  }

  /** The bytes from `offset`, `length` of them or as many as the file still has. Throws LimitError above {@link LARGEST_READ}. */
  async bytes(offset: number, length: number): Promise<Uint8Array> {
    if (++this.#steps > MOST_STEPS) throw new LimitError('too many steps')
    if (!(offset >= 0) || offset >= this.size || !(length > 0)) return new Uint8Array(0)
    const wanted = Math.min(length, this.size - offset)
    if (wanted > LARGEST_READ) throw new LimitError('too large')
    if (wanted > WINDOW) return this.#source.read(offset, wanted)
    const inside = offset - this.#windowAt
    if (inside < 0 || inside + wanted > this.#window.length) {
      this.#window = await this.#source.read(offset, Math.min(WINDOW, this.size - offset))
      this.#windowAt = offset
    }
    return this.#window.subarray(offset - this.#windowAt, offset - this.#windowAt + wanted)
  }

  /** Exactly `length` bytes, or undefined when the file ends before. */
  async exact(offset: number, length: number): Promise<Uint8Array | undefined> {
    const bytes = await this.bytes(offset, length)
    return bytes.length === length ? bytes : undefined
  }
}
