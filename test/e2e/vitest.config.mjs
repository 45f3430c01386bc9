import { defineConfig } from 'vitest/config'

/** The suite inside a real VS Code: slow to start, one window at a time. */
export default defineConfig({
  test: {
    name: 'vscode',
    include: ['test/e2e/*.e2e.ts'],
    root: new URL('../..', import.meta.url).pathname,
    maxWorkers: 1,
    reporters: ['verbose'],
  },
})
