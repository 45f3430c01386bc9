// Holds the reports of two states of the sources against each other: every tree at hand must give the same JSON, and small
// ones the same text, byte for byte.
//   node bench/same-reports.mjs OTHER_CHECKOUT [FOLDER_OF_TREES …]
// Trees at hand: the rules' fixtures, the examples, the cases and slices that may lie beside the checkout, and each folder in those named.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { auditOf } from './bundled-audit.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const [other, ...named] = process.argv.slice(2)
if (other === undefined) {
  console.error('name the other checkout')
  process.exit(2)
}
const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-same-'))
try {
  const [here, there] = await Promise.all([auditOf(ROOT, home, 'here'), auditOf(path.resolve(other), home, 'there')])
  const groups = treesAtHand()
  let different = 0
  for (const [group, trees] of groups) {
    for (const tree of trees)
      for (const format of named.includes(group) ? ['json'] : ['json', 'text'])
        if ((await report(here, tree, format)) !== (await report(there, tree, format))) {
          different++
          console.log(`DIFFERENT  ${format.padEnd(4)}  ${tree}`)
        }
    console.log(`${String(trees.length).padStart(5)}  ${group}`)
  }
  const all = groups.reduce((sum, [, trees]) => sum + trees.length, 0)
  console.log(`${all} trees, ${different} reports different`)
  process.exitCode = different === 0 ? 0 : 1
} finally {
  rmSync(home, { recursive: true, force: true })
}

function treesAtHand() {
  const rules = path.join(ROOT, 'server/src/core/rules')
  const beside = path.dirname(ROOT)
  const shared = foldersIn(beside).filter(folder => existsSync(path.join(folder, 'corpus')))
  return [
    ['fixtures of rules', foldersIn(rules).flatMap(rule => foldersIn(path.join(rule, 'fixtures')))],
    ['examples', foldersIn(path.join(ROOT, 'examples'))],
    ['cases', shared.flatMap(one => foldersIn(path.join(one, 'cases')).map(folder => path.join(folder, 'tree')))],
    ['slices', shared.flatMap(one => foldersIn(path.join(one, 'corpus/slices')))],
    ...named.map(folder => [folder, foldersIn(path.resolve(folder))]),
  ].map(([group, trees]) => [group, trees.filter(tree => existsSync(tree))])
}

function foldersIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() || entry.isSymbolicLink())
    .map(entry => path.join(folder, entry.name))
    .toSorted()
}

/** A report without what differs from run to run. */
async function report(audit, tree, format) {
  let out = ''
  await audit([tree, '--format', format, '--fail-on', 'never'], {
    out: text => void (out += text),
    err: text => void (out += text),
    cwd: process.cwd(),
    isTerminal: false,
    color: false,
    language: 'en',
    today: '2026-11-22',
  })
  return out.replace(/"durationMs":\s*\d+/, '').replace(/ in \d+\.\d+ s$/m, '')
}
