import type { SourceLanguage } from '../syntax/source-languages.ts'
import { WORD } from '../syntax/tokens.ts'
import { endOfIndented } from './indented.ts'
import { keywordFunction, namedValue, plainMethod } from './function-heads.ts'
import type { Unit } from './unit.ts'

/** A function or method by its name: the token of that, and the stretch of text from its head to the end of its body. */
export interface FunctionSeen {
  readonly name: string
  readonly at: number
  readonly start: number
  /** The same as `start` where there is no body: it is declared, and done elsewhere. */
  readonly stop: number
}

/** Languages whose bodies end by how their lines are indented. */
const INDENTED: ReadonlySet<SourceLanguage> = new Set(['python', 'ruby', 'elixir'])
/** Languages in which a body without braces goes on for as long as its lines are indented. */
const BRACES: ReadonlySet<SourceLanguage> = new Set([
  'javascript',
  'typescript',
  'vue',
  'svelte',
  'go',
  'java',
  'kotlin',
  'csharp',
  'php',
  'rust',
  'swift',
  'dart',
])

const known = new WeakMap<Unit, readonly FunctionSeen[]>()

/** All functions that a text gives a name, in the order of their heads; none in languages whose functions are not told apart. */
export function functionsIn(unit: Unit): readonly FunctionSeen[] {
  let found = known.get(unit)
  if (found === undefined) known.set(unit, (found = lookedFor(unit)))
  return found
}

function lookedFor(unit: Unit): readonly FunctionSeen[] {
  const { tokens, language } = unit
  if (!INDENTED.has(language) && !BRACES.has(language)) return []
  const found: FunctionSeen[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD) continue
    const head = keywordFunction(unit, at) ?? namedValue(unit, at) ?? plainMethod(unit, at)
    if (head === undefined) continue
    const start = tokens.start(at)
    const stop = INDENTED.has(language)
      ? endOfIndented(unit, start)
      : head.body === undefined
        ? start
        : tokens.isPunct(head.body, '{')
          ? tokens.end(tokens.after(head.body) - 1)
          : endOfIndented(unit, start)
    found.push({ name: tokens.value(head.name), at: head.name, start, stop: Math.max(start, stop) })
  }
  return found
}

/** The innermost function around a place. */
export function innermost(functions: readonly FunctionSeen[], offset: number): FunctionSeen | undefined {
  return functions.findLast(one => one.start <= offset && offset < one.stop)
}
