import type { Span } from '../text/span.ts'

export interface DockerWord {
  readonly value: string
  readonly span: Span
}

export interface DockerStep {
  /** Upper case: `FROM`, `ENV`, `RUN`, … */
  readonly keyword: string
  /** Arguments as written, flags such as `--platform` left out; of a heredoc also what stands in it. */
  readonly words: readonly DockerWord[]
  /** Of `ENV`, `ARG` and `LABEL`: names with the values they are given, without quotes. */
  readonly settings: readonly { readonly name: DockerWord; readonly value: DockerWord | undefined }[]
}

const HAS_SETTINGS = new Set(['ENV', 'ARG', 'LABEL'])
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD'])
/** `# escape=` and its like: only in the first lines, before any other comment. */
const DIRECTIVE = /[ \t]*#[ \t]*(\w+)[ \t]*=([^\r\n]*)(?:\r?\n|$)/y
/** `<<EOF`, `<<-'EOF'`: whether tabs before the end are passed over, and the word that ends it. */
const HEREDOC = /^<<(-?)(?:"([^"]+)"|'([^']+)'|([^<"'].*))$/

/** Reads a Dockerfile into its instructions; comments and continuation lines are seen through. Never throws. */
export function parseDockerfile(text: string): readonly DockerStep[] {
  return new Reading(text).steps()
}

class Reading {
  readonly #text: string
  readonly #escape: string

  constructor(text: string) {
    this.#text = text
    this.#escape = escapeOf(text)
  }

