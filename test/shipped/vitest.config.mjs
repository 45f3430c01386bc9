import { defineConfig } from 'vitest/config'

/** The suite that meets nothing but what was packed and installed. */
export default defineConfig({
  test: {
    name: 'shipped',
    include: ['test/shipped/*.shipped.ts'],
    root: new URL('../..', import.meta.url).pathname,
    globalSetup: ['test/shipped/support/pack.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
