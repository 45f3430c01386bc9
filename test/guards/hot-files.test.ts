import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { expect, it } from 'vitest'

const CORE = path.resolve(import.meta.dirname, '../../server/src/core')

/** What runs for every word, line or sign of a text, or for every file of a tree: here an expression written inside a function is made again each time. */
const HOT = [
  'engine/dispatch.ts',
  'engine/picked.ts',
  'engine/read-file.ts',
  'engine/tree.ts',
  'reach/by-name.ts',
  'reach/graph.ts',
  'reach/named-packages.ts',
  'reach/packages.ts',
  'reach/replacements.ts',
  'reach/use.ts',
  'service/replaced.ts',
  'service/together.ts',
  'source/detector.ts',
  'source/detectors.ts',
  'source/detect/provider-switch.ts',
  'source/unit.ts',
  'source/walk.ts',
  'source/whole-words.ts',
  'syntax/code-lexer.ts',
  'syntax/json.ts',
  'syntax/scan.ts',
  'syntax/script-lexer.ts',
  'syntax/shell-lexer.ts',
  'syntax/source-languages.ts',
  'syntax/string-literals.ts',
  'syntax/tokens.ts',
  'text/holds-any.ts',
  'text/late-texts.ts',
  'text/line-index.ts',
  'text/line-start.ts',
  'text/looked-at.ts',
  'text/paths.ts',
  'text/remembered.ts',
  'text/steps.ts',
]

/** Expressions that functions of a source make each time they run; one that is put together of what was read is not written there. */
function madeInFunctions(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts' })
  const found: string[] = []
  const isInside = (parents: readonly { type: string }[]) =>
    parents.slice(0, -1).some(({ type }) => type.includes('Function'))
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal(node, _, parents) {
      if (node.regex && isInside(parents)) found.push(`/${node.regex.pattern}/`)
    },
    NewExpression(node, _, parents) {
      const isPlain = node.arguments.every(({ type }) => type === 'Literal')
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp' && isPlain && isInside(parents))
        found.push(code.slice(node.start, node.end))
    },
  })
  return found
}

it.each(HOT)('%s writes no expression inside a function', file => {
  expect(madeInFunctions(readFileSync(path.join(CORE, file), 'utf8'))).toEqual([])
})

it('finds those that are written inside a function, and no others', () => {
  const source = [
    'const A = /a/',
    'function b(text: string) { return /b/.test(text) }',
    "const c = (text: string) => new RegExp('c').test(text)",
    'const d = (text: string, word: string) => new RegExp(word).test(text)',
    'class E { static of = (text: string) => text.replace(/e/g, "") }',
  ].join('\n')
  expect(madeInFunctions(source)).toEqual(['/b/', 'new RegExp("c")', '/e/'])
})
