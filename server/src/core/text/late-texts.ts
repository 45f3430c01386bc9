/** Texts by path, some of which are read when somebody asks for them. */
export class LateTexts extends Map<string, string> {
  readonly #late = new Map<string, () => string>()

  /** A text that is there, and read when it is asked for. */
  promise(path: string, read: () => string): void {
    this.set(path, '')
    this.#late.set(path, read)
  }

  override get(path: string): string | undefined {
    const read = this.#late.get(path)
    if (read !== undefined) this.set(path, read())
    return super.get(path)
  }

  override set(path: string, text: string): this {
    this.#late.delete(path)
    return super.set(path, text)
  }

  override delete(path: string): boolean {
    this.#late.delete(path)
    return super.delete(path)
  }

  override entries(): MapIterator<[string, string]> {
    this.#readAll()
    return super.entries()
  }

  override values(): MapIterator<string> {
    this.#readAll()
    return super.values()
  }

  override forEach(look: (text: string, path: string, map: Map<string, string>) => void): void {
    this.#readAll()
    super.forEach(look)
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries()
  }

  #readAll(): void {
    for (const path of this.#late.keys()) this.get(path)
  }
}
