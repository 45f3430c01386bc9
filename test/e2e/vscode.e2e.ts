import { describe, it } from 'vitest'
import { runInBrowser } from './host/browser-driver.ts'
import { runInElectron } from './host/electron-driver.ts'
import { packedExtension } from './host/vsix.ts'
import { SHAPES } from './shapes.ts'
import type { SuiteResult } from './suite/harness.ts'

/** `E2E_ONLY=multi-root` runs one shape, while one works on it. */
const only = process.env['E2E_ONLY']
/** `E2E_DRIVER=electron` runs the same suites in a desktop VS Code, which is downloaded, or installed at `VSCODE_PATH`. */
const desktop = process.env['E2E_DRIVER'] === 'electron'
const runShape = desktop ? runInElectron : runInBrowser

for (const shape of SHAPES.filter(({ name, web }) => (!only || name === only) && !(desktop && web))) {
  // A window that brings no result fails its own tests, not those of the others.
  const result = await runShape(shape, packedExtension()).catch(nothingRan)
  describe(`VS Code ${result.vscode}, ${shape.name}`, () => {
    for (const { name, error } of result.cases) {
      it(name, () => {
        if (error !== undefined) throw new Error(error)
      })
    }
  })
}

function nothingRan(error: unknown): SuiteResult {
  const text = error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error)
  return { vscode: '?', cases: [{ name: 'the suite runs', ms: 0, error: text }] }
}
