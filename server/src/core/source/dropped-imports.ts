import { lineMatches, type LinePattern, linePattern } from '../text/line-matches.ts'
import { WORD } from '../syntax/tokens.ts'
import type { ImportSeen, Unit } from './unit.ts'

/** Imports that are commented out, by language. */
const COMMENTED: Partial<Record<Unit['language'], LinePattern>> = {
  javascript: linePattern(
    `(?://|\\*)[ \\t]*(?:import\\b[^'"\\n]{0,200}|(?:const|let|var)\\b[^'"\\n]{0,200}require\\()["']([.@~][^'"\\n]{1,200})["']`,
    { indented: true, first: '/*' },
  ),
  python: linePattern('#[ \\t]*from[ \\t]{1,9}([\\w.]{2,120})[ \\t]{1,9}import\\b', { indented: true, first: '#' }),
  dart: linePattern(`//[ \\t]*import[ \\t]{1,9}["']([^'"\\n:]{1,200})["']`, { indented: true, first: '/' }),
}
const SCRIPTS = /^(javascript|typescript|vue|svelte)$/
const PAGES = /^(vue|svelte)$/

/** Modules of its own that a file imported once, in lines that are comments now. */
export function commentedImports(unit: Unit): string[] {
  const pattern = COMMENTED[SCRIPTS.test(unit.language) ? 'javascript' : unit.language]
  if (pattern === undefined || !unit.mentions('import')) return []
  return [...lineMatches(unit.text, pattern)].flatMap(match =>
    unit.holds(match.index + match[0].length - 2) ? [] : [match[1] as string],
  )
}

/** Whether a script imports of its own and uses none of the names that come: nothing of it is shown, nor asked. Templates name components alone. */
export function isIdleImport(unit: Unit, one: ImportSeen): boolean {
  if (!SCRIPTS.test(unit.language) || one.typeOnly || one.names.length === 0) return false
  const isTold = (name: string) => !PAGES.test(unit.language) || /^[A-Z]/.test(name)
  if (!/^[.@~]/.test(one.module) || !one.names.every(isTold)) return false
  if (isHandedOn(unit, one)) return false
  return one.names.every(name => !isUsed(unit, name, one))
}

/** Whether a script imports of a package and nothing in it names what comes. */
export function isNeverNamed(unit: Unit, one: ImportSeen): boolean {
  if (!SCRIPTS.test(unit.language) || PAGES.test(unit.language) || one.typeOnly || one.names.length === 0) return false
  if (isHandedOn(unit, one)) return false
  return one.names.every(name => !isUsed(unit, name, one))
}

/** `export { … } from` */
function isHandedOn({ text, tokens }: Unit, { at }: ImportSeen): boolean {
  const head = text.slice(Math.max(0, tokens.start(at) - 600), tokens.start(at))
  return head.lastIndexOf('export') > head.lastIndexOf('import')
}

function isUsed(unit: Unit, name: string, { at }: ImportSeen): boolean {
  const kebab = PAGES.test(unit.language) ? name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase() : name
  return [name, kebab].some(word => stands(unit, word, at))
}

/** Whether a word stands anywhere in code but in the import that brings it. */
function stands(unit: Unit, word: string, module: number): boolean {
  const { text, tokens } = unit
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    const at = unit.at(from)
    if (at < 0 || tokens.kind(at) !== WORD || tokens.value(at) !== word) continue
    if (at > module || !isOfImport(unit, at, module)) return true
  }
  return false
}

/** Whether a token before an import's module belongs to that import. */
function isOfImport(unit: Unit, at: number, module: number): boolean {
  for (let here = module - 1; here >= at; here--) if (unit.tokens.isWord(here, 'import')) return false
  return true
}
