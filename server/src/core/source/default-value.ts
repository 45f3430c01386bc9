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
  const option = new RegExp(
    `["']--?${name.replaceAll('_', '[-_]')}["'][^)]{0,300}?\\bdefault\\s{0,4}=\\s{0,4}(?=["'])|\\b${name}\\s{0,4}(?::[^=\\n]{0,60})?=\\s{0,4}(?:[fF]ield\\(\\s{0,4}(?:default\\s{0,4}=\\s{0,4})?)?(?=["'])`,
  ).exec(unit.text)
  if (option !== null) {
    // A string's token begins behind its quotes.
    const at = unit.before(option.index + option[0].length + 1)
    return at >= 0 && unit.tokens.kind(at) === STRING ? at : undefined
  }
  const from = new RegExp(
    `\\b${name}\\s{0,4}=\\s{0,4}[^\\n]{0,120}?\\b(?:args|opts?|options|config|cfg|settings|self|hparams|params)\\.(\\w{2,60})`,
  ).exec(unit.text)
  return from?.[1]
}
