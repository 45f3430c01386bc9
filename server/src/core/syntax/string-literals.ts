import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'
import { addAll } from '../text/add-all.ts'

/** Before the first line of a text. */
const NOTHING = /^\uFEFF?$/
const ESCAPED = /\\(["'\\$])/g

/** How a language writes comments and strings; enough to find its literals without parsing it. */
export interface Dialect {
  readonly lineComments: readonly string[]
  readonly blockComment?: readonly [string, string]
  readonly quotes: readonly string[]
  /** Quotes of strings that run over lines, such as `"""`. */
  readonly longQuotes?: readonly string[]
  /** Words written directly before a quote, such as Python's `r` and `f`. */
  readonly prefixes?: RegExp
}

export interface Token {
  readonly type: 'string' | 'word' | 'mark' | 'newline'
  /** A string's content without quotes (escapes undone), a word, or one punctuation character. */
  readonly value: string
  /** Of a string without its quotes. */
  readonly span: Span
  /** A string still being typed: it ends with its line. */
  readonly unclosed?: boolean
}

export const PYTHON: Dialect = {
  lineComments: ['#'],
  quotes: ['"', "'"],
  longQuotes: ['"""', "'''"],
  prefixes: /^[rbfuRBFU]{1,2}$/,
}
export const RUBY: Dialect = { lineComments: ['#'], blockComment: ['\n=begin', '\n=end'], quotes: ['"', "'"] }
export const SWIFT: Dialect = { lineComments: ['//'], blockComment: ['/*', '*/'], quotes: ['"'], longQuotes: ['"""'] }
export const GROOVY: Dialect = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  quotes: ['"', "'"],
  longQuotes: ['"""', "'''"],
}

/**
 * Puts together literals that the language joins by itself (`'open' 'ai'` where `adjacent`) or by `+`. The span of a joined
 * literal runs from the first to the last; what else stood between them is left out.
 */
export function joinLiterals(tokens: readonly Token[], adjacent: boolean): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const from = at
    for (let next = at; next >= 0; next = isJoinable(tokens[at]) ? nextLiteral(tokens, at + 1, adjacent) : -1) at = next
    addAll(joined, at > from ? merged(tokens.slice(from, at + 1)) : tokens.slice(at, at + 1))
  }
  return joined
}

function isJoinable(token: Token | undefined): boolean {
  return token?.type === 'string' && !token.unclosed
}

function merged(tokens: readonly Token[]): Token[] {
  const literals = tokens.filter(({ type }) => type === 'string')
  const [first, last] = [literals[0], literals.at(-1)]
  if (!first || !last) return []
  const value = literals.map(literal => literal.value).join('')
  return [{ type: 'string', value, span: { start: first.span.start, end: last.span.end } }]
}

/** The index of the literal that joins what ends before `at`, or -1. */
function nextLiteral(tokens: readonly Token[], at: number, adjacent: boolean): number {
  let plus = false
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.type === 'string') return plus || adjacent ? i : -1
    if (token?.value === '+' && !plus) plus = true
    else if (token?.type !== 'newline' && token?.value !== '\r') return -1
  }
  return -1
}

/** The place of the first `length` letters of a literal; all of it where it was joined and they run past its first piece. */
export function headOf(literal: Token, length: number, text: string): Span {
  const { start, end } = literal.span
  return text.slice(start, start + length) === literal.value.slice(0, length)
    ? { start, end: Math.min(end, start + length) }
    : literal.span
}

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const SPACE = /[^\S\n]+/uy

/** Cuts a text into words, marks, line ends and string literals; comments are left out. Never throws; an unclosed string ends with its line. */
export function tokenize(text: string, dialect: Dialect): Token[] {
  const tokens: Token[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    step(2)
    const comment = commentEnd(text, at, dialect)
    if (comment > at) {
      at = comment
      continue
    }
    SPACE.lastIndex = at
    if (SPACE.test(text)) {
      at = SPACE.lastIndex
      continue
    }
    const literal = readString(text, at, dialect)
    if (literal) {
      dropPrefix(tokens, at, dialect)
      tokens.push(literal.token)
      at = literal.end
      continue
    }
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    const value = word ?? text.charAt(at)
    tokens.push({
      type: word ? 'word' : value === '\n' ? 'newline' : 'mark',
      value,
      span: { start: at, end: at + value.length },
    })
    at += value.length
  }
  return tokens
}

function commentEnd(text: string, at: number, { lineComments, blockComment }: Dialect): number {
  if (blockComment && opens(text, at, blockComment[0])) {
    const end = text.indexOf(blockComment[1], at + blockComment[0].trimStart().length)
    return end < 0 ? text.length : end + blockComment[1].length
  }
  if (!lineComments.some(mark => text.startsWith(mark, at))) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** A mark that has to stand at the start of a line begins with a line end, which the first line does without. */
function opens(text: string, at: number, mark: string): boolean {
  if (text.startsWith(mark, at)) return true
  return mark.startsWith('\n') && NOTHING.test(text.slice(0, at)) && text.startsWith(mark.slice(1), at)
}

function dropPrefix(tokens: Token[], at: number, { prefixes }: Dialect): void {
  const last = tokens.at(-1)
  if (prefixes && last?.type === 'word' && last.span.end === at && prefixes.test(last.value)) tokens.pop()
}

function readString(text: string, at: number, dialect: Dialect): { token: Token; end: number } | undefined {
  const long = dialect.longQuotes?.find(quote => text.startsWith(quote, at))
  const quote = long ?? dialect.quotes.find(one => text.startsWith(one, at))
  if (!quote) return undefined
  const start = at + quote.length
  let end = start
  while (end < text.length && !text.startsWith(quote, end)) {
    if (!long && text.charAt(end) === '\n') break
    end += text.charAt(end) === '\\' ? 2 : 1
  }
  end = Math.min(end, text.length)
  step((end - start) >> 3)
  const closed = text.startsWith(quote, end)
  const raw = closed ? text.slice(start, end) : text.slice(start, end).trimEnd()
  const value = raw.includes('\\') ? raw.replace(ESCAPED, '$1') : raw
  const trimmed = closed ? end : start + raw.length
  return {
    token: { type: 'string', value, span: { start, end: trimmed }, unclosed: !closed },
    end: closed ? end + quote.length : end,
  }
}
