import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { ModelAccess } from '../../evidence/vocabulary.ts'
import { type SqlToken, tokenizeSql } from '../../syntax/sql.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'

interface AskedFunction {
  /** The whole name, schemas included, in lower case. */
  readonly name: RegExp
  readonly provider?: string
  readonly access?: ModelAccess
}

/** Functions by which a database asks a model for text. Those that embed, classify or rank are none of them. */
const FUNCTIONS: readonly AskedFunction[] = [
  {
    name: /^(snowflake\.)?cortex\.(try_)?(complete|summarize|translate|extract_answer|agent_run)$|^ai_(complete|summarize_agg|agg)$/,
    provider: 'snowflake',
  },
  { name: /^ai_(query|gen|summarize|translate|fix_grammar|mask)$/, provider: 'databricks' },
  {
    name: /^ml\.(generate_text|translate)$|^(ai|bigquery\.ai)\.generate(_text|_table)?$|^google_ml\.(predict_row)$/,
    provider: 'vertex-ai',
  },
  { name: /^ai\.openai_chat_complete(_simple)?$/, provider: 'openai' },
  { name: /^ai\.anthropic_generate$/, provider: 'anthropic' },
  { name: /^ai\.ollama_(generate|chat_complete)$/, provider: 'ollama', access: 'self-hosted' },
  { name: /^ai\.(cohere_chat_complete|cohere_generate)$/, provider: 'cohere' },
  { name: /^(azure_ai\.(generate|extract)|azure_openai\.\w*chat\w*)$/, provider: 'azure-openai' },
  {
    name: /^(dbms_cloud_ai|dbms_vector_chain|dbms_vector)\.(generate|utl_to_generate_text|chat)$|^sys\.ml_generate(_table)?$|^sys\.heatwave_chat$/,
  },
  { name: /^(openai_completion|llm_complete|llm_generate|ai_generate_text|ai_generate)$/ },
]

/** Queries and models of data (dbt) that have a database write text by a model. */
export const reader: Reader = exact({
  id: 'sql-functions',
  title: { en: 'AI functions in SQL', 'zh-CN': 'SQL 中的 AI 函数' },
  patterns: ['**/*.sql'],
  yields: ['generation', 'model'],
  matches: path => /\.sql$/i.test(path),
  read(file) {
    if (!/\b(cortex|ai_\w+|ml|ai|google_ml|azure_(ai|openai)|dbms_\w+|sys|openai_\w+|llm_\w+)\s*[.(]/i.test(file.text))
      return NOTHING
    const tokens = file.tree(tokenizeSql)
    return { evidence: tokens.flatMap((_, at) => asked(file.text, tokens, at)) }
  },
})

function asked(text: string, tokens: readonly SqlToken[], at: number): Evidence[] {
  const last = tokens[at]
  if (last?.type !== 'word' || tokens[at + 1]?.value !== '(') return []
  let first = at
  while (tokens[first - 1]?.value === '.' && /^(word|name)$/.test(tokens[first - 2]?.type ?? '') && at - first < 6)
    first -= 2
  const name = tokens
    .slice(first, at + 1)
    .map(({ value }) => value)
    .join('')
  const fits = FUNCTIONS.find(one => one.name.test(name.toLowerCase()))
  if (!fits || isDefined(tokens, first)) return []
  const { provider, access = 'hosted-api' } = fits
  const span = { start: tokens[first]?.span.start ?? 0, end: last.span.end }
  const model = modelOf(tokens, at + 1)
  return [
    evidence('generation', span, name, { generates: ['text'], access, ...defined({ provider }) }),
    ...(model
      ? modelEvidence(text, model, { weights: false, access, generates: ['text'], ...defined({ provider }) })
      : []),
  ]
}

/** `CREATE FUNCTION ai_query(…)`: the place where a name is made. */
function isDefined(tokens: readonly SqlToken[], first: number): boolean {
  return /^(function|procedure)$/i.test(tokens[first - 1]?.value ?? '')
}

/** The model is the first argument, or the one that `model =>` names. */
function modelOf(tokens: readonly SqlToken[], open: number): SqlToken | undefined {
  const first = tokens[open + 1]
  if (first?.type === 'string') return looksLikeModel(first.value) ? first : undefined
  for (let at = open + 1; at < open + 40 && tokens[at]; at++)
    if (/^(model|model_name|endpoint)$/i.test(tokens[at]?.value ?? '') && tokens[at + 1]?.value === '=') {
      const value = tokens.slice(at + 2, at + 4).find(({ type }) => type === 'string')
      return value && looksLikeModel(value.value) ? value : undefined
    }
  return undefined
}

function looksLikeModel(value: string): boolean {
  return /^[\w./:@-]+$/.test(value) && /[a-z]/i.test(value)
}
