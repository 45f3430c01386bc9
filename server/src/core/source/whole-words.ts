import { STRING, TEXT, WORD } from '../syntax/tokens.ts'
import { elementAround, elementName } from './elements.ts'
import type { Unit } from './unit.ts'

/** Words as people read them, put together of several tokens, with the first and the last of these. */
export interface Whole {
  readonly value: string
  readonly first: number
  readonly last: number
}

/** Elements that stand within a line of text. */
const INLINE = /^(b|strong|i|em|u|span|mark|small|font|sub|sup|text|code|br|wbr|bdi|Text|Trans|Strong|Em|Bold)$/
const LONGEST = 600
const MOST_PIECES = 8

/** The text of the block that a piece of text stands in, where markup within the line breaks it up; nothing where it is whole. */
export function wholeText(unit: Unit, at: number): Whole | undefined {
  const { tokens } = unit
  let block = elementAround(unit, at)
  while (block >= 0 && INLINE.test(elementName(unit, block))) block = elementAround(unit, block)
  const end = block < 0 ? Math.min(tokens.count, at + 60) : tokens.after(block)
  let value = ''
  let first = -1
  let last = -1
  for (let here = block < 0 ? at : block + 1; here < end; here++) {
    if (tokens.kind(here) !== TEXT) continue
    if (!isInline(unit, here, block)) return undefined
    if (first < 0) first = here
    last = here
    value += tokens.value(here)
    if (value.length > LONGEST) return undefined
  }
  return first === last ? undefined : { value, first, last }
}

function isInline(unit: Unit, at: number, block: number): boolean {
  let here = elementAround(unit, at)
  for (let level = 0; here !== block; here = elementAround(unit, here), level++)
    if (here < 0 || level > 4 || !INLINE.test(elementName(unit, here))) return false
  return true
}

/** A string with the pieces that code joins it with: `'a' + 'b'`, and templates around expressions; nothing where it stands alone. */
export function wholeString(unit: Unit, at: number): Whole | undefined {
  let first = at
  for (let piece = pieceBefore(unit, first); piece >= 0; piece = pieceBefore(unit, first)) first = piece
  let value = unit.tokens.value(first)
  let last = first
  for (let count = 1; count < MOST_PIECES; count++) {
    const next = pieceAfter(unit, last)
    if (next < 0) break
    value += `{}${unit.tokens.value(next)}`
    last = next
  }
  return first === last || value.length > LONGEST ? undefined : { value, first, last }
}

function pieceAfter(unit: Unit, at: number): number {
  const { tokens } = unit
  if (tokens.value(at + 1) === '${') {
    const next = tokens.after(at + 1)
    return tokens.kind(next) === STRING ? next : -1
  }
  if (!tokens.isPunct(at + 1, '+')) return -1
  let next = at + 2
  for (let steps = 0; steps < 6 && tokens.kind(next) === WORD; steps++) {
    next++
    if (tokens.isPunct(next, '.')) next++
    else if (tokens.isPunct(next, '+')) {
      next++
      break
    }
  }
  return tokens.kind(next) === STRING ? next : -1
}

function pieceBefore(unit: Unit, at: number): number {
  const { tokens } = unit
  for (let back = at - 1; back > at - 9 && back >= 0; back--)
    if (tokens.kind(back) === STRING) return pieceAfter(unit, back) === at ? back : -1
  return -1
}
