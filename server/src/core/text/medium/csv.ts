import { visible } from '../visible.ts'
import { door, type Written } from './safe.ts'
import { withoutCommands } from './terminal.ts'

/** What a spreadsheet would run as a formula, in whatever width it is written. */
const FORMULA = /^\s*[=+\-@\u2212]/

const cell = door<'csv'>(text => {
  const safe = withoutCommands(visible(text))
  const read = FORMULA.test(safe.normalize('NFKC')) ? `'${safe}` : safe
  return /[",]/.test(read) ? `"${read.replaceAll('"', '""')}"` : read
})

/** A comma-separated table (RFC 4180), with a byte-order mark so that spreadsheets read the Chinese. */
export function csv(rows: readonly (readonly string[])[]): Written<'csv'> {
  const line = (row: readonly string[]) => cell`${row.map((one, i) => (i > 0 ? cell`,${one}` : cell`${one}`))}\r\n`
  return cell`\ufeff${rows.map(line)}`.text
}
