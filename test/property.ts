import process from 'node:process'
import * as fc from 'fast-check'

/** How many times the usual runs a property gets: 1 in the tests, more with `FUZZ=10 npx vitest run`. */
const FUZZ = Number(process.env['FUZZ'] ?? 0)

// The tests are the same every time, so that a red run means a changed program; with FUZZ set, each run looks elsewhere.
if (!FUZZ) fc.configureGlobal({ seed: 20_260_710 })

/** The number of runs of a property, and no limit of time that would end it early. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * (FUZZ || 1) }
}
