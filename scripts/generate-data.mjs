#!/usr/bin/env node
// Turns the reviewable tables of server/data into compact modules the core can import.
//   node scripts/generate-data.mjs [--check]
// Validates first; --check writes nothing and fails when a generated file is missing or stale.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTable } from './data/table.mjs'
import { modules } from './data/modules.mjs'
import { validate } from './data/validate.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const dataDir = path.join(root, 'server/data')

const tables = Object.fromEntries(
  fs
    .readdirSync(dataDir)
    .filter(name => name.endsWith('.tsv'))
    .map(name => [name.slice(0, -4), readTable(path.join(dataDir, name))]),
)
const problems = validate(tables)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

let stale = 0
for (const [file, text] of modules(tables)) {
  const target = path.join(root, 'server/src/core', file)
  const now = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined
  if (now === text) continue
  stale++
  if (check) console.error(`stale: server/src/core/${file}; run node scripts/generate-data.mjs`)
  else {
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, text)
    console.log(`wrote server/src/core/${file} (${Buffer.byteLength(text)} bytes)`)
  }
}
process.exit(check && stale > 0 ? 1 : 0)
