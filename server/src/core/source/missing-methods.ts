import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** A call on the own class, as a chain of names is written. */
const OWN = /^(?:self|static|this)\.(\w+)$/
/** A class that takes methods from elsewhere: a base, a trait, the other half of a partial class. */
const TAKES_METHODS =
  /\bextends\b|^\s{1,8}use [A-Z\\]|\bpartial\s+class\b|\bclass\s+\w+[ \t]*(?:\([ \t]*\w|:[ \t]*\w|<)|\bprototype\b|\b__call\b|\bmixins?\b/m
/** `this.check = …`: it is a value of the object. */
const GIVEN = /^\s{0,4}[=:](?!=)/
const ON_ITSELF = /(?:self|static|this)(?:::|->|\.)$/

/** Whether a chain calls a method of the own class that nobody wrote: the file names it in such calls alone, and the class takes none from elsewhere. */
export function isMissingMethod(unit: Unit, chain: string): boolean {
  const name = OWN.exec(chain)?.[1]
  // Elsewhere other files may add methods: by extensions, mixins, a second `impl`.
  if (name === undefined || !/^(?:php|python|javascript|typescript)$/.test(unit.language)) return false
  if (unit.says(TAKES_METHODS)) return false
  return unit.remember(`missing ${name}`, () =>
    [...allMatches(unit.text, new RegExp(`\\b${name}\\b`, 'g'))].every(
      ({ index }) =>
        ON_ITSELF.test(unit.text.slice(Math.max(0, index - 10), index)) &&
        !GIVEN.test(unit.text.slice(index + name.length, index + name.length + 8)),
    ),
  )
}
