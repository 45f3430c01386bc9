// Which modules the command line leaves lying until one of their functions is first called, and the plugin that does it.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Modules of server/src/core: each with all that only it needs becomes a file of its own. Their exports must be
 * functions: a function can be stood in for by one that loads it first, a table can't.
 */
export const PARTS = [
  // Nothing is read, judged or stated in an empty folder.
  'engine/read-file',
  'engine/judge',
  'declaration/parse',
  'declaration/glob',
  'service/infer',
  // Formats that most folders lack.
  'syntax/dockerfile',
  'syntax/toml',
  'syntax/xml',
  'syntax/any-yaml',
  // A run asks one form of report.
  'report/baseline',
  'report/csv',
  'report/cyclonedx',
  'report/github',
  'report/gitlab',
  'report/html/html',
  'report/json',
  'report/junit',
  'report/markdown',
  'report/overview-entry',
  'report/sarif',
  'report/spdx',
  'report/text-body',
  // Tables, decoded on the first question.
  'catalogue/credentials',
  'catalogue/datasets',
  'catalogue/hosts',
  'catalogue/licence-words',
  'catalogue/models',
  'catalogue/moderation',
  'catalogue/packages',
  'catalogue/providers',
  'catalogue/sources',
  'catalogue/supplier',
  'law/filed-list',
]

const CORE = 'server/src/core'

/** The file that a part's code goes into, beside the chunk that asks for it. */
export const fileOf = part => part.replaceAll('/', '-')

/** esbuild's entry points of the parts. */
export function partEntries() {
  return PARTS.map(part => ({ in: `${CORE}/${part}.ts`, out: fileOf(part) }))
}

/** Lets every import of a part meet a stand-in that loads the part's file when one of its functions is called. */
export function apart(root) {
  const parts = new Map(PARTS.map(part => [path.join(root, CORE, `${part}.ts`), part]))
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ kind, resolveDir, path: wanted }) => {
        const part = kind === 'entry-point' ? undefined : parts.get(path.resolve(resolveDir, wanted))
        return part && { path: part, namespace: 'apart' }
      })
      build.onLoad({ filter: /./, namespace: 'apart' }, ({ path: part }) => {
        const exported = readFileSync(path.join(root, CORE, `${part}.ts`), 'utf8').match(/^export .*/gm) ?? []
        const wrong = exported.filter(line => !FUNCTION.test(line) && !LITERAL.test(line) && !TYPE.test(line))
        if (wrong.length > 0)
          return { errors: [{ text: `${part} is loaded apart: only functions may be exported, not "${wrong[0]}"` }] }
        return { contents: standIn(part, exported), loader: 'js' }
      })
    },
  }
}

const FUNCTION = /^export (?:async )?function\*? (\w+)/
/** Said again where it is asked for. */
const LITERAL = /^export const \w+ = (?:[\d_.]+|'[^'\\]*')$/
/** Of a type nothing is left to load. */
const TYPE = /^export (?:type|interface|declare) /

function standIn(part, exported) {
  const names = exported.flatMap(line => FUNCTION.exec(line)?.[1] ?? [])
  const functions = names.map(name => `export function ${name}(...args) { return (part ??= load()).${name}(...args) }`)
  const load = `let part\nconst load = () => loadPart('./${fileOf(part)}.cjs')`
  return [load, ...functions, ...exported.filter(line => LITERAL.test(line))].join('\n')
}
