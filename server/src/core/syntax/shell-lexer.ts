import { classOf, find, lineEnd, BREAK, SPACE } from './scan.ts'
import { PUNCT, STRING, WORD } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/** One simple command of a shell script: its words in order, assignments before them included. */
export interface Command {
  readonly words: readonly { readonly value: string; readonly start: number; readonly end: number }[]
}

const CONTINUED = /^\\\r?\n/
const HERE_DOCUMENT = /^<<-?\s*\\?["']?(\w+)["']?/
const ENDS_WORD = /[\s;&|)]/
const BREAKS_WORD = /[\s;&|()]/

/** Shell scripts, as words: comments and here-documents are left out, continued lines joined, quotes taken off. Linear. */
export class ShellLexer {
  readonly #tokens: Tokens
  readonly #text: string
  #at = 0
  #heredoc: string | undefined

  constructor(tokens: Tokens) {
    this.#tokens = tokens
    this.#text = tokens.text
  }

  /** Reads the whole text. */
  run(): Tokens {
    const end = this.#text.length
    while (this.#at < end) this.#step(end)
    return this.#tokens
  }

  #step(end: number): void {
    const code = this.#text.charCodeAt(this.#at)
    const kind = classOf(code)
    if (kind === BREAK) this.#break(end)
    else if (kind === SPACE) this.#at++
    else if (code === 92 && CONTINUED.test(this.#text.slice(this.#at, this.#at + 3)))
      this.#at = lineEnd(this.#text, this.#at, end) + 1
    else if (code === 35) this.#at = lineEnd(this.#text, this.#at, end)
    else if (';&|()'.includes(this.#text[this.#at] as string)) this.#separator()
    else if (this.#text.startsWith('<<', this.#at)) this.#here(end)
    else this.#word(end)
  }

  #separator(): void {
    this.#tokens.push(PUNCT, this.#at, this.#at + 1)
    this.#at++
    this.#tokens.fresh = true
  }

  #break(end: number): void {
    this.#tokens.fresh = true
    this.#at++
    if (this.#heredoc === undefined) return
    const close = new RegExp(`^\\s*${this.#heredoc}\\s*$`, 'm')
    const found = close.exec(this.#text.slice(this.#at))
    this.#at = found === null ? end : this.#at + found.index + found[0].length
    this.#heredoc = undefined
  }

  #here(end: number): void {
    const match = HERE_DOCUMENT.exec(this.#text.slice(this.#at, Math.min(this.#at + 60, end)))
    this.#heredoc = match?.[1]
    this.#at += match?.[0].length ?? 2
  }

  #word(end: number): void {
    const quote = this.#text[this.#at] as string
    if (quote === '"' || quote === "'") {
      const to = this.#quoteEnd(this.#at, end)
      if (ENDS_WORD.test(this.#text[to + 1] ?? ' ')) {
        this.#tokens.push(STRING, this.#at + 1, to)
        this.#at = to + 1
        return
      }
    }
    const from = this.#at
    while (this.#at < end && !BREAKS_WORD.test(this.#text[this.#at] as string)) {
      const char = this.#text[this.#at] as string
      this.#at = char === '"' || char === "'" ? this.#quoteEnd(this.#at, end) + 1 : this.#at + 1
    }
    this.#tokens.push(WORD, from, Math.min(this.#at, end))
  }

  #quoteEnd(at: number, end: number): number {
    return find(this.#text, this.#text[at] as string, at + 1, end)
  }
}

/** Groups a script's tokens into simple commands. */
export function commands(tokens: Tokens): Command[] {
  const found: { value: string; start: number; end: number }[][] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) === PUNCT) continue
    if (tokens.isFirst(at) || found.length === 0) found.push([])
    found.at(-1)?.push({ value: tokens.value(at), start: tokens.start(at), end: tokens.end(at) })
  }
  return found.map(words => ({ words }))
}
