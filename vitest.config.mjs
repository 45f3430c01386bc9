import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/suite/**', '**/node_modules/**', '**/fixtures/**'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
})
