// What an audit does, counted instead of timed: counts don't flicker. The sources are bundled with a counter at each place where work is done.
//   node bench/counts.mjs TREE…
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { transform } from 'esbuild'
import { auditOf } from './bundled-audit.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
/** Functions that do one piece of work each, by file, and how much of it. */
const WORK = {
  'core/syntax/source-languages.ts': ['lex', 'lexed', '1'],
  'core/syntax/yaml.ts': ['parseYamlAll', 'yaml', '1'],
  'core/source/walk.ts': ['show', 'shown', 'looks.length'],
  'workspace/decode.ts': ['decode', 'decoded', 'arguments[0].length'],
}

const COUNTER = {
  name: 'count',
  setup: ({ onLoad }) => onLoad({ filter: /server[\\/]src[\\/].*\.ts$/ }, counted),
}

/**
 * Audits trees, one after the other in one process, and counts: expressions (RegExp objects made while it runs, not when the program
 * is loaded), lexed (source files), yaml (YAML texts), shown (strings, once for each detector that looks at them), decoded (bytes).
 */
export async function countWork(trees, root = ROOT) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-counts-'))
  const counts = { expressions: 0, lexed: 0, yaml: 0, shown: 0, decoded: 0 }
  globalThis.countWork = (what, how) => (counts[what] += how)
  try {
    const run = await auditOf(root, home, 'audit', [COUNTER])
    for (const tree of trees)
      await run([tree, '--fail-on', 'never', '--quiet'], {
        out: () => undefined,
        err: () => undefined,
        cwd: process.cwd(),
        isTerminal: false,
        color: false,
        language: 'en',
        today: '2026-11-22',
      })
    return counts
  } finally {
    delete globalThis.countWork
    rmSync(home, { recursive: true, force: true })
  }
}

async function counted({ path: file }) {
  const source = readFileSync(file, 'utf8')
  const { code } = await transform(source, { loader: 'ts' })
  const found = Object.entries(WORK).find(([name]) => file.replaceAll('\\', '/').endsWith(name))
  if (!found && !/\/[^/\n]+\/|RegExp/.test(source)) return { contents: code, loader: 'js' }
  const inserts = []
  const made = node => inserts.push([node.start, "(countWork('expressions', 1), "], [node.end, ')'])
  const inFunction = parents => parents.some(one => one.type.includes('Function'))
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal(node, _, parents) {
      if (node.regex && inFunction(parents)) made(node)
    },
    NewExpression(node, _, parents) {
      if (node.callee.name === 'RegExp' && inFunction(parents)) made(node)
    },
    FunctionDeclaration(node) {
      const [name, what, how] = found?.[1] ?? []
      if (node.id?.name === name) inserts.push([node.body.start + 1, `countWork('${what}', ${how});`])
    },
  })
  const contents = inserts
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), code)
  return { contents, loader: 'js' }
}

if (process.argv[1] === import.meta.filename) console.log(await countWork(process.argv.slice(2)))
