// Packs what ships, installs it outside the repository and drives only that: the command line, the language server and the label library
// on every line of Node, the browser's bundles in Chromium, the extension in a real VS Code. Ends with the line `N passed, N failed`.
//   node test/shipped/run.mjs [--no-vscode] [what vitest is told]
import process from 'node:process'
import { conclude, runSuite } from '../support/run-suite.mjs'

const WITHOUT = '--no-vscode'
const args = process.argv.slice(2)
const suites = [
  runSuite(
    'shipped',
    args.filter(arg => arg !== WITHOUT),
  ),
]
// The suite of the real editor packs the extension and meets what it installed.
if (!args.includes(WITHOUT)) suites.push(runSuite('e2e', []))
conclude(...suites)
