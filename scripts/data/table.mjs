import fs from 'node:fs'

/** Reads one table: `#` lines are comments (`# as-of: DAY` and `# published: DAY` are kept), the first other line names the columns. */
export function readTable(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  const asOf = lines.map(line => /^# as-of: (\S+)/.exec(line)?.[1]).find(Boolean)
  const published = lines.map(line => /^# published: (\S+)/.exec(line)?.[1]).find(Boolean)
  const rows = []
  let columns
  lines.forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return
    const cells = line.split('\t')
    if (!columns) {
      columns = cells
      return
    }
    const row = { line: i + 1, cells: cells.length }
    columns.forEach((column, c) => {
      row[column] = cells[c] ?? ''
    })
    rows.push(row)
  })
  return { file, asOf, published, columns: columns ?? [], rows }
}
