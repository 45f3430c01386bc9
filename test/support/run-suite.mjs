// Runs one vitest configuration and ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a suite; its numbers are what vitest's own report says, `args` go to vitest. Gives the numbers. */
export function runSuite(name, args = process.argv.slice(2)) {
  const report = join(root, `.cache/reports/${name}.json`)
  rmSync(report, { force: true })
  mkdirSync(join(root, '.cache/reports'), { recursive: true })
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile=${report}`]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', `test/${name}/vitest.config.mjs`, ...reporters, ...args],
    { cwd: root, stdio: 'inherit' },
  )
  return countsOf(report, status)
}

/** Prints the numbers of several suites as one and sets the exit code. */
export function conclude(...counts) {
  const passed = counts.reduce((sum, one) => sum + one.passed, 0)
  const failed = counts.reduce((sum, one) => sum + one.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

function countsOf(report, status) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    // A run that ended badly without naming a failure has still failed.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites || (status === 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
