import {
  BREAK,
  CLOSE,
  DIGIT,
  LETTER,
  OPEN,
  QUOTE,
  SPACE,
  classOf,
  find,
  lineEnd,
  numberEnd,
  stringEnd,
  wordEnd,
} from './scan.ts'
import { NUMBER, PUNCT, REGEX, STRING, TEXT, WORD } from './tokens.ts'
import type { Tokens } from './tokens.ts'

const CODE = 0
const TAG = 1
const CHILDREN = 2
const TEMPLATE = 3

/** So many slashes of a line that begin no regular expression, and none of the line is tried any more. */
const MOST_SLASHES = 50

const BEFORE_EXPRESSION = new Set(
  'return case typeof in of else do yield await void delete new throw default instanceof'.split(' '),
)

/** What stands behind the first name of a list of type parameters. */
const GOES_ON_AS_TYPE = /^\s*(,|extends\b|=\s)/

/** JavaScript and TypeScript with templates, regular expressions and JSX: text between tags is told apart from code. Linear. */
export class ScriptLexer {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #end: number
  readonly #base: number
  readonly #jsx: boolean
  readonly #resume: number[] = []
  #mode = CODE
  #at: number

  /** `jsx`: whether `<` may open an element; in plain TypeScript it may not. */
  constructor(tokens: Tokens, jsx: boolean, from = 0, end = tokens.text.length) {
    this.#tokens = tokens
    this.#text = tokens.text
    this.#jsx = jsx
    this.#at = from
    this.#end = end
    this.#base = tokens.stack.length
  }

