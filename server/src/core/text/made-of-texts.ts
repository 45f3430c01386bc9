/** So many letters may the texts have of which is kept what one function made. */
const MOST_LETTERS = 8_000_000

interface Made {
  readonly stamp: number
  readonly letters: number
  readonly value: unknown
}

type Maker<V> = (text: string, path: string) => V

/** What functions made of texts, for as long as these have their stamps; of each function the last, for so many letters. */
export class MadeOfTexts {
  readonly #kept = new WeakMap<Maker<unknown>, { readonly by: Map<string, Made>; letters: number }>()

  /** What `make` gives for a text of this stamp; the text is asked for only where that is not known. */
  of<V>(path: string, stamp: number, text: () => string, make: Maker<V>): V {
    let kept = this.#kept.get(make)
    if (kept === undefined) this.#kept.set(make, (kept = { by: new Map(), letters: 0 }))
    const before = kept.by.get(path)
    if (before?.stamp === stamp) return before.value as V
    const said = text()
    const value = make(said, path)
    kept.by.delete(path)
    kept.by.set(path, { stamp, letters: said.length, value })
    kept.letters += said.length - (before?.letters ?? 0)
    for (const [oldest, { letters }] of kept.by) {
      if (kept.letters <= MOST_LETTERS || oldest === path) break
      kept.by.delete(oldest)
      kept.letters -= letters
    }
    return value
  }
}
