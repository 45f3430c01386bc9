// Runs the suite in a real VS Code and ends with the line `N passed, N failed`. See ARCHITECTURE.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const report = join(root, '.cache/e2e/report.json')
rmSync(report, { force: true })
mkdirSync(dirname(report), { recursive: true })

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const args = [
  'run',
  '--config',
  'test/e2e/vitest.config.mjs',
  '--reporter=verbose',
  '--reporter=json',
  `--outputFile=${report}`,
]
const { status } = spawnSync(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
const { passed, failed } = counts()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = status === 0 && failed === 0 ? 0 : 1

function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
