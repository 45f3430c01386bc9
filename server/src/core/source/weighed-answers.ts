import { WORD } from '../syntax/tokens.ts'
import { typeOf } from './declared-methods.ts'
import type { Unit } from './unit.ts'

/** Types of one value out of a few: a program goes on by it, and people read something else. */
const FEW =
  /^(?:[bB]ool(?:ean)?|int|Integer|long|Long|float|Float|double|Double|\w{1,60}(?:Enum|Type|Intent|Category|Kind))$/

/** Whether what is of this type is weighed by the program rather than read. */
export function isWeighed(type: string): boolean {
  return FEW.test(type)
}

/** How many names a call may be held by: `this.services.router.route(…)`. */
const NAMES = 5

/** `RouteKind kind = router.route(text)`, `if (guard.isFine(text))`: what a call gives is weighed where it is made. */
export function isWeighedHere(unit: Unit, at: number): boolean {
  const { tokens } = unit
  let first = at
  while (first > at - 2 * NAMES && tokens.isPunct(first - 1, '.') && tokens.kind(first - 2) === WORD) first -= 2
  if (tokens.isPunct(first - 1, '!') || (tokens.isPunct(first - 1, '(') && tokens.isWord(first - 2, 'if'))) return true
  const isGiven = tokens.isPunct(first - 1, '=') && tokens.kind(first - 2) === WORD
  return isGiven && typeOf(unit, tokens.value(first - 2), FEW) !== undefined
}
