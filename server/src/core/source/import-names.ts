import { PUNCT, WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** Words between two tokens, without keywords: the names an import binds. */
export function wordsBetween(unit: Unit, from: number, to: number): string[] {
  const names: string[] = []
  for (let at = from; at < to; at++) {
    if (unit.tokens.kind(at) !== WORD) continue
    const value = unit.tokens.value(at)
    if (value !== 'as' && value !== 'type' && value !== 'from') names.push(value)
  }
  return names
}

/** Pairs of a name and what it is called where it comes from: `a as b`, and `a: b` of a destructured `require`. */
export function aliasesBetween(unit: Unit, from: number, to: number): ReadonlyMap<string, string> | undefined {
  const { tokens } = unit
  let aliases: Map<string, string> | undefined
  for (let at = from + 1; at < to - 1; at++) {
    if (!tokens.isWord(at, 'as') && !tokens.isPunct(at, ':')) continue
    if (tokens.kind(at - 1) === WORD && tokens.kind(at + 1) === WORD)
      (aliases ??= new Map()).set(tokens.value(at + 1), tokens.value(at - 1))
  }
  return aliases
}

/** The first token of the next line, from a token on. */
export function lineBreak(unit: Unit, from: number): number {
  let at = from
  while (at < unit.tokens.count && !unit.tokens.isFirst(at)) at++
  return at
}

/** Last token of a dotted name that starts at `from`; `from - 1` when there is none. */
export function dotted(unit: Unit, from: number, joiners = '.'): number {
  const { tokens } = unit
  let at = from
  while (
    at < tokens.count &&
    (tokens.kind(at) === WORD || (tokens.kind(at) === PUNCT && joiners.includes(tokens.value(at))))
  ) {
    if (tokens.kind(at) === WORD && tokens.kind(at - 1) === WORD && at > from) break
    if (tokens.isWord(at, 'import')) break
    if (at > from && tokens.isFirst(at)) break
    at++
  }
  return at - 1
}

/** A name as it is written from one token to another, without blanks. */
export function spelled(unit: Unit, from: number, to: number): string {
  return unit.text.slice(unit.tokens.start(from), unit.tokens.end(to)).replace(/\s+/g, '')
}
