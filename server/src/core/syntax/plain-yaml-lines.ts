/** Brackets that lie deeper than this, more that close nothing, and lines that are indented further are for the parser. */
const MOST_DEPTH = 150
const MOST_STRAYS = 1000

/** The lines of a YAML text, one after the other; those that hold nothing or a comment are passed over. */
export class Lines {
  readonly #text: string
  /** Where the line at hand begins, where its first letter stands, and where it ends. */
  start = 0
  content = 0
  end = 0
  isOver = false
  /** Whether the line parts documents, or looks as if it did something of the kind. */
  isMarker = false

  constructor(text: string) {
    this.#text = text
  }

  /** Undefined for texts with letters that only the parser knows how to take, or that lie too deep. */
  static of(text: string): Lines | undefined {
    let depth = 0
    let strays = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 91 || code === 123) {
        if (++depth > MOST_DEPTH) return undefined
      } else if (code === 93 || code === 125) {
        if (depth > 0) depth--
        else if (++strays > MOST_STRAYS) return undefined
      } else if ((code < 32 && code !== 10) || code === 0xfeff) return undefined
    }
    return new Lines(text)
  }

  get indent(): number {
    return this.content - this.start
  }

  /** Where the next line begins. */
  get after(): number {
    return Math.min(this.end + 1, this.#text.length)
  }

  /** Whether the line says nothing but that another document begins. */
  get isPlainMarker(): boolean {
    return this.isMarker && this.end - this.start === 3 && this.#text.charCodeAt(this.start) === 45
  }

  skipSpaces(from: number): number {
    let at = from
    while (this.#text.charCodeAt(at) === 32) at++
    return at
  }

  /** Goes to the first line with something in it. */
  toContent(): { deepest: number; comments: number } {
    return this.#seek(0)
  }

  /** Goes to the next line with something in it; says how many comments were passed and how deep the deepest stood. `isThere`: the line that follows begins here. */
  next(isThere = false): { deepest: number; comments: number } {
    return this.#seek(isThere ? this.start : this.end + 1)
  }

  #seek(from: number): { deepest: number; comments: number } {
    const text = this.#text
    let deepest = -1
    let comments = 0
    for (let start = from; start < text.length; start = this.end + 1) {
      this.start = start
      this.content = this.skipSpaces(start)
      const end = text.indexOf('\n', this.content)
      this.end = end < 0 ? text.length : end
      if (this.content >= this.end) continue
      if (text.charCodeAt(this.content) !== 35) {
        this.isMarker = this.#isMark()
        return { deepest, comments }
      }
      comments++
      deepest = Math.max(deepest, this.indent)
    }
    this.isOver = true
    this.isMarker = false
    return { deepest, comments }
  }

  #isMark(): boolean {
    const text = this.#text
    return this.content === this.start && (text.startsWith('---', this.start) || text.startsWith('...', this.start))
  }

  /**
   * The lines below, as they stand, that are indented deeper than `outer`, and where the last ends; undefined where they are not plain. The
   * line at hand is then what follows.
   */
  literal(outer: number): { lines: readonly string[]; end: number } | undefined {
    const text = this.#text
    const lines: string[] = []
    const blank: string[] = []
    let indent = 0
    let end = -1
    for (let start = this.end + 1; start < text.length; ) {
      const stop = text.indexOf('\n', start)
      const lineEnd = stop < 0 ? text.length : stop
      const content = this.skipSpaces(start)
      if (content >= lineEnd) blank.push(text.slice(start, lineEnd))
      else {
        const deep = content - start
        // As deep as the parser may not go.
        if (deep > MOST_DEPTH || text.startsWith('- - ', content)) return undefined
        if (indent === 0) {
          if (deep <= Math.max(outer, 0) || blank.length > 0) return undefined
          indent = deep
        }
        if (deep < indent) break
        for (const one of blank.splice(0)) lines.push(one.slice(indent))
        lines.push(text.slice(start + indent, lineEnd))
        end = Math.min(lineEnd + 1, text.length)
      }
      start = lineEnd + 1
    }
    // Spaces at the end may be text.
    if (end < 0 || blank.some(one => one !== '')) return undefined
    this.start = end
    return { lines, end }
  }
}
