#!/usr/bin/env node
// Turns the reviewable tables of server/data into compact modules the core can import.
//   node scripts/generate-data.mjs [--check]
// Validates first; --check writes nothing and fails when a generated file is missing or stale.
import fs from 'node:fs'
import path from 'node:path'
import { readTable } from './data/table.mjs'
import { modules } from './data/modules.mjs'
import { validate } from './data/validate.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const dataDir = path.join(ROOT, 'server/data')

const tables = Object.fromEntries(
  fs
    .readdirSync(dataDir)
    .filter(name => name.endsWith('.tsv'))
    .map(name => [name.slice(0, -4), readTable(path.join(dataDir, name))]),
)
const problems = validate(tables)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

keep([...modules(tables)].map(([file, text]) => [`server/src/core/${file}`, text]))
