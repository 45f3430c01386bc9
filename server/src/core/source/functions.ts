import type { SourceLanguage } from '../syntax/source-languages.ts'
import { WORD } from '../syntax/tokens.ts'
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

/** All functions that a text gives a name, in the order of their heads; none in languages whose functions are not told apart. */
export function functionsIn(unit: Unit): readonly FunctionSeen[] {
  const { tokens, language } = unit
  if (!INDENTED.has(language) && !BRACES.has(language)) return []
  const found: FunctionSeen[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD) continue
    const head = keywordFunction(unit, at) ?? namedValue(unit, at) ?? plainMethod(unit, at)
    if (head === undefined) continue
    const start = tokens.start(at)
    const stop = INDENTED.has(language)
      ? endOfLines(unit.text, start)
      : head.body === undefined
        ? start
        : tokens.isPunct(head.body, '{')
          ? tokens.end(tokens.after(head.body) - 1)
          : endOfLines(unit.text, start)
    found.push({ name: tokens.value(head.name), at: head.name, start, stop: Math.max(start, stop) })
  }
  return found
}

/** The innermost function around a place. */
export function innermost(functions: readonly FunctionSeen[], offset: number): FunctionSeen | undefined {
  return functions.findLast(one => one.start <= offset && offset < one.stop)
}

/** Where a body ends that is told by its indentation: before the first line that is indented no further than its head. */
function endOfLines(text: string, start: number): number {
  const depth = indentOf(text, text.lastIndexOf('\n', start - 1) + 1)
  let line = text.indexOf('\n', start)
  while (line >= 0) {
    const from = line + 1
    const indent = indentOf(text, from)
    const first = text[from + indent]
    if (first !== undefined && first !== '\n' && first !== '\r' && indent <= depth && !')]}'.includes(first))
      return from
    line = text.indexOf('\n', from)
  }
  return text.length
}

function indentOf(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - from
}
