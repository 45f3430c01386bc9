import { STRING, WORD } from '../syntax/tokens.ts'
import { lastName } from './context.ts'
import type { Unit } from './unit.ts'

/** A value is followed through so many names: an option to a variable to a helper. */
const STEPS = 3

/**
 * The string that a name comes to where nobody sets it otherwise: of a constant, an option of the command line, a field of a class, a
 * parameter, and of what is handed through a helper on the way. Within one file.
 */
export function defaultOf(unit: Unit, at: number): { readonly value: string; readonly at: number } | undefined {
  if (unit.tokens.kind(at) === STRING) return undefined
  let name = nameAt(unit, at)
  for (let step = 0; step < STEPS && name !== undefined; step++) {
    const given = givenTo(unit, name)
    if (given === undefined) return undefined
    if (typeof given === 'number') return { value: unit.tokens.value(given), at: given }
    name = given === name ? undefined : given
  }
  return undefined
}

function nameAt(unit: Unit, at: number): string | undefined {
  const last = lastName(unit, at)
  const name = unit.tokens.kind(last) === WORD ? unit.tokens.value(last) : ''
  return /^[A-Za-z_]\w{1,60}$/.test(name) ? name : undefined
}

/** What a name is given: a string's token, or the name that it is taken from. */
function givenTo(unit: Unit, name: string): number | string | undefined {
  const places = placesOf(unit)
  const options = places.get(asOption(name)) ?? NOWHERE
  const assigned = places.get(name) ?? NOWHERE
  if (options.length === 0 && assigned.length === 0) return undefined
  const option = firstAt(
    unit,
    [...options, ...assigned].toSorted((a, b) => a - b),
    new RegExp(
      `["']--?${name.replaceAll('_', '[-_]')}["'][^)]{0,300}?\\bdefault\\s{0,4}=\\s{0,4}(?=["'])|\\b${name}\\s{0,4}(?::[^=\\n]{0,60})?=\\s{0,4}(?:[fF]ield\\(\\s{0,4}(?:default\\s{0,4}=\\s{0,4})?)?(?=["'])`,
      'y',
    ),
  )
  if (option !== null) {
    // A string's token begins behind its quotes.
    const at = unit.before(option.index + option[0].length + 1)
    return at >= 0 && unit.tokens.kind(at) === STRING ? at : undefined
  }
  const from = firstAt(
    unit,
    assigned,
    new RegExp(
      `\\b${name}\\s{0,4}=\\s{0,4}[^\\n]{0,120}?\\b(?:args|opts?|options|config|cfg|settings|self|hparams|params)\\.(\\w{2,60})`,
      'y',
    ),
  )
  return from?.[1]
}

const NOWHERE: readonly number[] = []
const ASSIGNED = /\b[A-Za-z_]\w{1,60}(?=\s{0,4}[:=])/g
const OPTION = /["']--?([\w-]+)(?=["'])/g

/** Under each name where it is given something, and under each option's where that is named: a text is gone through once, not once a name. */
const PLACES = new WeakMap<Unit, ReadonlyMap<string, readonly number[]>>()

function placesOf(unit: Unit): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(unit)
  if (known !== undefined) return known
  const places = new Map<string, number[]>()
  const note = (name: string, at: number): void => {
    const before = places.get(name)
    if (before === undefined) places.set(name, [at])
    else before.push(at)
  }
  for (const { 0: name, index } of unit.text.matchAll(ASSIGNED)) note(name, index)
  for (const { 1: name = '', index } of unit.text.matchAll(OPTION)) note(asOption(name), index)
  PLACES.set(unit, places)
  return places
}

/** `max_length` and `max-length` are one option, whatever stands before them; no name can be taken for it. */
function asOption(name: string): string {
  return `-${name.replaceAll('-', '_').replace(/^_+/, '')}`
}

function firstAt(unit: Unit, places: readonly number[], pattern: RegExp): RegExpExecArray | null {
  for (const place of places) {
    pattern.lastIndex = place
    const found = pattern.exec(unit.text)
    if (found !== null) return found
  }
  return null
}
