// What is too much for every run: trees of a hundred thousand files, lines of two hundred megabytes. Ends with `N passed, N failed`.
//   node test/heavy/run.mjs [what vitest is told]
import { conclude, runSuite } from '../support/run-suite.mjs'

conclude(runSuite('heavy'))
