// The README's test command: checks, bundles, tests, and the suite that meets what ships. One line a step, `N passed, N failed` at the end.
//   node scripts/test.mjs [--no-e2e]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(mkdtempSync(path.join(os.tmpdir(), 'genai-measures-')), 'vitest.json')
const node = process.execPath
const bin = name => path.join(root, 'node_modules', '.bin', name)

/** A step counts as one test, unless it tells its own numbers. */
const steps = [
  { name: 'system packages', command: [node, 'scripts/install-system-packages.mjs'] },
  { name: 'generated files are up to date', command: [node, 'scripts/check-generated.mjs'] },
  { name: 'types', command: [bin('tsc'), '-b'] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  { name: 'regular expressions', command: [node, 'scripts/lint-regexes.mjs'] },
  { name: 'workflows', command: [node, 'scripts/lint-workflows.mjs'] },
  { name: 'format', command: [bin('biome'), 'format', '.'] },
  { name: 'bundles', command: [node, 'esbuild.mjs'] },
  {
    name: 'twenty thousand broken texts, label files and sessions',
    command: [node, 'test/fuzz/run.mjs', '--cases', '20000'],
  },
  {
    name: 'tests',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${results}`],
    counts: vitestCounts,
  },
  {
    name: 'tests of what ships, a real VS Code among them',
    command: [node, 'test/shipped/run.mjs', ...(process.argv.includes('--no-e2e') ? ['--no-vscode'] : [])],
    counts: lastLineCounts,
  },
]

let passed = 0
let failed = 0
for (const step of steps) {
  if (step.only === false) continue
  const started = Date.now()
  const [program, ...args] = step.command
  const run = spawnSync(program, args, {
    cwd: root,
    stdio: step.counts === lastLineCounts ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.stdout) process.stdout.write(run.stdout)
  const counts = step.counts?.(run) ?? { passed: run.status === 0 ? 1 : 0, failed: run.status === 0 ? 0 : 1 }
  // A step that ended badly without naming a failure has still failed.
  if (run.status !== 0 && counts.failed === 0) counts.failed = 1
  passed += counts.passed
  failed += counts.failed
  console.log(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function vitestCounts() {
  if (!existsSync(results)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests || (numFailedTestSuites > 0 ? numFailedTestSuites : 0) }
}

function lastLineCounts(run) {
  const found = /(\d+) passed, (\d+) failed\s*$/.exec(run.stdout ?? '')
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : { passed: 0, failed: 1 }
}
