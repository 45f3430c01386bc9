import { neededWords } from './needed-words.ts'

// A hundred questions are asked of every text, and nearly all answers are no. One walk notes which runs of three and four letters the
// text holds (without case, several runs to a place); a word whose runs are not all there is nowhere in it, and nobody searches the text
// for it. What is noted never says yes.

const FOURS = 1 << 17
const THREES = 1 << 18
/** Where pairs of letters beyond ASCII are noted: Chinese words are short. */
const PAIRS = FOURS + THREES
/** Where it is noted that a text holds a letter beyond ASCII. */
const WIDE = PAIRS + (1 << 15)
/** Shorter texts are searched as fast as looked at. */
const SHORTEST_TEXT = 160
/** An expression is read for its words once it was asked so often: many are never asked again. */
const OFTEN = 3

/** The number of the text that a run was last seen in. */
const seen = new Uint8Array(WIDE + 1)
let text = ''
let number = 0
let isNoted = false
let isOff = false

/** The 64 letters that texts are made of here: case does not matter, and rare ones share the last place. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789 \n"\'`_-./:=()<>{}[],;+*#@$'
const LETTERS = new Uint8Array(128).fill(63)
for (let at = 0; at < ALPHABET.length; at++) LETTERS[ALPHABET.charCodeAt(at)] = at
for (let code = 65; code < 91; code++) LETTERS[code] = code - 65

/** From now on questions are about this text. */
export function lookAt(next: string): void {
  text = next
  isNoted = false
}

/** A word, what stands in an expression, or what another gate asks for. */
type Need = string | RegExp | Gate

/**
 * What somebody who looks at texts can't do without: a text that holds none of some words and matches none of some expressions has
 * nothing for him. Words are read off the expressions that he looks with, and off the tables, so that a gate can't drift from them.
 */
export class Gate {
  readonly #of: () => readonly Need[]
  #places: Places | undefined
  #isRead = false

  constructor(of: () => readonly Need[]) {
    this.#of = of
  }

  /** Whether a text may hold what is needed. */
  isOpen(asked: string): boolean {
    if (!isLookedAt(asked)) return true
    if (!this.#isRead) {
      this.#isRead = true
      this.#places = placesOf(this.#words())
    }
    return this.#places === undefined || holdsOne(this.#places)
  }

  #words(): readonly string[] | undefined {
    const words = this.#of().map(one =>
      typeof one === 'string' ? [one] : one instanceof Gate ? one.#words() : neededWords(one),
    )
    return words.includes(undefined) ? undefined : words.flatMap(one => one ?? [])
  }
}

/** A gate of expressions and words, any of which will do. */
export function gate(...of: readonly Need[]): Gate {
  return new Gate(() => of)
}

/** Whether a text may hold a word, in whatever case. */
export function mayHold(asked: string, word: string): boolean {
  return !isLookedAt(asked) || holdsRuns(word)
}

/** Whether a text may hold a letter beyond ASCII. */
export function mayBeWide(asked: string): boolean {
  return !isLookedAt(asked) || seen[WIDE] === number
}

const needs = new WeakMap<RegExp, { asked: number; places?: Places | undefined }>()

/** Whether an expression may match anywhere in a text. */
export function mayMatch(asked: string, pattern: RegExp): boolean {
  if (!isLookedAt(asked)) return true
  let known = needs.get(pattern)
  if (known === undefined) needs.set(pattern, (known = { asked: 0 }))
  if (++known.asked < OFTEN) return true
  if (known.asked === OFTEN) known.places = placesOf(neededWords(pattern))
  return known.places === undefined || holdsOne(known.places)
}

/** Does some work with all gates open: what is seen then, and not otherwise, a gate has kept out. */
export function withoutGates<T>(work: () => T): T {
  isOff = true
  try {
    return work()
  } finally {
    isOff = false
  }
}

function isLookedAt(asked: string): boolean {
  if (asked.length < SHORTEST_TEXT || isOff || asked !== text) return false
  if (!isNoted) note()
  return true
}

function note(): void {
  isNoted = true
  number = (number + 1) & 255
  if (number === 0) {
    seen.fill(0)
    number = 1
  }
  const { length } = text
  let run = 0
  let last = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) run = ((run << 6) | (LETTERS[code] as number)) & 0xffffff
    else {
      run = ((run << 6) | letterOf(code)) & 0xffffff
      seen[WIDE] = number
      if (last > 127) seen[pairAt(last, code)] = number
    }
    last = code
    seen[fourAt(run)] = number
    seen[threeAt(run)] = number
  }
}

function letterOf(code: number): number {
  return (code ^ (code >> 6)) & 63
}

function fourAt(run: number): number {
  return Math.imul(run, 0x9e3779b1) >>> 15
}

function threeAt(run: number): number {
  return FOURS + (run & 0x3ffff)
}

function pairAt(first: number, second: number): number {
  return PAIRS + (Math.imul((first << 16) | second, 0x9e3779b1) >>> 17)
}

/** The places of the runs of several words, one word after the other, each behind the number of its places. */
type Places = Int32Array

function placesOf(words: readonly string[] | undefined): Places | undefined {
  return words && Int32Array.from(words.flatMap(word => ((all: number[]) => [all.length, ...all])(runsOf(word))))
}

function runsOf(word: string): number[] {
  const places: number[] = []
  let run = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    run = ((run << 6) | (code < 128 ? (LETTERS[code] as number) : letterOf(code))) & 0xffffff
    if (code > 127) places.push(at > 0 && word.charCodeAt(at - 1) > 127 ? pairAt(word.charCodeAt(at - 1), code) : WIDE)
    if (at > 2) places.push(fourAt(run))
    else if (at === 2) places.push(threeAt(run))
  }
  return places
}

function holdsOne(places: Places): boolean {
  for (let at = 0; at < places.length; ) {
    const end = at + 1 + (places[at] as number)
    at++
    while (at < end && seen[places[at] as number] === number) at++
    if (at === end) return true
    at = end
  }
  return false
}

function holdsRuns(word: string): boolean {
  let run = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 127 && seen[WIDE] !== number) return false
    run = ((run << 6) | (code < 128 ? (LETTERS[code] as number) : letterOf(code))) & 0xffffff
    if (at > 2 && seen[fourAt(run)] !== number) return false
    if (at === 2 && seen[threeAt(run)] !== number) return false
  }
  return true
}
