// The table of speeds: each work as a ratio to another program's on the same machine in the same run. Machines are shared and noisy: a ratio travels, a time does not.
//   npm run bench -- [--tree FOLDER …] [--all FOLDER] [--cdxgen FILE] [--node FILE …] [--runs 7] [--editor 500,5000] [--json FILE]
// Trees are real repositories that you bring; `--all` is a folder that holds many. cdxgen is `bin/cdxgen.js` of the npm package @cyclonedx/cdxgen, `rg` is ripgrep.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { editorLatency } from './latency.mjs'
import { inTurn, machine } from './support/timed.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const PROGRAM = path.join(ROOT, 'server/bin/genai-measures.cjs')
const text = { type: 'string' }
const many = { type: 'string', multiple: true }
const { values } = parseArgs({
  options: { tree: many, all: text, cdxgen: text, node: many, runs: text, editor: text, json: text },
})
const { tree = [], all, cdxgen, node = [process.execPath], editor } = values
const runs = Number(values.runs ?? 7)
const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-bench-'))
const rows = []
try {
  // A copy: what is built meanwhile is not measured.
  cpSync(path.join(ROOT, 'server/bin'), path.join(home, 'server/bin'), { recursive: true })
  cpSync(path.join(ROOT, 'server/dist'), path.join(home, 'server/dist'), { recursive: true })
  for (const one of node) {
    start(one)
    for (const folder of tree) repository(one, folder)
  }
  if (all) growth(node[0], all)
  for (const files of editor?.split(',') ?? []) rows.push(await editorRow(Number(files)))
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
  const [ours, bare] = inTurn([audit(on, empty), [on, '-e', '0']], runs)
  add(on, 'start: audit of an empty folder', 'node -e 0', ours, bare)
}

function repository(on, folder) {
  const name = path.basename(folder)
  const cache = path.join(home, 'cache')
  const others = [searching(folder), ...(cdxgen ? [composition(on, folder)] : [])]
  // The first audit of its kind fills the cache.
  spawnSync(on, audit(on, folder, '--cache', cache).slice(1))
  const [ours, second, search, bom] = inTurn([audit(on, folder), audit(on, folder, '--cache', cache), ...others], runs)
  if (bom) add(on, name, 'cdxgen -t ai', ours, bom)
  add(on, name, 'rg', ours, search)
  add(on, `${name}, unchanged, --cache`, 'the first', second, ours)
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

/** More and more of the trees in one folder: whether time grows as the files do. */
function growth(on, folder) {
  const trees = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const points = []
  for (const part of [8, 4, 2, 1]) {
    const some = path.join(home, `part${part}`)
    mkdirSync(some)
    for (const { name } of trees.filter((_, at) => at % part === 0))
      cpSync(path.join(folder, name), path.join(some, name), { recursive: true })
    const report = spawnSync(on, audit(on, some, '--format', 'json').slice(1), { encoding: 'utf8', maxBuffer: 1 << 30 })
    const files = JSON.parse(report.stdout).files.read
    const [ours, search] = inTurn([audit(on, some), searching(some)], Math.min(runs, 3))
    points.push([files, ours.cpu])
    add(on, `${files} files in one folder`, 'rg', ours, search)
    rmSync(some, { recursive: true })
  }
  console.log(`growth: R² = ${straightness(points).toFixed(4)} over ${points.length} sizes`)
}

function straightness(points) {
  const mean = at => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const sum = of => points.reduce((all, point) => all + of(point), 0)
  const both = sum(([a, b]) => (a - x) * (b - y))
  return both ** 2 / (sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2))
}

async function editorRow(files) {
  const { p95, middle, first, memory } = await editorLatency(files)
  const said = `p95 ${p95.toFixed(1)} ms, median ${middle.toFixed(1)} ms; first scan ${first.toFixed(0)} ms`
  console.log(`editor, ${files} files: ${said}, ${memory.toFixed(0)} MB`)
  return { node: process.version, work: `editor: edit to diagnostics, ${files} files`, against: said, memory }
}

function add(on, work, against, ours, theirs) {
  const version = spawnSync(on, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const row = {
    node: version,
    work,
    against,
    ...ours,
    theirs,
    cpuRatio: ours.cpu / theirs.cpu,
    wallRatio: ours.wall / theirs.wall,
  }
  rows.push(row)
  console.log(line(row))
}

function table(all) {
  const head =
    '| Node | work | beside | processor time | wall clock | ratio, processor | ratio, wall | MB |\n|---|---|---|---|---|---|---|---|'
  return [head, ...all.map(line)].join('\n')
}

function line({ node, work, against, cpu, wall, memory, theirs, cpuRatio, wallRatio }) {
  const two = (ours, other) => (theirs ? `${ours.toFixed(2)} : ${other.toFixed(2)} s` : '')
  const cells = [node, work, against, two(cpu, theirs?.cpu), two(wall, theirs?.wall)]
  return `| ${[...cells, cpuRatio?.toFixed(2) ?? '', wallRatio?.toFixed(2) ?? '', memory.toFixed(0)].join(' | ')} |`
}
