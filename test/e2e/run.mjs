// Runs the suite in a real VS Code and ends with the line `N passed, N failed`. See ARCHITECTURE.md.
import { conclude, runSuite } from '../support/run-suite.mjs'

conclude(runSuite('e2e'))
