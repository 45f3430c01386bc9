#!/usr/bin/env node
// Compares the catalogue's package names with lists of the names a registry holds, and writes server/data/registry-checks.tsv.
//   node scripts/check-coordinates.mjs --as-of 2026-11-22 npm=LIST pypi=LIST
// LIST: a file whose first tab-separated column is a package name. It asks no registry. Ecosystems without a list are marked unchecked.
import fs from 'node:fs'
import path from 'node:path'
import { readTable } from './data/table.mjs'
import { ROOT } from './support/root.mjs'

const data = path.join(ROOT, 'server/data')
const asOf = process.argv[process.argv.indexOf('--as-of') + 1]
const lists = new Map(
  process.argv
    .filter(arg => /^[a-z]+=/.test(arg))
    .map(arg => {
      const [ecosystem, file] = arg.split(/=(.*)/s)
      return [
        ecosystem,
        new Set(
          fs
            .readFileSync(file, 'utf8')
            .split('\n')
            .map(line => plain(ecosystem, line.split('\t', 1)[0])),
        ),
      ]
    }),
)

function plain(ecosystem, name) {
  return ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name.toLowerCase()
}

/** One row a coordinate that was not found, and one a whole ecosystem without a list: what was found needs no row. */
const rows = []
const counts = new Map()
for (const [name, column] of [
  ['packages', 'name'],
  ['frameworks', 'name'],
  ['moderation', 'identifier'],
]) {
  for (const row of readTable(path.join(data, `${name}.tsv`)).rows) {
    if (['http', 'model', 'config'].includes(row.ecosystem)) continue
    const list = lists.get(row.ecosystem)
    const state =
      !list || row[column].includes('*')
        ? 'unchecked'
        : list.has(plain(row.ecosystem, row[column]))
          ? 'listed'
          : 'not-listed'
    const key = `${row.ecosystem} ${state}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (state === 'not-listed' || (state === 'unchecked' && list)) rows.push([row.ecosystem, row[column], state])
    else if (!list && !rows.some(([ecosystem, one]) => ecosystem === row.ecosystem && one === '*'))
      rows.push([row.ecosystem, '*', 'unchecked'])
  }
}
const unique = [...new Map(rows.map(row => [row.join('\t'), row])).values()].toSorted((a, b) =>
  a.join() < b.join() ? -1 : 1,
)
fs.writeFileSync(
  path.join(data, 'registry-checks.tsv'),
  `# Package names compared with their registries' lists of names. One a line; a coordinate without a line was found.
# as-of: ${asOf}
# state: not-listed (not on the list; a rarely used or removed package may still exist), unchecked (no list, or a pattern). name * stands for the whole ecosystem.
# refresh: docs/guide/data.md#packages
ecosystem\tname\tstate
${unique.map(row => row.join('\t')).join('\n')}
`,
)
for (const [key, count] of [...counts].toSorted()) console.log(`${key}: ${count}`)
