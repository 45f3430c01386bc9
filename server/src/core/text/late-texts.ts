/** So many letters of texts are kept, and as many again of those that were let go and asked for; the rest is read again. */
const MOST_KEPT = 8_000_000

/** Texts by path, some of which are read when somebody asks for them, and again when they were let go meanwhile. */
export class LateTexts extends Map<string, string> {
  readonly #most: number
  readonly #late = new Map<string, () => string>()
  /** Late texts that were read, the one first that was asked for before the others. */
  readonly #read = new Map<string, string>()
  #letters = 0
  /** Letters of the texts that are there. */
  #held = 0
  readonly #stamps = new Map<string, number>()
  #stamp = 0

  /** `most`: letters of late texts that are kept once they were read; none where somebody else keeps them. */
  constructor(most = MOST_KEPT) {
    super()
    this.#most = most
  }

  /** A text that is there, and read when it is asked for. */
  promise(path: string, read: () => string): void {
    this.set(path, '')
    this.#late.set(path, read)
  }

  /** Whether a text may still be kept where there is no need to. */
  hasRoomFor(text: string): boolean {
    return this.#held + text.length <= MOST_KEPT
  }

  /** Whether a text has to be read when somebody asks for it. */
  isLate(path: string): boolean {
    return this.#late.has(path)
  }

  /** A number that is another one whenever the text may be: what was made of a text holds for as long as its stamp does. */
  stampOf(path: string): number | undefined {
    return this.#stamps.get(path)
  }

  override get(path: string): string | undefined {
    const late = this.#late.get(path)
    return late === undefined ? super.get(path) : this.#again(path, late)
  }

  override set(path: string, text: string): this {
    this.#forget(path)
    this.#held += text.length
    this.#stamps.set(path, ++this.#stamp)
    return super.set(path, text)
  }

  override delete(path: string): boolean {
    this.#forget(path)
    return super.delete(path)
  }

  override clear(): void {
    for (const path of this.keys()) this.#forget(path)
    super.clear()
  }

  override *entries(): MapIterator<[string, string]> {
    for (const path of this.keys()) yield [path, this.get(path) as string]
  }

  override *values(): MapIterator<string> {
    for (const path of this.keys()) yield this.get(path) as string
  }

  override forEach(look: (text: string, path: string, map: Map<string, string>) => void): void {
    for (const [path, text] of this) look(text, path, this)
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries()
  }

  #again(path: string, late: () => string): string {
    const known = this.#read.get(path)
    if (known !== undefined) return known
    const text = late()
    this.#read.set(path, text)
    this.#letters += text.length
    for (const [oldest, old] of this.#read) {
      if (this.#letters <= this.#most || oldest === path) break
      this.#read.delete(oldest)
      this.#letters -= old.length
    }
    return text
  }

  #forget(path: string): void {
    this.#late.delete(path)
    this.#stamps.delete(path)
    this.#held -= super.get(path)?.length ?? 0
    this.#letters -= this.#read.get(path)?.length ?? 0
    this.#read.delete(path)
  }
}
