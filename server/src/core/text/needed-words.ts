/**
 * Words of which a text must hold one for an expression to match anywhere in it, in lower case; undefined where the expression says
 * too little. Read off the expression itself, so that what is asked beforehand can't drift from what is asked then.
 */
export function neededWords(pattern: RegExp): readonly string[] | undefined {
  return /[uv]/.test(pattern.flags) ? undefined : new Reading(pattern.source, pattern.ignoreCase).alternatives().words
}

/** Fewer letters than these are found in nearly every text. */
const SHORTEST = 3

type Words = readonly string[] | undefined

/** What stands in brackets, or in the whole: a word of each alternative, and the letters that each begins with. */
interface Group {
  readonly words: Words
  readonly starts: Words
}

/** What one piece of an expression stands for: one of a few letters, nothing (an edge), or something that holds one of some words. */
type Piece = readonly string[] | (Group & { readonly width: boolean })

const ANYTHING: Piece = { words: undefined, starts: undefined, width: true }
const EDGE: Piece = { words: undefined, starts: undefined, width: false }
/** What kind of brackets these are, what refers to others or is a control letter, and how often something stands. */
const KIND = /\?(?:[:=!]|<[=!]|<[^>]*>)/y
const REFERENCE = /k<[^>]*>|c[A-Za-z]?|[1-9]\d*|k/y
const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y
const BETWEEN = /^\{(\d+)(?:(,)(\d*))?/
const ONCE = { least: 1, most: 1 }
/** So many ways to spell a row of letters are followed, and so many letters in square brackets. */
const MOST_WAYS = 8
const MOST_LETTERS = 3
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }

class Reading {
  readonly #source: string
  readonly #folds: boolean
  #at = 0

  constructor(source: string, folds: boolean) {
    this.#source = source
    this.#folds = folds
  }

  /** Up to the closing bracket or the end: one word of each alternative will do. */
  alternatives(): Group {
    let words: Words = []
    let starts: Words = []
    do {
      const one = this.#sequence()
      words = words && one.words && [...words, ...one.words]
      starts = starts && one.starts && [...starts, ...one.starts]
    } while (this.#eat('|'))
    return { words, starts }
  }

  /** All pieces of a sequence must match: the piece that is found most seldom speaks for it. */
  #sequence(): Group {
    let words: Words
    let starts: Words
    /** The letters in a row, in all ways in which they may be spelt. */
    let row = ['']
    let isFirst = true
    const offer = (more: Words): void => {
      if (more && rarity(more) > (words ? rarity(words) : SHORTEST - 1)) words = more
    }
    /** The row ends here, perhaps with what the next piece begins with. */
    const end = (next: Words): void => {
      offer(row)
      const all = next && row.length * next.length <= MOST_WAYS * 4 ? joined(row, next) : row
      offer(all)
      if (isFirst && all.every(one => one !== '')) starts = all
      isFirst = false
      row = ['']
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const piece = this.#piece()
      const { least, most } = this.#times()
      if (isLetters(piece)) {
        if (row.length * (piece.length + 1) > MOST_WAYS) end(undefined)
        if (least > 0) row = joined(row, piece)
        else if (most === 1) row = [...row, ...joined(row, piece)]
        if (most > 1) end(undefined)
      } else {
        if (least > 0) offer(piece.words)
        if (piece.width) end(least > 0 ? piece.starts : undefined)
      }
    }
    end(undefined)
    return { words, starts }
  }

  #piece(): Piece {
    const letter = this.#next()
    if (letter === '(') return this.#group()
    if (letter === '[') return this.#set()
    if (letter === '\\') return this.#escaped()
    if (letter === '^' || letter === '$') return EDGE
    return letter === '.' ? ANYTHING : this.#folded(letter)
  }

  #group(): Piece {
    const kind = this.#source.charAt(this.#at) === '?' ? this.#take(KIND) : ''
    const group = this.alternatives()
    this.#eat(')')
    if (kind.endsWith('!')) return EDGE
    return { ...group, width: !kind.endsWith('=') }
  }

  /** `[Ww]` is a letter, `[-_]` one of two; whatever else stands in brackets may be many. */
  #set(): Piece {
    const letters = new Set<string>()
    let plain = true
    for (let letter = this.#next(); letter !== ']' && letter !== ''; letter = this.#next()) {
      const piece = letter === '\\' ? this.#escaped() : this.#folded(letter)
      if (isLetters(piece)) letters.add(piece[0] as string)
      else plain = false
      if (letter === '^' && letters.size === 1) plain = false
      if (letter === '-' && letters.size > 1 && this.#source[this.#at] !== ']') plain = false
    }
    return plain && letters.size > 0 && letters.size <= MOST_LETTERS ? [...letters] : ANYTHING
  }

  #escaped(): Piece {
    const letter = this.#next()
    if (letter === 'b' || letter === 'B') return EDGE
    if (letter === 'x' || letter === 'u') {
      const digits = letter === 'x' ? 2 : 4
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + digits), 16)
      this.#at += digits
      return this.#folded(String.fromCharCode(code))
    }
    if ('dDwWsSpP'.includes(letter)) return ANYTHING
    if ('kc123456789'.includes(letter)) {
      this.#at--
      this.#take(REFERENCE)
      return ANYTHING
    }
    return this.#folded(CONTROLS[letter] ?? letter)
  }

  /** A letter that may stand for another one beyond those that we fold stands for anything. */
  #folded(letter: string): Piece {
    const folds = this.#folds && letter > '\u007f' && letter.toLowerCase() !== letter.toUpperCase()
    return folds ? ANYTHING : [lower(letter)]
  }

  #times(): { least: number; most: number } {
    const sign = this.#source.charAt(this.#at)
    const times = sign !== '' && '?*+{'.includes(sign) ? this.#take(TIMES) : ''
    if (times === '') return ONCE
    const [least = '', more = '', most = ''] = BETWEEN.exec(times)?.slice(1) ?? []
    if (sign !== '{') return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    return { least: Number(least), most: more ? Number(most || Number.POSITIVE_INFINITY) : Number(least) }
  }

  /** What matches here, which is passed over. */
  #take(sticky: RegExp): string {
    sticky.lastIndex = this.#at
    const found = sticky.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #next(): string {
    return this.#source.charAt(this.#at++)
  }

  #eat(letter: string): boolean {
    if (this.#source.charAt(this.#at) !== letter) return false
    this.#at++
    return true
  }
}

function isLetters(piece: Piece): piece is readonly string[] {
  return Array.isArray(piece)
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap(one => second.map(other => one + other))
}

/** How seldom some words are found: by the shortest, of which Chinese ones need fewer letters, and by how many they are. */
function rarity(words: readonly string[]): number {
  let shortest = 8
  for (const word of words) shortest = Math.min(shortest, isWide(word) ? word.length * 2 : word.length)
  return shortest - Math.min(words.length, 400) / 1000
}

/** Whether a word holds letters beyond ASCII. */
function isWide(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return true
  return false
}

/** As texts are looked at: ASCII without case, the rest as it is. */
function lower(letter: string): string {
  return letter >= 'A' && letter <= 'Z' ? letter.toLowerCase() : letter
}
