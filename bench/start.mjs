// How long the installed command line takes to start, on every supported Node: audit of an empty folder beside `node -e 0`, in turn.
//   node bench/start.mjs [RUNS] [--node FILE …]      packs the package and installs it into an empty folder first
// Without `--node` the Nodes of the tests of what ships are measured, which a Node that reads TypeScript fetches; else this one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from './support/timed.mjs'

const { values, positionals } = parseArgs({
  options: { node: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const RUNS = Number(positionals[0] ?? 21)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-start-'))

try {
  const program = install()
  const empty = path.join(home, 'empty')
  mkdirSync(empty)
  console.log(
    '| Node | `node -e 0`, ms | audit of an empty folder, ms | ratio | ratio of the fastest |\n|---|---|---|---|---|',
  )
  for (const { version, path: node } of await nodes()) {
    const bare = []
    const audit = []
    for (let run = 0; run < RUNS; run++) {
      bare.push(time(node, ['-e', '0']))
      audit.push(time(node, [program, 'audit', empty]))
    }
    const [a, b] = [median(bare), median(audit)]
    const fastest = Math.min(...audit) / Math.min(...bare)
    console.log(`| ${version} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} | ${fastest.toFixed(2)} |`)
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}

async function nodes() {
  if (values.node)
    return values.node.map(file => ({
      version: spawnSync(file, ['-p', 'process.versions.node']).stdout.toString().trim(),
      path: file,
    }))
  if (!process.features.typescript) return [{ version: process.versions.node, path: process.execPath }]
  const { nodeLines } = await import('../test/shipped/support/node-lines.ts')
  return nodeLines()
}

function install() {
  const npm = (args, cwd) => {
    const { status } = spawnSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`)
  }
  const project = path.join(home, 'project')
  mkdirSync(project)
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n')
  npm(['pack', './server', '--silent', '--pack-destination', home], ROOT)
  const tarball = readdirSync(home).find(name => name.endsWith('.tgz'))
  npm(['install', path.join(home, tarball), '--offline', '--no-audit', '--no-fund'], project)
  return path.join(project, 'node_modules/.bin/genai-measures')
}

function time(node, args) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(node, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(process.hrtime.bigint() - started) / 1e6
}
