import { existsSync } from 'node:fs'
import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** `E2E_ONLY=report` runs what a person does there, `E2E_ONLY=multi-root` one shape of `shapes.ts`, while one works on it. */
const only = process.env['E2E_ONLY']
const file = name => `test/e2e/${name}.e2e.ts`
const chosen = only === undefined ? '*' : existsSync(new URL(`${only}.e2e.ts`, import.meta.url)) ? only : 'vscode'

/** The suite inside a real VS Code: slow to start, one window at a time. */
export default defineConfig({
  test: {
    name: 'vscode',
    include: [file(chosen)],
    globalSetup: 'test/e2e/pack.setup.ts',
    root: new URL('../..', import.meta.url).pathname,
    maxWorkers: 1,
    reporters: ['verbose'],
  },
})
