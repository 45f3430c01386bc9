/** So many letters of texts that were asked for are kept at once; the rest is read again. */
const MOST_KEPT = 8_000_000

/** Texts by path, some of which are read when somebody asks for them, and again when they were let go meanwhile. */
export class LateTexts extends Map<string, string> {
  readonly #late = new Map<string, () => string>()
  /** Late texts that were read, the one first that was asked for before the others. */
  readonly #read = new Map<string, string>()
  #letters = 0

  /** A text that is there, and read when it is asked for. */
  promise(path: string, read: () => string): void {
    this.set(path, '')
    this.#late.set(path, read)
  }

  override get(path: string): string | undefined {
    const late = this.#late.get(path)
    return late === undefined ? super.get(path) : this.#again(path, late)
  }

  override set(path: string, text: string): this {
    this.#forget(path)
    return super.set(path, text)
  }

  override delete(path: string): boolean {
    this.#forget(path)
    return super.delete(path)
  }

  override clear(): void {
    for (const path of this.#late.keys()) this.#forget(path)
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
      if (this.#letters <= MOST_KEPT || oldest === path) break
      this.#read.delete(oldest)
      this.#letters -= old.length
    }
    return text
  }

  #forget(path: string): void {
    this.#late.delete(path)
    this.#letters -= this.#read.get(path)?.length ?? 0
    this.#read.delete(path)
  }
}
