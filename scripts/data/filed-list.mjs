import { deflateSync, strToU8 } from 'fflate'

/** What follows the day: nothing for a filing. */
const MARKS = { filing: '', 'on-device': 'd', registration: 's' }

/**
 * The public list column by column (numbers, services, filers, days), deflated and written in base64: 180 KB of text
 * become some 75 KB in the bundle. The reviewable form is server/data/filed-services.tsv. fflate, not zlib, so that the
 * bytes do not depend on the Node that runs this.
 */
export function filedListModule(table) {
  const column = read => table.rows.map(read).join('\n')
  const text = [
    column(row => row.number),
    column(row => row.service),
    column(row => row.filer),
    column(row => row.date.replaceAll('-', '') + MARKS[row.track]),
  ].join('\f')
  const packed = Buffer.from(deflateSync(strToU8(text), { level: 9, mem: 12 })).toString('base64')
  return (
    `// Generated from server/data/filed-services.tsv by scripts/generate-data.mjs. Do not edit.\n` +
    `export const COUNT = ${table.rows.length}\n` +
    `/** Deflated columns joined by a form feed: numbers, services, filers, days (\`d\`: on-device, \`s\`: registration). */\nexport const PACKED = '${packed}'\n`
  )
}

/** The days that every report names, apart from the tables that they are of: to name them nobody should have to load those. */
export function daysModule({ duties, 'filed-services': filed }) {
  return [
    '// Generated from server/data/duties.tsv and filed-services.tsv by scripts/generate-data.mjs. Do not edit.',
    `export const LAW_AS_OF = '${duties.asOf}'`,
    `export const FILED_SERVICES_AS_OF = '${filed.asOf}'`,
    `export const FILED_SERVICES_PUBLISHED = '${filed.published}'`,
    '',
  ].join('\n')
}
