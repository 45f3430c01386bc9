import type { Declaration } from '../declaration/declaration.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { LateTexts } from '../text/late-texts.ts'
import { type House, houseOf } from './names.ts'
import { withHouse } from './read.ts'

/** Reads files in the words of the houses that declarations tell of, each once for as long as it and they stay as they are. */
export class InWordsOfTheHouse {
  #stated: readonly Declaration[] = []
  #houses: readonly House[] = []
  #known = new WeakMap<FileFacts, { readonly stamp: number | undefined; readonly said: FileFacts }>()

  of(files: readonly FileFacts[], stated: readonly Declaration[], texts: LateTexts): readonly FileFacts[] {
    if (stated.length !== this.#stated.length || stated.some((one, at) => one !== this.#stated[at])) {
      this.#stated = stated
      this.#houses = stated.flatMap(one => houseOf(one) ?? [])
      this.#known = new WeakMap()
    }
    if (this.#houses.length === 0) return files
    return files.map(file => {
      const stamp = texts.stampOf(file.path)
      const known = this.#known.get(file)
      if (known && known.stamp === stamp) return known.said
      const text = texts.get(file.path) ?? ''
      const said = this.#houses.reduce((facts, house) => withHouse(facts, text, house), file)
      this.#known.set(file, { stamp, said })
      return said
    })
  }
}
