// The table of speeds: each work as a ratio to another program's on the same machine in the same run. Machines are shared and noisy: a ratio travels, a time does not.
//   npm run bench -- [--plain|--product|--training|--large|--tree FOLDER …] [--all FOLDER] [--cdxgen FILE] [--node FILE …] [--runs 7] [--editor 500,5000] [--json FILE]
// Trees are real repositories that you bring, by what they are, since the aims differ; `--all` is a folder that holds many. cdxgen is `bin/cdxgen.js` of the npm package
// @cyclonedx/cdxgen, `rg` is ripgrep.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { editorLatency } from './latency.mjs'
import { inTurn, machine, once } from './support/timed.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const PROGRAM = path.join(ROOT, 'server/bin/genai-measures.cjs')
const text = { type: 'string' }
const many = { type: 'string', multiple: true }
const { values } = parseArgs({
  options: {
    plain: many,
    product: many,
    training: many,
    large: many,
    tree: many,
    all: text,
    cdxgen: text,
    node: many,
    runs: text,
    editor: text,
    json: text,
  },
})
const { all, cdxgen, node = [process.execPath], editor } = values
/** Repositories by what they are, and how much of cdxgen's processor time an audit is to take at most. */
const KINDS = { plain: 1 / 5, product: 1 / 4, training: 1 / 3, large: 1 / 3, tree: undefined }
const trees = Object.entries(KINDS).flatMap(([kind, aim]) =>
  (values[kind] ?? []).map(folder => ({ kind, folder, aim })),
)
const runs = Number(values.runs ?? 7)
const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-bench-'))
const rows = []
try {
  // A copy: what is built meanwhile is not measured.
  cpSync(path.join(ROOT, 'server/bin'), path.join(home, 'server/bin'), { recursive: true })
  cpSync(path.join(ROOT, 'server/dist'), path.join(home, 'server/dist'), { recursive: true })
  for (const one of node) {
    start(one)
    for (const tree of trees) repository(one, tree)
    for (const files of editor?.split(',') ?? []) await inEditor(one, Number(files))
  }
  if (all) for (const one of node) growth(one, all)
  const facts = machine()
  console.log(
    `\n${table(rows)}\n\n${Object.entries(facts)
      .map(fact => fact.join(' '))
      .join(' · ')} · median of ${runs}`,
  )
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine: facts, runs, rows }, null, 2)}\n`)
} finally {
  rmSync(home, { recursive: true, force: true })
}

function audit(on, folder, ...more) {
  return [on, PROGRAM.replace(ROOT, home), 'audit', folder, '--fail-on', 'never', ...more]
}

function start(on) {
  const empty = path.join(home, 'empty')
  mkdirSync(empty, { recursive: true })
  // A start is over in a moment: more of them cost nothing.
  const [ours, bare] = inTurn([audit(on, empty), [on, '-e', '0']], Math.max(runs, 21))
  add(on, 'start: audit of an empty folder', 'node -e 0', ours, bare, 2)
}

function repository(on, { kind, folder, aim }) {
  const name = `${path.basename(folder)} (${kind})`
  const cache = path.join(home, 'cache')
  const others = [searching(folder), ...(cdxgen ? [composition(on, folder)] : [])]
  // The first audit of its kind fills the cache.
  spawnSync(on, audit(on, folder, '--cache', cache).slice(1))
  const [ours, second, search, bom] = inTurn([audit(on, folder), audit(on, folder, '--cache', cache), ...others], runs)
  if (bom) add(on, name, 'cdxgen -t ai', ours, bom, aim)
  add(on, name, 'rg', ours, search)
  add(on, `${name}, unchanged, --cache`, 'the first', second, ours, 0.2)
}

/** Asks nothing of the network that it needs an answer to, installs nothing. */
function composition(on, folder) {
  return [on, cdxgen, '-t', 'ai', '--no-install-deps', '-o', path.join(home, 'bom.json'), folder]
}

/** ripgrep with the names of all catalogued providers. */
function searching(folder) {
  const lines = readFileSync(path.join(ROOT, 'server/data/providers.tsv'), 'utf8').split('\n')
  const names = lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t', 1)[0])
  return ['rg', '-c', '-i', names.slice(1).join('|'), folder]
}

/** More and more of the trees in one folder, from a thousand files up: whether time grows as the files do. */
function growth(on, folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const points = []
  for (const part of [16, 8, 4, 2, 1]) {
    const some = path.join(home, `part${part}`)
    mkdirSync(some)
    for (const { name } of names.filter((_, at) => at % part === 0))
      cpSync(path.join(folder, name), path.join(some, name), { recursive: true })
    const report = once(audit(on, some, '--format', 'json'))
    const files = JSON.parse(report.stdout).files.read
    if (files >= 1000) {
      const [ours, search] = inTurn([audit(on, some), searching(some)], Math.min(runs, 3))
      points.push([files, ours.cpu])
      const took = `${ours.memory.toFixed(0)} MB, as JSON ${report.memory.toFixed(0)} MB, aim 400`
      add(on, `${files} files in one folder (${took})`, 'rg', ours, search, 2.5)
    }
    rmSync(some, { recursive: true })
  }
  const straight = straightness(points).toFixed(4)
  const said = `R² = ${straight} over ${points.length} sizes, aim > 0.99`
  told(on, 'growth of time with files', said)
}

function straightness(points) {
  const mean = at => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const sum = of => points.reduce((all, point) => all + of(point), 0)
  const both = sum(([a, b]) => (a - x) * (b - y))
  return both ** 2 / (sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2))
}

/** What somebody in an editor waits for, in copies of the trees; the store is the language server's own. */
async function inEditor(on, wanted) {
  const { files, edits, branch, first, second, memory } = await editorLatency(
    wanted,
    trees.map(tree => tree.folder),
    on,
  )
  const ms = value => `${value.toFixed(1)} ms`
  const { typing } = branch
  told(
    on,
    `editor, ${files} files: edit to diagnostics`,
    `p95 ${ms(edits.p95)} (aim 10), median ${ms(edits.middle)}, processor ${ms(edits.cpu)} an edit`,
    memory,
  )
  told(
    on,
    `editor, ${files} files: another branch, ${branch.files} files`,
    `settled after ${ms(branch.settled)} (aim 1500), processor ${ms(branch.cpu)}; typing meanwhile p95 ${ms(typing.p95)}, at most ${ms(typing.most)} (${typing.count} edits)`,
    memory,
  )
  told(
    on,
    `editor, ${files} files: second session from the first one's store`,
    `processor ${ms(second.cpu)} : ${ms(first.cpu)} = ${(second.cpu / first.cpu).toFixed(2)} (aim 0.2), wall ${ms(second.wall)} : ${ms(first.wall)}`,
    memory,
  )
}