  steps(): DockerStep[] {
    const steps: DockerStep[] = []
    let at = this.#text.startsWith('\uFEFF') ? 1 : 0
    while ((at = this.#behindIdleLines(at)) < this.#text.length) {
      const lineEnd = this.#endOfStep(at)
      const [first, ...line] = this.#words(at, lineEnd)
      const keyword = first?.value.toUpperCase() ?? ''
      const end = this.#endOfHeredocs(keyword, line, lineEnd)
      if (first)
        steps.push({
          keyword,
          words: withoutFlags(end > lineEnd ? [...line, ...this.#words(lineEnd, end)] : line),
          settings: HAS_SETTINGS.has(keyword) ? this.#settings(this.#parts(first.span.end, lineEnd)) : [],
        })
      at = end
    }
    return steps
  }

  /** Behind empty lines and comments, and blanks before what follows. */
  #behindIdleLines(from: number): number {
    let at = from
    for (;;) {
      while (isSpace(this.#text.charCodeAt(at))) at++
      if (this.#text.charAt(at) !== '#') return at
      at = this.#endOfLine(at)
    }
  }

  #endOfLine(from: number): number {
    let at = from
    while (at < this.#text.length && !isLineEnd(this.#text.charCodeAt(at))) at++
    return at
  }

  /** Where the text goes on if its line is continued here; comments and empty lines in between do not end it. */
  #continued(at: number): number | undefined {
    if (this.#text.charAt(at) !== this.#escape) return undefined
    const end = this.#behindBlanks(at + 1)
    if (end < this.#text.length && !isLineEnd(this.#text.charCodeAt(end))) return undefined
    let line = this.#nextLine(end)
    for (;;) {
      const first = this.#behindBlanks(line)
      const isIdle = this.#text.charAt(first) === '#' || isLineEnd(this.#text.charCodeAt(first))
      if (!isIdle) return line
      line = this.#nextLine(this.#endOfLine(first))
    }
  }

  #behindBlanks(from: number): number {
    let at = from
    while (isBlank(this.#text.charCodeAt(at))) at++
    return at
  }

  #nextLine(end: number): number {
    return Math.min(this.#text.startsWith('\r\n', end) ? end + 2 : end + 1, this.#text.length)
  }

  #endOfStep(from: number): number {
    let at = from
    while (at < this.#text.length && !isLineEnd(this.#text.charCodeAt(at))) at = this.#continued(at) ?? at + 1
    return at
  }

  /** Behind the heredocs that a step begins: each ends with a line that is its word. */
  #endOfHeredocs(keyword: string, words: readonly DockerWord[], lineEnd: number): number {
    const on = keyword === 'ONBUILD' ? words[0]?.value.toUpperCase() : keyword
    if (!TAKES_HEREDOCS.has(on ?? '')) return lineEnd
    let end = lineEnd
    for (const { value } of words) {
      const [, dash, ...names] = (value.startsWith('<<') && HEREDOC.exec(value)) || []
      const name = names.find(one => one)
      if (name) end = this.#endOfHeredoc(end, name, dash === '-')
    }
    return end
  }

  #endOfHeredoc(from: number, name: string, tabbed: boolean): number {
    let end = from
    while (end < this.#text.length) {
      const start = this.#nextLine(end)
      end = this.#endOfLine(start)
      const line = this.#text.slice(start, end)
      if ((tabbed ? line.replace(/^\t+/, '') : line) === name) break
    }
    return end
  }

  /** What stands between blanks. */
  #words(from: number, to: number): DockerWord[] {
    const words: DockerWord[] = []
    let value = ''
    let start = -1
    let end = from
    const close = (): void => {
      if (start >= 0) words.push({ value, span: { start, end } })
      start = -1
      value = ''
    }
    for (let at = from; at < to; ) {
      const next = this.#continued(at)
      const letter = this.#text.charAt(at)
      const escaped = letter === this.#escape
      if (next !== undefined) at = next
      else if (isSpace(this.#text.charCodeAt(escaped ? at + 1 : at))) {
        close()
        at++
      } else {
        if (start < 0) start = at
        const one = escaped ? this.#text.charAt(at + 1) : letter
        // An escaped variable is none: the mark stays before it.
        value += escaped && one === '$' ? letter + one : one
        at += escaped ? 2 : 1
        end = at
      }
    }
    close()
    return words
  }

  /** What stands between blanks outside quotes, as it is written. */
  #parts(from: number, to: number): Span[] {
    const parts: Span[] = []
    let start = -1
    let end = from
    const close = (): void => {
      if (start >= 0) parts.push({ start, end })
      start = -1
    }
    for (let at = from; at < to; ) {
      const next = this.#continued(at)
      const letter = this.#text.charAt(at)
      if (next !== undefined) at = next
      else if (isSpace(letter.charCodeAt(0))) {
        close()
        at++
      } else {
        if (start < 0) start = at
        if (letter === this.#escape) at += 2
        else at = letter === '"' || letter === "'" ? this.#behindQuotes(at, to) : at + 1
        end = at
      }
    }
    close()
    return parts
  }

  /** Behind the quote that closes what begins here; without one behind the last letter. */
  #behindQuotes(from: number, to: number): number {
    const quote = this.#text.charAt(from)
    let at = from + 1
    while (at < to && this.#text.charAt(at) !== quote)
      at = this.#text.charAt(at) === this.#escape ? (this.#continued(at) ?? at + 2) : at + 1
    return at < to ? at + 1 : from + this.#text.slice(from, to).trimEnd().length
  }

  /** `NAME=value …`, or in the old form `NAME value to the end of the line`. */
  #settings(parts: readonly Span[]): DockerStep['settings'] {
    const [first, second] = parts
    const last = parts.at(-1)
    if (!first || !last) return []
    if (second && !this.#text.slice(first.start, first.end).includes('='))
      return [{ name: this.#name(first), value: this.#unquoted({ start: second.start, end: last.end }) }]
    return parts.map(part => {
      const equals = this.#equalsIn(part)
      if (equals === undefined) return { name: this.#name(part), value: undefined }
      const value = this.#unquoted({ start: equals + 1, end: part.end })
      return { name: this.#name({ start: part.start, end: equals }), value }
    })
  }

  /** The sign behind a name, which may stand in quotes of its own. */
  #equalsIn({ start, end }: Span): number | undefined {
    const quote = this.#text.charAt(start)
    const equals = this.#text.indexOf('=', start)
    if (equals < 0 || equals >= end) return undefined
    const isQuoted = quote === '"' || quote === "'"
    return isQuoted && this.#text.charAt(equals - 1) !== quote ? undefined : equals
  }

  #name(span: Span): DockerWord {
    const plain = this.#unquoted(span).span
    const value = this.#words(plain.start, plain.end)
      .map(word => word.value)
      .join(' ')
    return { value, span }
  }

  #unquoted({ start, end }: Span): DockerWord {
    const quote = this.#text.charAt(start)
    const quoted = (quote === '"' || quote === "'") && end - start >= 2 && this.#text.charAt(end - 1) === quote
    const span = quoted ? { start: start + 1, end: end - 1 } : { start, end }
    return { value: this.#text.slice(span.start, span.end), span }
  }
}

/** What continues a line and takes the meaning of a letter: a backslash, or the backtick that a directive asks for. */
function escapeOf(text: string): string {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    DIRECTIVE.lastIndex = at
    const found = DIRECTIVE.exec(text)
    if (!found) break
    const value = found[2]?.trim() ?? ''
    if (found[1]?.toLowerCase() === 'escape' && (value === '\\' || value === '`')) return value
    at = DIRECTIVE.lastIndex
  }
  return '\\'
}

/** Flags stand before everything else; `--model` after a command's name is the command's own. */
function withoutFlags(words: readonly DockerWord[]): readonly DockerWord[] {
  const first = words.findIndex(({ value }) => !value.startsWith('--'))
  return first < 0 ? [] : words.slice(first)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isSpace(code: number): boolean {
  return isBlank(code) || isLineEnd(code)
}
