import { validateCatalogue } from './validate-catalogue.mjs'
import { validateLaw } from './validate-law.mjs'

/** What is wrong with the tables, one line a fault; empty when nothing is. */
export function validate(tables) {
  const problems = []
  for (const [name, table] of Object.entries(tables)) {
    if (!/^\d{4}-\d\d-\d\d$/.test(table.asOf ?? '')) problems.push(`${name}.tsv: no "# as-of: YYYY-MM-DD" line`)
    for (const row of table.rows) {
      if (row.cells !== table.columns.length)
        problems.push(`${name}.tsv:${row.line}: ${row.cells} cells, ${table.columns.length} columns`)
      for (const column of table.columns) {
        if (row[column].trim() === '') problems.push(`${name}.tsv:${row.line}: ${column} is empty; write - for nothing`)
      }
    }
  }
  return problems.length > 0 ? problems : [...validateLaw(tables), ...validateCatalogue(tables)]
}
