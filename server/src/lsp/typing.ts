import type { Finding } from '../core/finding.ts'

/** How long after the last key a person counts as still typing, in milliseconds. */
export const PAUSE_MS = 500
/** A change of more signs than this is no key: it was pasted, completed or brought by a fix. */
const LARGEST_KEY = 2

/** Where a person is typing in a document: offsets in the text as it is now. */
interface Caret {
  readonly start: number
  readonly end: number
}

/**
 * What a half-typed word would be told is held until the person pauses or goes to another line: `aud` is not yet wrong.
 * One for each server; it knows the line of the last key in each document, and when that line is left alone again.
 */
export class Typing {
  readonly #carets = new Map<string, { caret: Caret; timer: ReturnType<typeof setTimeout> }>()
  readonly #paused: (uri: string) => void

  /** `paused` is called once a document's line is left alone. */
  constructor(paused: (uri: string) => void) {
    this.#paused = paused
  }

  /** A document went from one text to another. */
  changed(uri: string, before: string, after: string): void {
    this.forget(uri)
    const at = keyAt(before, after)
    if (at === undefined) return
    const start = after.lastIndexOf('\n', at - 1) + 1
    const newline = after.indexOf('\n', at)
    const timer = setTimeout(() => {
      this.#carets.delete(uri)
      this.#paused(uri)
    }, PAUSE_MS)
    this.#carets.set(uri, { caret: { start, end: newline < 0 ? after.length : newline }, timer })
  }

  /** Whether a finding is one to hold: an error of writing on the line that is being typed. */
  holds(uri: string, { ruleId, at: { span } }: Finding): boolean {
    const caret = this.#carets.get(uri)?.caret
    return caret !== undefined && isOfWriting(ruleId) && span.start <= caret.end && span.end >= caret.start
  }

  forget(uri: string): void {
    clearTimeout(this.#carets.get(uri)?.timer)
    this.#carets.delete(uri)
  }

  dispose(): void {
    for (const uri of this.#carets.keys()) this.forget(uri)
  }
}

/** Faults that a word has before it is written to its end: of the declaration's form, and of numbers in it. */
const isOfWriting = (ruleId: string): boolean =>
  ruleId === 'declaration-invalid' || ruleId.startsWith('filing-number-') || ruleId.startsWith('declared-place-')

/** Where a key changed the text: the end of what differs; undefined when more than a key did. */
function keyAt(before: string, after: string): number | undefined {
  if (Math.abs(before.length - after.length) > LARGEST_KEY) return undefined
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  const removed = before.length - same - start
  const added = after.length - same - start
  return removed <= LARGEST_KEY && added <= LARGEST_KEY && removed + added > 0 ? after.length - same : undefined
}
