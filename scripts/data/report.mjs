/** A collector of faults that names the table and line. */
export function reporter(name, problems) {
  return (row, what) => problems.push(`${name}.tsv:${row.line}: ${what}`)
}

/** Reports every row whose key another row has already. */
export function unique(table, key, say) {
  const seen = new Map()
  for (const row of table.rows) {
    const value = key(row)
    if (seen.has(value)) say(row, `${value} stands already in line ${seen.get(value)}`)
    else seen.set(value, row.line)
  }
}

/** Reports a cell outside its allowed values. */
export function oneOf(row, column, values, say) {
  if (!values.includes(row[column])) say(row, `${column} is ${row[column]}, not one of ${values.join(', ')}`)
}

/** A `;` list; `-` is empty. */
export function list(cell) {
  return cell === '-' ? [] : cell.split(';')
}

/** Reports a text that stands in one language only. */
export function bothLanguages(row, stem, say) {
  const [en, zh] = [row[`${stem}en`], row[`${stem}zh`]]
  if ((en === '-') !== (zh === '-')) say(row, `${stem}en and ${stem}zh must stand together`)
  if ((en.match(/[\u4e00-\u9fff]/g) ?? []).length > en.length / 4) say(row, `${stem}en is Chinese`)
  if (zh !== '-' && !/[\u4e00-\u9fff]/.test(zh)) say(row, `${stem}zh is not Chinese`)
}

export const CONFIDENCE = ['high', 'medium', 'low']
export const isDay = text => /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)

/** Groups items by a key, in order of first appearance. */
export function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
