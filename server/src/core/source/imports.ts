import { codeNames } from '../catalogue/lookup.ts'
import { STRING, WORD } from '../syntax/tokens.ts'
import { aliasesBetween, dotted, lineBreak, spelled, wordsBetween } from './import-names.ts'
import type { ImportSeen, Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

type Collect = (unit: Unit, at: number, out: ImportSeen[]) => void

/** All modules that a text imports, in the way of its language. */
export function collectImports(unit: Unit): ImportSeen[] {
  const out: ImportSeen[] = []
  const syntax = SYNTAX[unit.language]
  if (syntax === undefined) return out
  const { keywords, collect } = syntax
  for (const match of allMatches(unit.text, keywords)) {
    const at = unit.at(match.index)
    if (at >= 0 && unit.tokens.kind(at) === WORD) collect(unit, at, out)
  }
  return out
}

/** `import … from 'm'`, `export … from 'm'`, `import 'm'`, `import('m')`, `require('m')`. */
function script(unit: Unit, at: number, out: ImportSeen[]): void {
  const { tokens } = unit
  const code = unit.text.charCodeAt(tokens.start(at))
  if (code !== 105 && code !== 102 && code !== 114) return
  if (tokens.isWord(at, 'from') || tokens.isWord(at, 'import')) {
    const called = tokens.isPunct(at + 1, '(')
    const module = called ? at + 2 : at + 1
    if (tokens.kind(module) !== STRING || tokens.isPunct(at - 1, '.')) return
    const first = called || tokens.isWord(at, 'import') ? at : keyword(unit, at)
    if (first < 0) return
    out.push({
      module: tokens.value(module),
      names: wordsBetween(unit, first + 1, at),
      aliases: aliasesBetween(unit, first + 1, at),
      at: module,
      last: module,
      typeOnly: tokens.isWord(first + 1, 'type'),
    })
  } else if (
    tokens.isWord(at, 'require') &&
    tokens.isPunct(at + 1, '(') &&
    tokens.kind(at + 2) === STRING &&
    tokens.isPunct(at + 3, ')')
  ) {
    out.push({ module: tokens.value(at + 2), ...bound(unit, at), at: at + 2, last: at + 2, typeOnly: false })
  }
}

/** The `import` or `export` that a `from` belongs to. */
function keyword(unit: Unit, from: number): number {
  for (let at = from - 1; at >= 0 && at > from - 400; at--) {
    if (unit.tokens.isWord(at, 'import') || unit.tokens.isWord(at, 'export')) return at
    if (unit.tokens.kind(at) === STRING || unit.tokens.isPunct(at, ';')) return -1
  }
  return -1
}

/** Names bound by `const { a, b: c } = require(…)`. */
function bound(unit: Unit, at: number): Pick<ImportSeen, 'names' | 'aliases'> {
  let from = at - 1
  while (from > at - 40 && !['const', 'let', 'var'].some(word => unit.tokens.isWord(from, word))) from--
  if (from <= at - 40) return { names: [] }
  return { names: wordsBetween(unit, from + 1, at), aliases: aliasesBetween(unit, from + 1, at) }
}

/** `import a.b as c, d` and `from a.b import c, d`; not under `if TYPE_CHECKING`. */
function python(unit: Unit, at: number, out: ImportSeen[]): void {
  const { tokens } = unit
  if (tokens.isWord(at, 'from') && tokens.isFirst(at)) {
    const last = dotted(unit, at + 1)
    if (!tokens.isWord(last + 1, 'import')) return
    const from = last + 2
    const to = tokens.isPunct(from, '(') ? tokens.after(from) - 1 : lineBreak(unit, from)
    out.push({
      module: spelled(unit, at + 1, last),
      names: wordsBetween(unit, from, to),
      aliases: aliasesBetween(unit, from, to),
      at: at + 1,
      last,
      typeOnly: false,
    })
  } else if (tokens.isWord(at, 'import') && tokens.isFirst(at)) {
    for (let first = at + 1; ; ) {
      const last = dotted(unit, first)
      if (last < first) return
      const alias = tokens.isWord(last + 1, 'as') ? last + 2 : last
      out.push({ module: spelled(unit, first, last), names: [tokens.value(alias)], at: first, last, typeOnly: false })
      if (!tokens.isPunct(alias + 1, ',')) return
      first = alias + 2
    }
  } else if (isAskedForLater(unit, at + 1)) {
    out.push({ module: tokens.value(at + 2), names: [], at: at + 2, last: at + 2, typeOnly: false })
  }
}

/**
 * `importlib.import_module("m")`: a module that is asked for while the program runs, by its whole name. Who keeps nothing of it, or its
 * version alone, asks whether it is there.
 */
function isAskedForLater({ tokens }: Unit, open: number): boolean {
  if (!tokens.isWord(open - 1, 'import_module') && !tokens.isWord(open - 1, '__import__')) return false
  if (tokens.kind(open + 1) !== STRING || !MODULE.test(tokens.value(open + 1))) return false
  const behind = tokens.after(open)
  if (tokens.isPunct(behind, '.')) return !tokens.value(behind + 1).startsWith('__')
  const head = tokens.isPunct(open - 2, '.') ? open - 3 : open - 1
  return !tokens.isFirst(head)
}

const MODULE = /^[\w.]+$/

/** `import "m"`, `import alias "m"` and the import block. */
function go(unit: Unit, at: number, out: ImportSeen[]): void {
  const { tokens } = unit
  if (!tokens.isWord(at, 'import') || tokens.parent(at) >= 0 || !tokens.isFirst(at)) return
  const block = tokens.isPunct(at + 1, '(')
  const end = block ? tokens.after(at + 1) - 1 : Math.min(at + 4, lineBreak(unit, at + 1))
  for (let i = at + 1; i < end; i++) {
    if (tokens.kind(i) !== STRING) continue
    const names = tokens.kind(i - 1) === WORD && i - 1 > at ? [tokens.value(i - 1)] : []
    out.push({ module: tokens.value(i), names, at: i, last: i, typeOnly: false })
  }
}

/** `import a.b.C;`, `using A.B;`, `use A\B\C;`, `use a::b::{…};`, `import Module`: a word, then a name. */
function named(words: readonly string[], joiners: string): Collect {
  return (unit, at, out) => {
    const { tokens } = unit
    if (!words.some(word => tokens.isWord(at, word)) || tokens.isPunct(at - 1, '.')) return
    if (!tokens.isFirst(at) && !['pub', 'global', ')', ';', '}'].includes(tokens.value(at - 1))) return
    let first = at + 1
    if (tokens.isWord(first, 'static') || tokens.isWord(first, 'function')) first++
    if (tokens.isPunct(first + 1, '=')) first += 2
    const last = dotted(unit, first, joiners)
    if (last < first) return
    const braces = tokens.isPunct(last + 1, '{') ? tokens.after(last + 1) - 1 : -1
    const group = braces >= 0 ? wordsBetween(unit, last + 2, braces) : [tokens.value(last)]
    const aliases = aliasesBetween(unit, ...(braces >= 0 ? ([last + 2, braces] as const) : ([last, last + 3] as const)))
    out.push({
      module: spelled(unit, first, last).replace(/::$|\.\*?$|\\$/, ''),
      names: group,
      aliases,
      at: first,
      last,
      typeOnly: false,
    })
  }
}

const phpUse = named(['use'], '\\')

const INCLUDES = /^(?:require|include)(?:_once)?$/

/** `require_once __DIR__ . '/parts/talk.php';`, from a folder whatever it is called. */
function phpInclude({ tokens }: Unit, at: number, out: ImportSeen[]): void {
  for (let here = at + 1; here < Math.min(at + 14, tokens.count) && !tokens.isPunct(here, ';'); here++) {
    if (tokens.kind(here) !== STRING || !/\w\.php$/.test(tokens.value(here))) continue
    const module = `./${tokens.value(here).replace(/^[./]*\//, match => (match.startsWith('..') ? match : ''))}`
    out.push({ module, names: [], at: here, last: here, typeOnly: false })
    return
  }
}

/** `use A\B;`, and a catalogued class of the root, which code without a namespace names as it is: `OpenAI::client(…)`, `\OpenAI::client(…)`. */
function php(unit: Unit, at: number, out: ImportSeen[]): void {
  const { tokens } = unit
  if (tokens.isWord(at, 'use')) return phpUse(unit, at, out)
  if (INCLUDES.test(tokens.value(at))) return phpInclude(unit, at, out)
  if (!tokens.isPunct(at + 1, ':') || !tokens.isPunct(at + 2, ':')) return
  const isRooted = tokens.isPunct(at - 1, '\\')
  const isInNamespace = tokens.kind(at - 2) === WORD && tokens.end(at - 2) === tokens.start(at - 1)
  if (isRooted ? isInNamespace : /^[ \t]{0,40}namespace\s/m.test(unit.text)) return
  const name = tokens.value(at)
  out.push({ module: name, names: [name], at, last: at, typeOnly: false })
}

/** `require 'm'`, `require_relative 'm'`; `import 'm';` of Dart. */
function quoted(words: readonly string[]): Collect {
  return (unit, at, out) => {
    const { tokens } = unit
    if (!words.some(word => tokens.isWord(at, word)) || tokens.kind(at + 1) !== STRING) return
    const relative = tokens.isWord(at, 'require_relative')
    out.push({
      module: (relative ? './' : '') + tokens.value(at + 1),
      names: [],
      at: at + 1,
      last: at + 1,
      typeOnly: false,
    })
  }
}

/** `#include "m.h"`, `#include <m/n.h>`, `#import`, `@import Module;`. */
function included(unit: Unit, at: number, out: ImportSeen[]): void {
  const { tokens } = unit
  const first = at + 1
  let last = first
  if (tokens.isPunct(at - 1, '@')) last = dotted(unit, first)
  else if (!tokens.isPunct(at - 1, '#')) return
  else if (tokens.isPunct(first, '<'))
    while (last - first < 12 && last < tokens.count && !tokens.isPunct(last + 1, '>')) last++
  if (last < first || last >= tokens.count) return
  const begin = tokens.isPunct(first, '<') ? first + 1 : first
  out.push({ module: spelled(unit, begin, last), names: [], at: begin, last, typeOnly: false })
}

interface ImportSyntax {
  /** The words at which an import can begin, or that stand before its module. */
  readonly keywords: RegExp
  readonly collect: Collect
}

function syntax(words: readonly string[], collect: Collect): ImportSyntax {
  return { keywords: new RegExp(`\\b(?:${words.join('|')})\\b`, 'g'), collect }
}

const SCRIPT = syntax(['import', 'from', 'require'], script)
const PYTHON = syntax(['import', 'from', 'import_module', '__import__'], python)
const JVM = syntax(['import'], named(['import'], '.*'))

let phpWords: RegExp | undefined
const PHP: ImportSyntax = {
  // Asked of the tables at the first file of PHP, not at every start.
  get keywords() {
    return (phpWords ??= syntax(
      [
        'use',
        'require',
        'require_once',
        'include',
        'include_once',
        ...codeNames('composer').filter(name => !name.includes('\\')),
      ],
      php,
    ).keywords)
  },
  collect: php,
}

const SYNTAX: Partial<Record<Unit['language'], ImportSyntax>> = {
  javascript: SCRIPT,
  typescript: SCRIPT,
  vue: SCRIPT,
  svelte: SCRIPT,
  html: SCRIPT,
  python: PYTHON,
  notebook: PYTHON,
  go: syntax(['import'], go),
  java: JVM,
  kotlin: JVM,
  swift: syntax(['import'], named(['import'], '.')),
  csharp: syntax(['using'], named(['using'], '.')),
  php: PHP,
  rust: syntax(['use', 'mod'], named(['use', 'mod'], ':')),
  ruby: syntax(['require', 'require_relative'], quoted(['require', 'require_relative'])),
  dart: syntax(['import', 'export'], quoted(['import', 'export'])),
  elixir: syntax(['alias', 'import', 'use', 'require'], named(['alias', 'import', 'use', 'require'], '.')),
  cpp: syntax(['include', 'import'], included),
}
