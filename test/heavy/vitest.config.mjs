import { defineConfig } from 'vitest/config'

/** Trees and times that are too much for every run: `npm run test:heavy`. */
export default defineConfig({
  test: {
    name: 'heavy',
    include: ['test/heavy/*.heavy.ts'],
    root: new URL('../..', import.meta.url).pathname,
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
