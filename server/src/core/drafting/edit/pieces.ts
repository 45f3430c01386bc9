import type { Span, TextEdit } from '../../text/span.ts'

/** A place left for a person to fill: an empty span in the new text, where the value belongs. */
export interface Placeholder extends Span {
  readonly hint: string
  /** The values it takes, where the list is closed. */
  readonly options?: readonly string[]
}

/** Text to put in, with places to fill counted from its own beginning. */
export interface Insertion {
  readonly text: string
  readonly marks: readonly Placeholder[]
}

/** One change of the present text. */
export interface Change extends Span, Insertion {}

interface Piece {
  readonly text: string
  /** Where the piece stands in the original text; undefined when it is new. */
  readonly from: number | undefined
}

/** A text under change that remembers which parts are the original's, so that many changes end in few edits of it. */
export class Pieces {
  readonly #original: string
  #pieces: Piece[]
  #marks: Placeholder[] = []

  constructor(original: string) {
    this.#original = original
    this.#pieces = [{ text: original, from: 0 }]
  }

  get text(): string {
    return this.#pieces.map(piece => piece.text).join('')
  }

  get placeholders(): readonly Placeholder[] {
    return this.#marks
  }

  /** Applies one change, counted in the present text. */
  apply({ start, end, text, marks }: Change): void {
    const grown = text.length - (end - start)
    const kept = this.#marks.filter(mark => start === end || mark.start < start || mark.start > end)
    this.#marks = [
      ...kept.map(mark => (mark.start > end ? moved(mark, grown) : mark)),
      ...marks.map(mark => moved(mark, start)),
    ].toSorted((a, b) => a.start - b.start)
    this.#pieces = [...this.#cut(0, start), { text, from: undefined }, ...this.#cut(end, Number.POSITIVE_INFINITY)]
  }

  /** Remembers a place to fill that was there before. */
  mark(mark: Placeholder): void {
    if (!this.#marks.some(one => one.start === mark.start))
      this.#marks = [...this.#marks, mark].toSorted((a, b) => a.start - b.start)
  }

  /** The changes as edits of the original text, in order and apart from each other. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = []
    let at = 0
    let fresh = ''
    const close = (upTo: number): void => {
      if (fresh !== this.#original.slice(at, upTo)) edits.push({ span: { start: at, end: upTo }, newText: fresh })
      fresh = ''
    }
    for (const piece of this.#pieces) {
      if (piece.from === undefined) fresh += piece.text
      else if (piece.text !== '') {
        close(piece.from)
        at = piece.from + piece.text.length
      }
    }
    close(this.#original.length)
    return edits
  }

  #cut(start: number, end: number): Piece[] {
    const out: Piece[] = []
    let at = 0
    for (const { text, from } of this.#pieces) {
      const low = Math.max(0, start - at)
      const high = Math.min(text.length, end - at)
      if (high > low) out.push({ text: text.slice(low, high), from: from === undefined ? undefined : from + low })
      at += text.length
    }
    return out
  }
}

/** A place to fill, further on in the text. */
export function moved(mark: Placeholder, by: number): Placeholder {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}