  /** Reads to the end of the stretch. */
  run(): Tokens {
    if (this.#text.startsWith('#!', this.#at)) this.#at = lineEnd(this.#text, this.#at, this.#end)
    while (this.#at < this.#end) {
      if (this.#mode === CODE) this.#code()
      else if (this.#mode === TEMPLATE) this.#template()
      else if (this.#mode === TAG) this.#tag()
      else this.#children()
    }
    this.#tokens.unwind(this.#base)
    return this.#tokens
  }

  #code(): void {
    const code = this.#text.charCodeAt(this.#at)
    const kind = classOf(code)
    if (kind === SPACE) this.#at++
    else if (kind === LETTER) this.#take(WORD, wordEnd(this.#text, this.#at, this.#end))
    else if (kind === BREAK) {
      this.#tokens.fresh = true
      this.#at++
    } else if (kind === QUOTE) this.#quote(code)
    else if (kind === DIGIT) this.#take(NUMBER, numberEnd(this.#text, this.#at, this.#end))
    else if (kind === OPEN) this.#enter(1, CODE)
    else if (kind === CLOSE) this.#leave()
    else if (code === 47) this.#slash()
    else if (code === 60 && this.#jsx && this.#opensElement()) this.#enter(1, TAG)
    else this.#take(PUNCT, this.#at + 1)
  }

  #take(kind: number, end: number): void {
    this.#tokens.push(kind, this.#at, end)
    this.#at = end
  }

  #enter(width: number, mode: number): void {
    this.#tokens.open(this.#at, this.#at + width)
    this.#resume.push(this.#mode)
    this.#mode = mode
    this.#at += width
  }

  #leave(): void {
    this.#tokens.close(this.#at, this.#at + 1, this.#base)
    this.#at++
    this.#back()
  }

  /** Takes up the mode that was left when the bracket just closed was opened. */
  #back(): void {
    const depth = this.#tokens.stack.length - this.#base
    while (this.#resume.length > depth) this.#mode = this.#resume.pop() as number
  }

  #quote(code: number): void {
    if (code === 96) {
      this.#at++
      this.#resumeTemplate()
      return
    }
    const to = stringEnd(this.#text, this.#at + 1, this.#end, {
      close: String.fromCharCode(code),
      escapes: true,
      lines: false,
    })
    this.#tokens.push(STRING, this.#at + 1, to)
    this.#at = this.#text.charCodeAt(to) === code ? to + 1 : to
  }

  #returns: number[] = []

  #resumeTemplate(): void {
    this.#returns.push(this.#mode)
    this.#mode = TEMPLATE
  }

  /** One piece of a template: up to the next `${` or the closing backtick. */
  #template(): void {
    let at = this.#at
    while (at < this.#end) {
      const code = this.#text.charCodeAt(at)
      if (code === 96 || (code === 36 && this.#text.charCodeAt(at + 1) === 123)) break
      at += code === 92 ? 2 : 1
    }
    at = Math.min(at, this.#end)
    this.#tokens.push(STRING, this.#at, at)
    this.#at = at
    if (this.#text.charCodeAt(at) === 36) this.#enter(2, CODE)
    else {
      this.#at++
      this.#mode = this.#returns.pop() ?? CODE
    }
  }

  #slash(): void {
    const next = this.#text.charCodeAt(this.#at + 1)
    if (next === 47) this.#at = lineEnd(this.#text, this.#at, this.#end)
    else if (next === 42) this.#at = Math.min(find(this.#text, '*/', this.#at + 2, this.#end) + 2, this.#end)
    else if (this.#expects()) this.#regex()
    else this.#take(PUNCT, this.#at + 1)
  }

  /** The line whose slashes were last tried, and how many of them began no regular expression. */
  #line = { end: -1, failed: 0 }

  #regex(): void {
    if (this.#at >= this.#line.end) this.#line = { end: lineEnd(this.#text, this.#at, this.#end), failed: 0 }
    const limit = this.#line.failed++ < MOST_SLASHES ? this.#line.end : this.#at
    let set = false
    for (let at = this.#at + 1; at < limit; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 92) at++
      else if (code === 91) set = true
      else if (code === 93) set = false
      else if (code === 47 && !set) {
        this.#line.failed--
        return this.#take(REGEX, wordEnd(this.#text, at + 1, this.#end))
      }
    }
    this.#take(PUNCT, this.#at + 1)
  }

  /** Whether an expression may start here: the last token is no operand. */
  #expects(): boolean {
    const last = this.#tokens.count - 1
    const kind = this.#tokens.kind(last)
    if (kind === WORD) return BEFORE_EXPRESSION.has(this.#tokens.value(last))
    if (kind !== PUNCT) return kind === 0
    return !')]}'.includes(this.#tokens.value(last))
  }

  #opensElement(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1)
    if (next !== 62 && classOf(next) !== LETTER) return false
    if (!this.#expects()) return false
    const end = wordEnd(this.#text, this.#at + 1, this.#end)
    return !GOES_ON_AS_TYPE.test(this.#text.slice(end, end + 12))
  }

  #tag(): void {
    const code = this.#text.charCodeAt(this.#at)
    const kind = classOf(code)
    if (kind === SPACE) this.#at++
    else if (kind === BREAK) {
      this.#tokens.fresh = true
      this.#at++
    } else if (kind === LETTER || kind === DIGIT) this.#take(WORD, this.#nameEnd())
    else if (code === 34 || code === 39) this.#attribute(code)
    else if (code === 123) this.#enter(1, CODE)
    else if (code === 62) {
      this.#at++
      this.#mode = CHILDREN
    } else if (code === 47) this.#tagSlash()
    else if (code === 60) this.#typeArguments()
    else if (code === 59 || kind === CLOSE) this.#endElement(this.#at)
    else this.#take(PUNCT, this.#at + 1)
  }

  /** `<Select<Option> …>`: the type arguments of an element say nothing. */
  #typeArguments(): void {
    let depth = 0
    do {
      const code = this.#text.charCodeAt(this.#at++)
      depth += code === 60 ? 1 : code === 62 && this.#text.charCodeAt(this.#at - 2) !== 61 ? -1 : 0
    } while (depth > 0 && this.#at < this.#end)
  }

  #nameEnd(): number {
    let at = wordEnd(this.#text, this.#at, this.#end)
    while ('.-:'.includes(this.#text[at] ?? ' ')) at = wordEnd(this.#text, at + 1, this.#end)
    return at
  }

  #attribute(code: number): void {
    const to = find(this.#text, String.fromCharCode(code), this.#at + 1, this.#end)
    this.#tokens.push(STRING, this.#at + 1, to)
    this.#at = Math.min(to + 1, this.#end)
  }

  #tagSlash(): void {
    const next = this.#text.charCodeAt(this.#at + 1)
    if (next === 62) this.#endElement(this.#at + 2)
    else if (next === 47 || next === 42) this.#slash()
    else this.#at++
  }

  #endElement(at: number): void {
    this.#tokens.stack.pop()
    this.#at = at
    this.#back()
  }

  #children(): void {
    const from = this.#at
    let at = from
    let solid = false
    while (at < this.#end) {
      const code = this.#text.charCodeAt(at)
      if (code === 60 || code === 123) break
      if (code > 32) solid = true
      at++
    }
    if (solid) this.#tokens.push(TEXT, from, at)
    this.#at = at
    if (at >= this.#end) return
    this.#tokens.fresh = true
    if (this.#text.charCodeAt(at) === 123) this.#enter(1, CODE)
    else if (this.#text.charCodeAt(at + 1) === 47)
      this.#endElement(Math.min(find(this.#text, '>', at, this.#end) + 1, this.#end))
    else this.#enter(1, TAG)
  }
}
