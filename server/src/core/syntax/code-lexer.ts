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
import type { Quoting } from './scan.ts'
import { NUMBER, PUNCT, STRING, WORD } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/** A here-document that does not end within so many characters is none. */
const LONGEST_HEREDOC = 20_000

/** How one language writes comments and strings; all that its lexer needs to know. */
export interface CodeSpec {
  /** Line comments. */
  readonly slashes: boolean
  readonly hash: boolean
  /** Block comments; `nested` where one may hold another. */
  readonly block: 'none' | 'plain' | 'nested'
  /** What a single quote starts. */
  readonly single: 'string' | 'char' | 'lifetime'
  /** What a backtick starts. */
  readonly backtick: 'raw' | 'none'
  /** Whether three quotes open a longer string. */
  readonly triple: boolean
  /** Whether a plain string may run over line ends. */
  readonly lines: boolean
  readonly code?: Quoting['code']
  /** Letters or signs that may stand before a quote; those in `raw` switch escapes off. */
  readonly prefix?: RegExp
  readonly raw?: RegExp
  readonly heredoc?: 'php' | 'ruby'
}

const PHP_DOCUMENT = /^<<<[ \t]*["']?([A-Za-z_]\w*)["']?/
const HERE_DOCUMENT = /^<<[~-]?["'`]?([A-Z_]\w*)["'`]?/

/** Turns code of any language that a table can describe into tokens. Never throws, never looks back: linear in the text. */
export class CodeLexer {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #spec: CodeSpec
  readonly #end: number
  readonly #base: number
  /** Tags of here-documents that were opened and never closed: not to be searched for again. */
  readonly #unclosed = new Set<string>()
  #at: number

  /** `from` and `end` bound the stretch of the tokens' text to read. */
  constructor(tokens: Tokens, spec: CodeSpec, from = 0, end = tokens.text.length) {
    this.#tokens = tokens
    this.#text = tokens.text
    this.#spec = spec
    this.#at = from
    this.#end = end
    this.#base = tokens.stack.length
  }

  /** Reads to the end of the stretch. */
  run(): Tokens {
    while (this.#at < this.#end) this.#step()
    this.#tokens.unwind(this.#base)
    return this.#tokens
  }

  #step(): void {
    const code = this.#text.charCodeAt(this.#at)
    const kind = classOf(code)
    if (kind === SPACE) this.#at++
    else if (kind === BREAK) {
      this.#tokens.fresh = true
      this.#at++
    } else if (kind === LETTER) this.#word()
    else if (kind === QUOTE) this.#quote(code)
    else if (kind === DIGIT) this.#take(NUMBER, numberEnd(this.#text, this.#at, this.#end))
    else if (kind === OPEN) this.#tokens.open(this.#at, ++this.#at)
    else if (kind === CLOSE) this.#tokens.close(this.#at, ++this.#at, this.#base)
    else if (!this.#comment(code) && !this.#sign(code)) this.#take(PUNCT, this.#at + 1)
  }

  #take(kind: number, end: number): void {
    this.#tokens.push(kind, this.#at, end)
    this.#at = end
  }

  #word(): void {
    const end = wordEnd(this.#text, this.#at, this.#end)
    const next = this.#text.charCodeAt(end)
    if ((next === 34 || next === 39 || next === 35) && end - this.#at <= 3 && this.#prefixed(end)) return
    this.#take(WORD, end)
  }

  /** `r"…"`, `b'…'`, `f"""…"""`, `r#"…"#`, `$@"…"`: a prefix and its string. */
  #prefixed(end: number): boolean {
    const { prefix, raw } = this.#spec
    const before = this.#text.slice(this.#at, end)
    if (!prefix?.test(before)) return false
    const hashes = wordless(this.#text, end)
    if (classOf(this.#text.charCodeAt(end + hashes)) !== QUOTE) return false
    const isRaw = raw?.test(before) ?? false
    this.#at = end + hashes
    if (hashes > 0) this.#string({ close: `"${'#'.repeat(hashes)}`, escapes: false, lines: true }, 1)
    else this.#quote(this.#text.charCodeAt(end), isRaw)
    return true
  }

  /** `@"…"` and `$"…"` of C#, `#"…"#` of Swift, heredocs. */
  #sign(code: number): boolean {
    const { prefix, raw, heredoc } = this.#spec
    if (code === 60 && heredoc !== undefined && this.#text.startsWith('<<', this.#at)) return this.#heredoc(heredoc)
    if (prefix === undefined || (code !== 64 && code !== 35)) return false
    let end = this.#at + 1
    while (end < this.#at + 3 && '@$#'.includes(this.#text[end] ?? ' ')) end++
    const before = this.#text.slice(this.#at, end)
    if (this.#text.charCodeAt(end) !== 34 || !prefix.test(before)) return false
    this.#at = end
    if (code === 35) this.#string({ close: `"${before}`, escapes: false, lines: true }, 1)
    else this.#string({ close: '"', escapes: !raw?.test(before), lines: true, doubled: raw?.test(before) ?? false }, 1)
    return true
  }

  #quote(code: number, raw = false): void {
    const quote = String.fromCharCode(code)
    const { single, triple, lines, backtick, code: inner } = this.#spec
    if (code === 96) {
      if (backtick === 'raw') this.#string({ close: quote, escapes: false, lines: true }, 1)
      else this.#take(PUNCT, this.#at + 1)
    } else if (code === 39 && single !== 'string') this.#char(single)
    else if (triple && this.#text.startsWith(quote + quote + quote, this.#at)) {
      this.#string({ close: quote + quote + quote, escapes: true, lines: true }, 3)
    } else
      this.#string(
        {
          close: quote,
          escapes: !raw || this.#spec.hash,
          lines,
          code: raw || (code === 39 && this.#spec.heredoc !== undefined) ? undefined : inner,
        },
        1,
      )
  }

  #string(quoting: Quoting, skip: number): void {
    const from = this.#at + skip
    const to = stringEnd(this.#text, from, this.#end, quoting)
    this.#tokens.push(STRING, from, to)
    this.#at = this.#text.startsWith(quoting.close, to) ? to + quoting.close.length : to
  }

  /** A character literal, or a lifetime of Rust, which no quote closes. */
  #char(single: 'char' | 'lifetime'): void {
    const escaped = this.#text.charCodeAt(this.#at + 1) === 92
    const close = find(this.#text, "'", this.#at + (escaped ? 3 : 2), lineEnd(this.#text, this.#at, this.#end))
    if (single === 'lifetime' && !escaped && close > this.#at + 3) this.#take(PUNCT, this.#at + 1)
    else this.#take(PUNCT, Math.min(close + 1, this.#end))
  }

  #comment(code: number): boolean {
    const { slashes, hash, block } = this.#spec
    const next = this.#text.charCodeAt(this.#at + 1)
    if (code === 35 && hash && next !== 91) this.#at = lineEnd(this.#text, this.#at, this.#end)
    else if (code === 47 && next === 47 && slashes) this.#at = lineEnd(this.#text, this.#at, this.#end)
    else if (code === 47 && next === 42 && block !== 'none') this.#block(block)
    else return false
    return true
  }

  #block(block: 'plain' | 'nested'): void {
    if (block === 'plain') {
      this.#at = Math.min(find(this.#text, '*/', this.#at + 2, this.#end) + 2, this.#end)
      return
    }
    let depth = 0
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      const next = this.#text.charCodeAt(this.#at + 1)
      if (!(code === 47 && next === 42) && !(code === 42 && next === 47)) continue
      depth += code === 47 ? 1 : -1
      this.#at++
      if (depth === 0) break
    }
    this.#at = Math.min(this.#at + 1, this.#end)
  }

  /** `<<<EOT … EOT` of PHP, `<<~EOT … EOT` of Ruby: the body becomes one string; what follows on the opening line is kept out. */
  #heredoc(kind: 'php' | 'ruby'): boolean {
    const head = this.#text.slice(this.#at, this.#at + 80)
    const match = (kind === 'php' ? PHP_DOCUMENT : HERE_DOCUMENT).exec(head)
    if (match === null || this.#unclosed.has(match[1] as string)) return false
    const from = lineEnd(this.#text, this.#at, this.#end) + 1
    const close = new RegExp(`^[ \\t]*${match[1]}\\b`, 'm')
    const found = close.exec(this.#text.slice(from, Math.min(from + LONGEST_HEREDOC, this.#end)))
    if (found === null) {
      this.#unclosed.add(match[1] as string)
      return false
    }
    this.#tokens.push(STRING, from, from + found.index)
    this.#at = from + found.index + found[0].length
    return true
  }
}

/** How many `#` stand at `at`. */
function wordless(text: string, at: number): number {
  let count = 0
  while (text.charCodeAt(at + count) === 35) count++
  return count
}
