// Refuses regular expressions whose time grows faster than their text: all literals of what reads a stranger's files, and all that the
// core builds while it runs, through scslre (the analysis behind eslint-plugin-regexp). What it finds and is harmless stands in lint-regexes.allowed.json with the reason.
//   node scripts/lint-regexes.mjs
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { analyse } from 'scslre'
import { builtRegexes } from './support/built-regexes.mjs'
import { ROOT } from './support/root.mjs'

const WHY = {
  Trade: 'two parts can take the same characters',
  Self: 'one part can take the same characters in several ways',
  Move: 'a search begins anew at each character of what it has already walked',
}

const allowed = JSON.parse(readFileSync(path.join(ROOT, 'scripts/lint-regexes.allowed.json'), 'utf8'))
const unused = new Set(Object.keys(allowed))
let faults = 0
const written = ['client/src', 'server/src'].flatMap(sources).flatMap(literals)
for (const { file, source, flags } of [...written, ...(await builtRegexes())]) {
  const { reports } = analyse({ source, flags })
  if (reports.length === 0) continue
  const key = `${file} /${source}/${flags}`
  if (unused.delete(key) || key in allowed) continue
  faults++
  const worst = reports.some(one => one.exponential) ? 'exponential' : 'super-linear'
  const why = [...new Set(reports.map(one => WHY[one.type]))].join(', and ')
  console.error(`${file}: ${worst}: ${why}\n  /${source}/${flags}`)
}
for (const key of unused) {
  faults++
  console.error(`lint-regexes.allowed.json: no such expression is found any more: ${key}`)
}
if (faults > 0) console.error('Bound the repetition ({0,80}), forbid its start with (?<!…), or walk the text by hand.')
process.exitCode = faults === 0 ? 0 : 1

function sources(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
}

/** The regular expressions that stand in a file. */
function literals(file) {
  const { code } = transformSync(readFileSync(path.join(ROOT, file), 'utf8'), { loader: 'ts' })
  const found = []
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags })
    },
  })
  return found
}
