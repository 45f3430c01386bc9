#!/usr/bin/env node
// Not an ES module: Node starts those a few milliseconds later.
tune()
require('../dist/cli/main.cjs')

/**
 * A run is over before most of what V8 would optimise is worth it: a quarter of its processor time went there. Functions are made
 * machine code plainly at once and optimised later. V8 of other lines has other words for it, or none, and would complain.
 */
function tune() {
  const later = {
    11: 'interrupt-budget=528000',
    12: 'invocation-count-for-turbofan=20000',
    13: 'invocation-count-for-turbofan=20000',
  }
  const flag = later[Number.parseInt(process.versions.v8, 10)]
  if (flag) require('node:v8').setFlagsFromString(`--${flag} --always-sparkplug`)
}
