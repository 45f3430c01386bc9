#!/usr/bin/env node
// Builds a pack of the law tables and the public list for genai-measures audit --law, from server/data:
//   node scripts/build-law-pack.mjs FILE
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readTable } from './data/table.mjs'
import { validate } from './data/validate.mjs'
import { ROOT } from './support/root.mjs'

/** Columns in the order the program reads them. */
const TABLES = ['instruments', 'duties', 'duty-texts', 'duty-bound', 'filed-services']

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: node scripts/build-law-pack.mjs FILE')
  process.exit(2)
}
const data = path.join(ROOT, 'server/data')
const tables = Object.fromEntries(
  readdirSync(data)
    .filter(name => name.endsWith('.tsv'))
    .map(name => [name.slice(0, -4), readTable(path.join(data, name))]),
)
const problems = validate(tables)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

const rowsOf = ({ rows, columns }) => rows.map(row => columns.map(column => (row[column] === '-' ? '' : row[column])))
const content = {
  days: { law: tables.duties.asOf, list: tables['filed-services'].asOf, published: tables['filed-services'].published },
  tables: Object.fromEntries(TABLES.map(name => [name, rowsOf(tables[name])])),
}
const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
writeFileSync(file, `${JSON.stringify({ format: 'genai-measures-law-1', digest, content })}\n`)
console.log(`${file}: law up to ${content.days.law}, list up to ${content.days.list}, sha256 ${digest}`)
