import type { LeftOut } from '../workspace/load.ts'
import { pause } from '../workspace/load.ts'
import type { WorkspaceListing } from '../workspace/port.ts'

/** A file as it was found: its text, or why it is not used. */
export interface Found {
  readonly path: string
  readonly read: string | LeftOut
}

/** What is done with files that changed. */
export interface Steps {
  /** The folder anew; undefined when nobody waits for it any more. */
  list(): Promise<WorkspaceListing | undefined>
  /** Which files to look at: of those that changed, and those that came. */
  wanted(changed: ReadonlySet<string>, listing: WorkspaceListing | undefined): readonly string[]
  /** Looks at a file and makes ready what it says, without letting it count. */
  look(path: string): Promise<Found | undefined>
  /** Lets all that was found count. True when findings may have changed. */
  take(found: readonly Found[], listing: WorkspaceListing | undefined): Promise<boolean>
}

/** After this long without a pause what a person types gets its turn. In milliseconds. */
const TURN = 5
/** So long an answer may wait for what changed; more is a switch of branches, and a person goes on typing meanwhile. In milliseconds. */
const PATIENCE = 25

/**
 * Follows what changes on disk. Files are looked at bit by bit beside everything else, and count all at once: what is typed meanwhile is
 * judged by the tree that stood until then. What changes during that is one more round, whatever number of messages tells of it.
 */
export class DiskChanges {
  readonly #steps: Steps
  #changed = new Set<string>()
  #lists = false
  #running: { readonly since: number; readonly done: Promise<boolean> } | undefined

  constructor(steps: Steps) {
    this.#steps = steps
  }

  /** Takes what changed; `lists` when files came or went. Resolves when it counts. */
  add(changed: readonly string[], lists: boolean): Promise<boolean> {
    for (const path of changed) this.#changed.add(path)
    this.#lists ||= lists
    this.#running ??= { since: performance.now(), done: this.#run().finally(() => (this.#running = undefined)) }
    return this.#running.done
  }

  /** Resolves when all that was told of counts. */
  async settled(): Promise<void> {
    await this.#running?.done.catch(() => undefined)
  }

  /** Resolves when it counts, or when it takes longer than an answer may wait. */
  async soon(): Promise<void> {
    if (!this.#running) return
    const left = this.#running.since + PATIENCE - performance.now()
    if (left > 0) await Promise.race([this.settled(), new Promise(resolve => setTimeout(resolve, left))])
  }

  async #run(): Promise<boolean> {
    let news = false
    while (this.#changed.size > 0 || this.#lists) {
      await this.#allTold()
      const [changed, lists] = [this.#changed, this.#lists]
      this.#changed = new Set()
      this.#lists = false
      const listing = lists ? await this.#steps.list() : undefined
      const found = await this.#lookAt(this.#steps.wanted(changed, listing))
      news = (await this.#steps.take(found, listing)) || news
    }
    return news
  }

  /** What git changes at once is told in several messages: those that are there already are one round. */
  async #allTold(): Promise<void> {
    for (let told = -1; told !== this.#changed.size; ) {
      told = this.#changed.size
      await pause()
      await pause()
    }
  }

  async #lookAt(paths: readonly string[]): Promise<Found[]> {
    const all: Found[] = []
    let turn = performance.now()
    for (const path of paths) {
      const found = await this.#steps.look(path)
      if (found) all.push(found)
      if (performance.now() - turn < TURN) continue
      await pause()
      turn = performance.now()
    }
    return all
  }
}
