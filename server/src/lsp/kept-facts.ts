import type { FactsMemory } from '../core/evidence/facts-memory.ts'
import type { FileFacts } from '../core/evidence/file-facts.ts'
import type { FactsStore, StoreNote } from '../workspace/facts-store.ts'

/** After a change so long until what files say is written down. In milliseconds. */
const REST_MS = 2000

/**
 * What the files of a folder said in an earlier session, from when it is opened; before that, and where the host keeps nothing, nothing is
 * known. It is written down when the folder has been read, and after changes of the disk: what a person types is not waited for.
 */
export class KeptFacts implements FactsMemory {
  readonly #open: () => Promise<FactsStore> | undefined
  #store: FactsStore | undefined
  #told = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(open: () => Promise<FactsStore> | undefined) {
    this.#open = open
  }

  async open(): Promise<void> {
    this.#store = await this.#open()?.catch(() => undefined)
  }

  /** How many files were as they were. */
  get remembered(): number {
    return this.#store?.remembered ?? 0
  }

  recall(path: string, text: string): FileFacts | undefined {
    return this.#store?.recall(path, text)
  }

  keep(path: string, text: string, facts: FileFacts): void {
    this.#store?.keep(path, text, facts)
  }

  /** What went wrong since this was asked the last time. */
  news(): readonly StoreNote[] {
    const notes = this.#store?.notes.slice(this.#told) ?? []
    this.#told += notes.length
    return notes
  }

  /** Writes what is known, a while after the last change. */
  saveSoon(): void {
    if (!this.#store) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), REST_MS)
  }

  /** Writes now what was to be written soon. */
  async finish(): Promise<void> {
    if (this.#timer) await this.#save()
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#store?.save()
  }
}