/** A row that says something else than two programs' times. */
function told(on, work, said, memory) {
  const row = { node: versionOf(on), work, against: said, ...(memory && { memory }) }
  rows.push(row)
  console.log(line(row))
}

function versionOf(on) {
  return spawnSync(on, ['--version'], { encoding: 'utf8' }).stdout.trim()
}

function add(on, work, against, ours, theirs, aim) {
  const row = {
    node: versionOf(on),
    work,
    against,
    ...ours,
    theirs,
    cpuRatio: ours.cpu / theirs.cpu,
    wallRatio: ours.wall / theirs.wall,
    ...(aim !== undefined && { aim }),
  }
  rows.push(row)
  console.log(line(row))
}

function table(all) {
  const head =
    '| Node | work | beside | processor time | wall clock | ratio, processor | ratio, wall | aim | MB |\n|---|---|---|---|---|---|---|---|---|'
  return [head, ...all.map(line)].join('\n')
}

function line({ node, work, against, cpu, wall, memory, theirs, cpuRatio, wallRatio, aim }) {
  const two = (ours, other) => (theirs ? `${ours.toFixed(3)} : ${other.toFixed(3)} s` : '')
  const cells = [node, work, against, two(cpu, theirs?.cpu), two(wall, theirs?.wall)]
  return `| ${[...cells, cpuRatio?.toFixed(2) ?? '', wallRatio?.toFixed(2) ?? '', aim === undefined ? '' : `≤ ${aim.toFixed(2)}`, memory?.toFixed(0) ?? ''].join(' | ')} |`
}
