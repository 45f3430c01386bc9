import { WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** So many lines below where it begins a call is still found at a glance. */
const NEAR = 3
/** So many calls are chained at most. */
const LONGEST = 40
/** What only says how to ask, before it is said what: `Http::withHeaders(…)->post(…)`. */
const SETS = /^(?:with|set|add|header|accept|auth|bearer|token|timeout|retry|configure)/i

/**
 * The call that a chain begins with, where it begins further above than one sees at a glance: whoever opens `client.post()`, says line by line
 * what is sent and how, and ends with `.retrieve()`, looks for the request where it begins. The call itself where all of it is near.
 */
export function headOf(unit: Unit, at: number): number {
  const { tokens } = unit
  let root = at
  let head = at
  for (let left = LONGEST; left > 0; left--) {
    const before = linkBefore(unit, root)
    if (before < 0) break
    // What stands first may be an object only: what is called on it is the first call.
    if (tokens.isPunct(before + 1, '(') || tokens.isPunct(before + 1, '<')) head = before
    root = before
  }
  return isFar(unit, root, at) && !SETS.test(tokens.value(head)) ? head : at
}

/** The first name of the chain that a token ends. */
export function rootOf(unit: Unit, at: number): number {
  let root = at
  for (let left = LONGEST; left > 0; left--) {
    const before = linkBefore(unit, root)
    if (before < 0) break
    root = before
  }
  return root
}

/** Whether a token stands so far below another that nobody sees both at a glance. */
export function isFar({ text, tokens }: Unit, from: number, to: number): boolean {
  const [start, end] = [tokens.start(from), tokens.start(to)]
  let lines = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end && lines <= NEAR; at = text.indexOf('\n', at + 1))
    lines++
  return lines > NEAR
}

/** The name that the one at a token is joined to, over what that is called with; -1 for none. */
function linkBefore({ tokens }: Unit, at: number): number {
  if (tokens.kind(at) !== WORD) return -1
  let before = at - 1
  if (tokens.isPunct(before, '>') && tokens.isPunct(before - 1, '-')) before -= 2
  else if (tokens.isPunct(before, ':') && tokens.isPunct(before - 1, ':')) before -= 2
  else if (tokens.isPunct(before, '.')) before--
  else return -1
  if (tokens.isPunct(before, '?') || tokens.isPunct(before, '!')) before--
  while (/^[)\]}]$/.test(tokens.value(before)) && tokens.partner(before) >= 0) before = tokens.partner(before) - 1
  return tokens.kind(before) === WORD ? before : -1
}
