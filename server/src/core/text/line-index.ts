/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Turns offsets into lines and back. Line ends are LF, CRLF and a lone CR, as in the Language Server Protocol. */
export class LineIndex {
  readonly #starts: number[]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    this.#starts = text.includes('\r') ? startsOf(text) : plainStartsOf(text)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The place of an offset; offsets outside the text are brought to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) }
  }

  /** The offset of a place; a line or character past the end is brought back to it. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0
    const start = this.#starts[line]
    if (start === undefined) return this.#length
    const next = this.#starts[line + 1] ?? this.#length + 1
    return Math.min(start + Math.max(0, character), next - 1, this.#length)
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    if (code === 10 || code === 13) starts.push(i + 1)
  }
  return starts
}

/** Of a text whose lines end in LF alone, as nearly all do: from one to the next without looking at what lies between. */
function plainStartsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
