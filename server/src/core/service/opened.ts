import { fileRole } from '../evidence/file-role.ts'
import { type FunctionSeen, functionsIn } from '../source/functions.ts'
import { unitOf } from '../source/open.ts'
import type { Unit } from '../source/unit.ts'
import { SourceFile } from '../syntax/source-file.ts'
import { sourceLanguage } from '../syntax/source-languages.ts'
import { STRING, TEXT, WORD } from '../syntax/tokens.ts'

/** What one file is asked about again and again, while calls are followed back. */
export interface Opened {
  readonly unit: Unit
  readonly text: string
  readonly functions: readonly FunctionSeen[]
}

/** Longer texts are not opened for this. */
const LONGEST = 300_000

/** Opens a file of the product to follow calls through it; undefined for what nobody can follow. */
export function openedOf(text: string, path: string): Opened | undefined {
  const language = sourceLanguage(path)
  if (language === undefined || language === 'notebook' || text.length > LONGEST) return undefined
  const unit = unitOf(new SourceFile(path, text, fileRole(path)), language)
  return { unit, text, functions: functionsIn(unit) }
}

/** Places where a file names a function of its own, outside of its head and its body; undefined for one where it is only handed out. */
export function* namedIn({ unit, functions }: Opened, one: FunctionSeen): Generator<number | undefined, undefined> {
  const { tokens } = unit
  const heads = new Set(functions.map(({ at }) => at))
  const same = functions.filter(({ name }) => name === one.name)
  const word = new RegExp(`(?<![\\w$])${one.name.replaceAll('$', '\\$')}(?![\\w$])`)
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind(at)
    if (kind === WORD ? !tokens.isWord(at, one.name) || heads.has(at) : kind !== STRING && kind !== TEXT) continue
    const offset = tokens.start(at)
    if (kind !== WORD && (!word.test(tokens.value(at)) || isProse(unit, at))) continue
    if (same.some(({ start, stop }) => start <= offset && offset < stop)) continue
    yield kind === WORD && isHandedOut(unit, at) ? undefined : offset
  }
  return undefined
}

/** Whether a file is taken up by its name: scripts without imports and exports see one another's functions on a page. */
export function isModule(unit: Unit): boolean {
  return !SCRIPTS.has(unit.language) || unit.imports.length > 0 || unit.says(EXPORTS)
}

const EXPORTS = /\bexport\b|\bexports\b/

/** A sentence that speaks of it, as logs and docstrings do. */
function isProse(unit: Unit, at: number): boolean {
  if (unit.isDocstring(at)) return true
  if (MARKUP.has(unit.language)) return false
  const said = unit.tokens.value(at)
  return !said.includes('(') && /\s\S{1,80}\s/.test(said)
}

const MARKUP: ReadonlySet<string> = new Set(['vue', 'svelte', 'html'])

/** `export { ask, tell }`, `module.exports = { ask }`, `return { ask }`: others may take it, and their names tell. */
function isHandedOut({ tokens, language }: Unit, at: number): boolean {
  if (!SCRIPTS.has(language)) return false
  if (!['{', ','].some(sign => tokens.isPunct(at - 1, sign)) || !['}', ','].some(sign => tokens.isPunct(at + 1, sign)))
    return false
  const open = tokens.parent(at)
  if (!tokens.isPunct(open, '{')) return false
  return (
    tokens.isWord(open - 1, 'export') ||
    tokens.isWord(open - 1, 'return') ||
    (tokens.isPunct(open - 1, '=') && tokens.isWord(open - 2, 'exports'))
  )
}

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
