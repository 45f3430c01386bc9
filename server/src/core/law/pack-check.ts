import { isTrigger } from './trigger.ts'

/** Columns of each table of a pack, in their order, and those that must hold something. */
const COLUMNS: Readonly<Record<string, { readonly count: number; readonly filled: readonly number[] }>> = {
  instruments: { count: 13, filled: [0, 1, 2, 3, 4, 5, 6, 8, 9] },
  duties: { count: 10, filled: [0, 1, 2, 5, 6, 7, 8, 9] },
  'duty-texts': { count: 4, filled: [0, 1, 2, 3] },
  'duty-bound': { count: 3, filled: [0, 1, 2] },
  'filed-services': { count: 5, filled: [0, 1, 2, 3, 4] },
}

const FORCES = ['binding', 'expected', 'platform', 'policy', 'draft', 'reading']
const FAMILIES = ['scope', 'filing', 'labeling', 'data-source', 'safety', 'user-rights']
const DEGREES = ['high', 'medium', 'low']
const isDay = (text: unknown): boolean => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text)

type Rows = readonly (readonly string[])[]
type Tables = Readonly<Record<string, Rows>>

/** The first fault in a pack's content, by its place; undefined when there is none. `duties`: ids that must be there. */
export function faultOf(content: unknown, duties: readonly string[]): string | undefined {
  const { days, tables } = (content ?? {}) as { days?: Record<string, unknown>; tables?: Record<string, unknown> }
  for (const day of ['law', 'list', 'published']) if (!isDay(days?.[day])) return `days.${day}`
  for (const [name, { count, filled }] of Object.entries(COLUMNS)) {
    const rows = tables?.[name]
    if (!Array.isArray(rows) || rows.length === 0) return `tables.${name}`
    const bad = rows.findIndex(row => !isRow(row, count) || filled.some(column => row[column] === ''))
    if (bad >= 0) return `tables.${name}[${bad}]`
  }
  return inconsistency(tables as unknown as Tables, duties)
}

function isRow(row: unknown, count: number): row is readonly string[] {
  return (
    Array.isArray(row) && row.length === count && row.every(cell => typeof cell === 'string' && !/[\t\n]/.test(cell))
  )
}

/** What the tables say of each other: a duty's instruments, texts and those it binds are known, its words are ours. */
function inconsistency(tables: Tables, duties: readonly string[]): string | undefined {
  const first = (name: string): ReadonlySet<string> => new Set(tables[name]?.map(row => row[0] ?? ''))
  const [instruments, bound, ids] = [first('instruments'), first('duty-bound'), first('duties')]
  const texts = new Set(tables['duty-texts']?.map(([id, field]) => `${id} ${field}`))
  const missing = duties.find(id => !ids.has(id))
  if (missing !== undefined) return `tables.duties: ${missing}`
  const isRight = ([
    id = '',
    family = '',
    basis = '',
    day = '',
    detail = '',
    force = '',
    degree = '',
    who = '',
    trigger = '',
  ]: readonly string[]) =>
    FAMILIES.includes(family) &&
    FORCES.includes(force) &&
    DEGREES.includes(degree) &&
    [day, detail].every(one => one === '' || isDay(one)) &&
    basis.split(';').every(one => instruments.has(one.split(' ')[0] ?? '')) &&
    bound.has(who) &&
    isTrigger(trigger) &&
    texts.has(`${id} text`) &&
    texts.has(`${id} discharged`)
  const wrong = tables.duties?.find(row => !isRight(row))
  if (wrong) return `tables.duties: ${wrong[0]}`
  const listed = tables['filed-services']?.find(
    ([, track = '', , , day]) => !['filing', 'on-device', 'registration'].includes(track) || !isDay(day),
  )
  return listed && `tables.filed-services: ${listed[0]}`
}
