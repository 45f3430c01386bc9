import type { Span } from '../text/span.ts'

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

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const SPACE = /[^\S\n]+/uy

/** Cuts a text into words, marks, line ends and string literals; comments are left out. Never throws; an unclosed string ends with its line. */
export function tokenize(text: string, dialect: Dialect): Token[] {
  const tokens: Token[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
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
  if (blockComment && text.startsWith(blockComment[0], at)) {
    const end = text.indexOf(blockComment[1], at + blockComment[0].length)
    return end < 0 ? text.length : end + blockComment[1].length
  }
  if (!lineComments.some(mark => text.startsWith(mark, at))) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
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
  const closed = text.startsWith(quote, end)
  const raw = text.slice(start, end)
  const value = raw.includes('\\') ? raw.replace(/\\(["'\\$])/g, '$1') : raw
  const trimmed = closed ? end : start + raw.trimEnd().length
  return { token: { type: 'string', value, span: { start, end: trimmed } }, end: closed ? end + quote.length : end }
}
