import { step } from '../text/steps.ts'

/** What a token is. Comments never become tokens, so nothing said in one can become evidence. */
export const WORD = 1
export const STRING = 2
export const NUMBER = 3
export const PUNCT = 4
/** Text between tags: what a person reads on the page. */
export const TEXT = 5
export const REGEX = 6
const KIND = 0x0f
/** Set on the first token of a line. */
const FIRST = 0x10

/** Room for tokens that is handed from one text to the next: asking for it anew for every file costs more than lexing. */
interface Room {
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  partners: Int32Array
  kinds: Uint8Array
}

let spare: Room | undefined

/** So many brackets up, what a closing one closes is looked for. */
const DEEPEST = 400

function roomOf(size: number): Room {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    parents: new Int32Array(size),
    partners: new Int32Array(size),
    kinds: new Uint8Array(size),
  }
}

/**
 * The tokens of one text, as parallel arrays: one object a token would cost more than the lexing itself. A string's span is its
 * content without quotes. Brackets know their parent, so that the call, list or element around a token is found without search.
 */
export class Tokens {
  count = 0
  readonly text: string
  /** Indices of the brackets and elements that are open now. */
  readonly stack: number[] = []
  /** Set by a lexer when it passes a line break. */
  fresh = true
  #room: Room

  /** `text` is what every span points into. */
  constructor(text: string) {
    this.text = text
    // Where one text is read while others are kept open, each has no more room than it may need.
    this.#room = spare ?? roomOf(Math.min(1 << 14, (text.length >> 2) + 64))
    spare = undefined
  }

  /** Gives the room back for the next text; these tokens must not be asked again. */
  release(): void {
    spare = this.#room
    this.#room = roomOf(0)
    this.count = 0
  }

  /** Adds a token and gives its index. */
  push(kind: number, start: number, end: number): number {
    step()
    const at = this.count
    if (at === this.#room.kinds.length) this.#grow()
    const room = this.#room
    room.kinds[at] = this.fresh ? kind | FIRST : kind
    this.fresh = false
    room.starts[at] = start
    room.ends[at] = end
    room.partners[at] = 0
    const { stack } = this
    room.parents[at] = stack.length > 0 ? (stack[stack.length - 1] as number) : -1
    this.count = at + 1
    return at
  }

  /** Adds an opening bracket or element. */
  open(start: number, end: number): number {
    const at = this.push(PUNCT, start, end)
    this.stack.push(at)
    return at
  }

  /** Adds a closing bracket; one that closes nothing above `base` is kept as plain punctuation. Gives the opener, or -1. */
  close(start: number, end: number, base: number): number {
    const at = this.#opener(this.text.charCodeAt(start), base)
    if (at < 0) {
      this.push(PUNCT, start, end)
      return -1
    }
    const opener = this.stack[at] as number
    this.#cut(at + 1)
    this.stack.length = at
    const closer = this.push(PUNCT, start, end)
    this.#room.partners[opener] = closer + 1
    this.#room.partners[closer] = opener + 1
    return opener
  }

  /** Closes everything above `base`: a text that ends in the middle is no reason to lose the rest. */
  unwind(base: number): void {
    if (this.stack.length <= base) return
    this.#cut(base)
    this.stack.length = base
  }

  /** Notes where what was never closed ends, for all that is open from a depth on: nobody has to walk for it. */
  #cut(from: number): void {
    for (let at = from; at < this.stack.length; at++) this.#room.partners[this.stack[at] as number] = -this.count - 1
  }

  #opener(close: number, base: number): number {
    const want = close === 41 ? 40 : close === 93 ? 91 : 123
    // Who closes what lies deeper than anybody nests would have every stray bracket walk through all that is open.
    const deepest = Math.max(base, this.stack.length - DEEPEST)
    for (let at = this.stack.length - 1; at >= deepest; at--) {
      const code = this.text.charCodeAt(this.end(this.stack[at] as number) - 1)
      if (code === want) return at
      if (this.text.charCodeAt(this.start(this.stack[at] as number)) === 60) return -1
    }
    step((this.stack.length - deepest) >> 3)
    return -1
  }

  /** One of the kinds above; 0 outside the tokens. */
  kind(at: number): number {
    step()
    return at >= 0 && at < this.count ? (this.#room.kinds[at] as number) & KIND : 0
  }

  /** Whether the token is the first on its line. */
  isFirst(at: number): boolean {
    return at >= this.count || ((this.#room.kinds[at] as number) & FIRST) !== 0
  }

  /** Where a token begins; behind the last one, the end of the text, and never what a text read before has left in the room. */
  start(at: number): number {
    return at < this.count ? (this.#room.starts[at] as number) : this.text.length
  }

  /** Where a token ends; behind the last one, the end of the text. */
  end(at: number): number {
    return at < this.count ? (this.#room.ends[at] as number) : this.text.length
  }

  /** Index of the bracket or element around a token, -1 at the top. */
  parent(at: number): number {
    step()
    return at >= 0 && at < this.count ? (this.#room.parents[at] as number) : -1
  }

  /** The token's text; `''` outside the tokens. */
  value(at: number): string {
    if (at < 0 || at >= this.count) return ''
    const start = this.start(at)
    const end = this.end(at)
    // What is asked for is looked through.
    step(1 + ((end - start) >> 4))
    return this.text.slice(start, end)
  }

  /** Whether a token is this punctuation character. */
  isPunct(at: number, char: string): boolean {
    return this.kind(at) === PUNCT && this.text.charCodeAt(this.start(at)) === char.charCodeAt(0)
  }

  /** Whether a token is exactly this word; cheaper than comparing slices. */
  isWord(at: number, word: string): boolean {
    if (this.kind(at) !== WORD) return false
    const start = this.start(at)
    return this.end(at) - start === word.length && this.text.startsWith(word, start)
  }

  /** The bracket at the other end of a bracket, or -1. */
  partner(at: number): number {
    return at >= 0 && at < this.count ? Math.max((this.#room.partners[at] as number) - 1, -1) : -1
  }

  /** Index just after the bracket or element that `opener` opens. */
  after(opener: number): number {
    const partner = this.partner(opener)
    if (partner > opener) return partner + 1
    const cut = opener >= 0 && opener < this.count ? -(this.#room.partners[opener] as number) : 0
    if (cut > 0) return cut
    const outer = this.parent(opener)
    let at = opener + 1
    while (at < this.count && this.parent(at) !== outer) at++
    return at + 1
  }

  #grow(): void {
    const { starts, ends, parents, partners, kinds } = this.#room
    const room = roomOf(kinds.length * 2)
    room.starts.set(starts)
    room.ends.set(ends)
    room.parents.set(parents)
    room.partners.set(partners)
    room.kinds.set(kinds)
    this.#room = room
  }
}
