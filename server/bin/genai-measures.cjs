#!/usr/bin/env node
// Not an ES module: Node starts those a few milliseconds later.
require('../dist/cli/main.cjs')
