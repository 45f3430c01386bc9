/** The first line of every page. */
export const WRITTEN = '<!-- Written by scripts/generate-rule-docs.mjs: do not edit. -->'

/** A table's lines; what would break a cell is escaped. */
export function table(head, rows) {
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)]
}

const row = cells => `| ${cells.map(cell).join(' | ')} |`
const cell = text => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A sentence with one stop at its end. */
export function sentence(text, language) {
  if (/[.。]$/.test(text)) return text
  return text + (language === 'en' ? '.' : '。')
}
