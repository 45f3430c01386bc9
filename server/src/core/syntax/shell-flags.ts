import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'

/** One word of a command, quotes removed. Its span leaves the outer quotes out; `${VAR}` stays as written. */
export interface Word {
  readonly value: string
  readonly span: Span
  /** What stands under the span; differs from `value` where quotes or escapes are inside the word. */
  readonly raw: string
}

export interface Command {
  readonly words: readonly Word[]
}

export interface Script {
  readonly commands: readonly Command[]
  /** Variables that the script itself sets, each with its last value; `export` and prefixes of commands count. */
  readonly variables: ReadonlyMap<string, Word>
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=/
const DECLARERS = new Set(['export', 'declare', 'local', 'readonly', 'set'])
/** A backslash, caret (cmd) or backtick (PowerShell) before the line's end; a blank after it is a common slip. */
const CONTINUATION = /[\\^`][ \t]*\r?\n/y
const SPACE = /\s/
const ENDS_WORD = /[\s;&|()]/
const HEREDOC = /<<-?[ \t]*(['"]?)(\w+)\1/y

/**
 * Splits shell text into commands and words, with the place of each in the whole text (`span` bounds the part to read).
 * Knows quotes, continuations, comments and here-documents; nothing is ever expanded or run. `folded` reads line ends as
 * blanks, as Compose does for commands over several lines.
 */
export function parseShell(text: string, span: Span = { start: 0, end: text.length }, folded = false): Script {
  const commands: Command[] = []
  const variables = new Map<string, Word>()
  for (const words of new Lexer(text, span, folded).commands()) {
    const rest = takeAssignments(words, variables)
    const last = commands.at(-1)
    // Comments between continued lines break a command in two: flags alone are the rest of the one before.
    if (last && rest[0]?.value.startsWith('--')) commands[commands.length - 1] = { words: [...last.words, ...rest] }
    else if (rest.length > 0) commands.push({ words: rest })
  }
  return { commands, variables }
}

function takeAssignments(words: readonly Word[], variables: Map<string, Word>): Word[] {
  let at = 0
  while (at < words.length) {
    const word = words[at] as Word
    const name = ASSIGNMENT.exec(word.value)?.[1]
    if (name) variables.set(name, afterEquals(word, name.length + 1))
    else if (!(DECLARERS.has(word.value) && ASSIGNMENT.test(words[at + 1]?.value ?? ''))) break
    at++
  }
  return words.slice(at)
}

/** The part of a word behind `--flag=` or `NAME=`, its own quotes left out. */
function afterEquals(word: Word, length: number): Word {
  const value = word.value.slice(length)
  if (word.raw.slice(0, length) !== word.value.slice(0, length)) return { ...word, value }
  const raw = word.raw.slice(length)
  const start = word.span.start + length
  const quote = raw.charAt(0)
  const quoted = (quote === '"' || quote === "'") && raw.length >= 2 && raw.endsWith(quote)
  if (!quoted) return { value, raw, span: { start, end: word.span.end } }
  return { value, raw: raw.slice(1, -1), span: { start: start + 1, end: word.span.end - 1 } }
}

/** Values of a flag: every word up to the next flag (`--flag a b`, `--flag=a`). `-` and `_` in names are the same. */
export function flagValues(words: readonly Word[], ...names: readonly string[]): Word[] {
  const wanted = new Set(names.map(plain))
  const found: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const equals = word.value.indexOf('=')
    const name = equals < 0 ? word.value : word.value.slice(0, equals)
    if (!name.startsWith('-') || !wanted.has(plain(name))) continue
    if (equals >= 0) found.push(afterEquals(word, equals + 1))
    else while (words[i + 1] && !isFlag(words[i + 1] as Word)) found.push(words[++i] as Word)
  }
  return found
}

/** Whether any of the flags is there, with or without a value. */
export function hasFlag(words: readonly Word[], ...names: readonly string[]): boolean {
  const wanted = new Set(names.map(plain))
  return words.some(word => word.value.startsWith('-') && wanted.has(plain(word.value.replace(/=.*/s, ''))))
}

function plain(name: string): string {
  return name.replaceAll('_', '-')
}

function isFlag(word: Word): boolean {
  return /^--?[A-Za-z]/.test(word.value)
}

class Lexer {
  readonly #text: string
  readonly #end: number
  readonly #folded: boolean
  #at: number
  #words: Word[] = []
  #heredocs: string[] = []

  constructor(text: string, span: Span, folded: boolean) {
    this.#text = text
    this.#at = span.start
    this.#end = Math.min(span.end, text.length)
    this.#folded = folded
  }

  *commands(): Generator<Word[]> {
    while (this.#at < this.#end) {
      step()
      const letter = this.#text.charAt(this.#at)
      if (letter === '\n' && !this.#folded) {
        this.#at++
        yield* this.#flush()
        this.#skipHeredocs()
      } else if (SPACE.test(letter) || letter === '\uFEFF') this.#at++
      else if (this.#skip(CONTINUATION)) continue
      else if (letter === '#') this.#skipLine()
      else if (';&|()'.includes(letter)) {
        this.#at++
        yield* this.#flush()
      } else if (letter === '<' && this.#heredoc()) continue
      else this.#word()
    }
    yield* this.#flush()
  }

  *#flush(): Generator<Word[]> {
    const words = this.#words
    this.#words = []
    if (words.length > 0) yield words
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return false
    this.#at = Math.min(this.#end, this.#at + match[0].length)
    return true
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 || end > this.#end ? this.#end : end
  }

  #heredoc(): boolean {
    HEREDOC.lastIndex = this.#at
    const match = HEREDOC.exec(this.#text)
    if (!match?.[2]) return false
    this.#heredocs.push(match[2])
    this.#at = Math.min(this.#end, this.#at + match[0].length)
    return true
  }

  /** The body of a here-document is data, not commands. A missing end word leaves the rest to be read. */
  #skipHeredocs(): void {
    for (const word of this.#heredocs) {
      const close = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm').exec(this.#text.slice(this.#at, this.#end))
      if (close) this.#at += close.index + close[0].length
    }
    this.#heredocs = []
  }

  #word(): void {
    const start = this.#at
    let value = ''
    let pieces = 0
    let inner = { start, end: start }
    // A quote with nothing behind it on its line, which belongs to a word before.
    let stray = 0
    while (this.#at < this.#end) {
      const letter = this.#text.charAt(this.#at)
      if (letter === '"' || letter === "'") {
        const piece = this.#quoted(letter)
        inner = { start: piece.start, end: piece.end }
        value += piece.value
        stray = piece.start === this.#at ? 1 : 0
      } else if (ENDS_WORD.test(letter) || this.#continues()) break
      else value += this.#plainPiece(letter)
      pieces++
    }
    if (this.#at === start) this.#at++
    const whole = pieces === 1 && inner.start > start ? inner : { start, end: this.#at - (pieces > 1 ? stray : 0) }
    this.#words.push({ value, span: whole, raw: this.#text.slice(whole.start, whole.end) })
  }

  #continues(): boolean {
    CONTINUATION.lastIndex = this.#at
    return CONTINUATION.test(this.#text)
  }

  #plainPiece(letter: string): string {
    if (letter === '\\') {
      this.#at = Math.min(this.#end, this.#at + 2)
      // A Windows path in a half-quoted word keeps its backslashes.
      const escaped = this.#text.charAt(this.#at - 1)
      return /[\w.]/.test(escaped) ? `\\${escaped}` : escaped
    }
    const close = letter === '$' ? this.#closing() : letter === '{' ? this.#closingBraces() : -1
    const end = close < 0 ? this.#at + 1 : close
    const piece = this.#text.slice(this.#at, end)
    this.#at = end
    return piece
  }

  /** End of `{{ … }}` on the same line, as templates and recipes of just put values in, or -1. */
  #closingBraces(): number {
    if (this.#text.charAt(this.#at + 1) !== '{') return -1
    const end = this.#text.indexOf('}}', this.#at)
    return end < 0 || this.#text.slice(this.#at, end).includes('\n') ? -1 : end + 2
  }

  /** End of `${…}` or `$(…)` on the same line, or -1. */
  #closing(): number {
    const open = this.#text.charAt(this.#at + 1)
    const close = open === '{' ? '}' : open === '(' ? ')' : ''
    if (!close) return -1
    let depth = 0
    for (let i = this.#at + 1; i < this.#end; i++) {
      const letter = this.#text.charAt(i)
      if (letter === '\n') return -1
      if (letter === open) depth++
      else if (letter === close && --depth === 0) return i + 1
    }
    return -1
  }

  #quoted(quote: string): { start: number; end: number; value: string } {
    const start = this.#at + 1
    const limit = this.#quoteLimit(start)
    let value = ''
    let i = start
    for (; i < limit; i++) {
      const letter = this.#text.charAt(i)
      if (letter === quote) break
      if (letter === '\\' && quote === '"' && /["\\$`\n]/.test(this.#text.charAt(i + 1))) {
        i++
        value += this.#text.charAt(i) === '\n' ? '' : this.#text.charAt(i)
      } else value += letter
    }
    const closed = i < limit
    const end = Math.min(i, limit)
    this.#at = closed ? end + 1 : end
    return { start, end, value }
  }

  /**
   * A quote runs over lines only where it plainly is meant to (it opens at the line's end, or before JSON): a half-typed one
   * must not turn the rest of the script inside out.
   */
  #quoteLimit(start: number): number {
    const newline = this.#text.indexOf('\n', start)
    if (this.#folded || newline < 0 || newline >= this.#end) return this.#end
    // Behind a letter and with nothing after it, it closes what began on a line above.
    const rest = this.#text.slice(start, newline)
    if (rest.trim() === '' && start >= 2 && !/[\s=(]/.test(this.#text.charAt(start - 2))) return newline
    const kept = rest.trim()
    return kept === '' || /^[{[]/.test(kept) || kept.endsWith('\\') ? this.#end : newline
  }
}
