import { findModel } from '../../catalogue/lookup.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { type SqlToken, tokenizeSql } from '../../syntax/sql.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { endpointEvidence } from './support/settings.ts'
import { addAll } from '../../text/add-all.ts'

const MODEL_COLUMN = /model|engine|deployment|llm/i
const NOT_MODEL = /type|label|title|desc|remark|price|limit|provider|embed|rerank/i
const ADDRESS_COLUMN = /url|host|endpoint|base|address|api_?domain/i
/** Columns that say whether a row is offered. */
const SWITCH = /^(is_?)?(active|enabled?|available|status|state|open|online|visible|show|use|is_?use)(d?)$/i
const OFF = /^(0|false|f|n|no|off|disabled?|inactive)$/i

/** No row is longer, in words and signs. */
const LONGEST = 4000
/** So many words at most stand between `INSERT` and the columns. */
const HEAD = 12

/** Rows that a database starts with: the models and addresses that a product offers from the first day. */
export const reader: Reader = exact({
  id: 'sql-seed',
  title: { en: 'Models in SQL seeds', 'zh-CN': 'SQL 初始数据中的模型' },
  patterns: ['**/*.sql'],
  yields: ['model', 'endpoint'],
  matches: path => /\.sql$/i.test(path),
  read(file) {
    if (!/\binsert\b/i.test(file.text)) return NOTHING
    const tokens = file.tree(tokenizeSql)
    return {
      evidence: tokens.flatMap((token, at) => (/^insert$/i.test(token.value) ? rowsOf(file.text, tokens, at) : [])),
    }
  },
})

/** `INSERT INTO table (columns) VALUES (…), (…)`. */
function rowsOf(text: string, tokens: readonly SqlToken[], at: number): Evidence[] {
  let open = at + 1
  while (open < at + HEAD && !/^(\(|values|;)$/i.test(tokens[open]?.value ?? '')) open++
  const columns = tokens[open]?.value === '(' ? groupAt(tokens, open) : undefined
  const names = columns?.values.map(([first]) => first?.value ?? '') ?? []
  if (!columns || !names.some(name => isModelColumn(name) || ADDRESS_COLUMN.test(name))) return []
  const found: Evidence[] = []
  let next = columns.end
  if (!/^values?$/i.test(tokens[next]?.value ?? '')) return []
  for (next++; tokens[next]?.value === '('; next += tokens[next]?.value === ',' ? 1 : 0) {
    const row = groupAt(tokens, next)
    addAll(found, rowEvidence(text, names, row.values))
    next = row.end
  }
  return found
}

const isModelColumn = (name: string) => MODEL_COLUMN.test(name) && !NOT_MODEL.test(name)

function rowEvidence(text: string, names: readonly string[], values: readonly SqlToken[][]): Evidence[] {
  const off = names.some(
    (name, i) => SWITCH.test(name) && OFF.test(values[i]?.map(({ value }) => value).join('') ?? ''),
  )
  return names.flatMap((name, i) => {
    const [value, more] = values[i] ?? []
    if (value?.type !== 'string' || more) return []
    if (isModelColumn(name) && findModel(value.value))
      return modelEvidence(text, value, { weights: false, access: 'hosted-api', confidence: off ? 'low' : 'high' })
    return ADDRESS_COLUMN.test(name) ? endpointEvidence(text, value, name, off ? { confidence: 'low' } : {}) : []
  })
}

/** The pieces between commas in a bracket, and where it ends. */
function groupAt(tokens: readonly SqlToken[], open: number): { values: SqlToken[][]; end: number } {
  const values: SqlToken[][] = [[]]
  let at = open + 1
  for (let depth = 1; at < tokens.length && at < open + LONGEST; at++) {
    const token = tokens[at] as SqlToken
    if (token.type === 'word' && /^insert$/i.test(token.value)) break
    if (token.type === 'sign' && token.value === '(') depth++
    else if (token.type === 'sign' && token.value === ')' && --depth === 0) break
    if (token.type === 'sign' && token.value === ',' && depth === 1) values.push([])
    else values.at(-1)?.push(token)
  }
  return { values, end: at + 1 }
}
