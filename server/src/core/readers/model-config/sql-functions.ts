import { findModel } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { ModelAccess } from '../../evidence/vocabulary.ts'
import { type SqlToken, tokenizeSql } from '../../syntax/sql.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'
import { part, type Placed } from './support/placed.ts'
import { isSql, SQL_PATTERNS } from './support/sql-files.ts'
import { closeOf, lastOf, looksLikeModel, modelInJson, pairsOf, providerInJson } from './support/sql-words.ts'

interface AskedFunction {
  /** The whole name, schemas included, in lower case. */
  readonly name: RegExp
  readonly provider?: string
  readonly access?: ModelAccess
  /** The first argument names the model, whatever it is called; elsewhere only a known name is one. */
  readonly first?: true
  /** What the arguments must say: the function does other things as well. */
  readonly says?: RegExp
  /** The vendor goes by the model: databases of others have a function of this name too. */
  readonly ifKnown?: true
}

const OWN = { access: 'self-hosted' } as const
/** Functions by which a database asks a model for text. Those that embed, classify or rank are none of them. */
const FUNCTIONS: readonly AskedFunction[] = [
  {
    name: /^(snowflake\.)?cortex\.(try_)?(complete|summarize|translate|extract_answer|agent_run|ai_complete)$|^ai_(summarize_agg|agg)$/,
    provider: 'snowflake',
    first: true,
  },
  { name: /^ai_complete$/, provider: 'snowflake', first: true, ifKnown: true },
  { name: /^ai_query$/, provider: 'databricks', first: true },
  { name: /^ai_(gen|summarize|translate|fix_grammar|mask)$/, provider: 'databricks' },
  {
    name: /^ml\.(generate_text|translate)$|^(ai|bigquery\.ai)\.(generate(_text|_table)?|summarize|agg_summarize)$|^google_ml\.(predict_row)$/,
    provider: 'vertex-ai',
  },
  {
    name: /^ai\.openai_chat_complete(_simple|_with_raw_response)?$|^rag\.openai_chat_completion$/,
    provider: 'openai',
    first: true,
  },
  { name: /^ai\.anthropic_generate$|^rag\.anthropic_messages$/, provider: 'anthropic', first: true },
  { name: /^rag\.fireworks_chat_completion$/, provider: 'fireworks' },
  { name: /^ai\.ollama_(generate|chat_complete)$/, provider: 'ollama', first: true, ...OWN },
  { name: /^ai\.(cohere_chat_complete|cohere_generate)$/, provider: 'cohere', first: true },
  { name: /^(azure_ai\.(generate|extract)|azure_openai\.\w*chat\w*)$/, provider: 'azure-openai' },
  { name: /^aws_bedrock\.invoke_model$/, provider: 'aws-bedrock', first: true },
  {
    name: /^pgml\.(transform(_stream|_batch|_conversational\w*)?|generate)$/,
    says: /text-?2?text-generation|text-generation|conversational|summari[sz]ation|translation/,
    ...OWN,
  },
  { name: /^openai\.prompt$|^vectorize\.(rag|generate)$|^(open_prompt|ai_text_completion|aigenerate\w*|aitranslate)$/ },
  {
    name: /^(\w+\.)?(dbms_cloud_ai|dbms_vector_chain|dbms_vector|apex_ai)\.(generate|utl_to_generate_text|utl_to_summary|chat)$/,
  },
  { name: /^sys\.(ml_generate|ml_rag)(_table)?$|^sys\.heatwave_chat$/, ...OWN },
  { name: /^(\w+\.){0,2}ai\.ai_(gen|translate|fix_grammar|mask)$/ },
  { name: /^(ai_generate_text|ai_generate|ai_generate_response|ai_chat|ai_askllm|ai_textsummarize|ai_texttranslate)$/ },
  {
    name: /^(openai_completion|llm_(complete(_json)?|reduce(_json)?|generate|summarize|translate|fixgrammar|text_generate|chat_respond))$/,
  },
  // Db2 and MotherDuck ask under words that other queries use for columns and templates.
  { name: /^text_generation$/, says: /\busing\b/i },
  { name: /^prompt$/, says: /\bmodel\s{0,9}:?=/i },
]
const HINT =
  /\b(cortex|ai|ml|rag|google_ml|azure_(ai|openai)|aws_bedrock|pgml|openai|vectorize|apex_ai|dbms_\w+|sys|a?i_\w+|ai(generate|translate)\w*|openai_\w+|llm_\w+|open_prompt|prompt|text_generation)\s*[.(]|polar4ai|\bselect\s+ai\s/i
/** Arguments under whose name a model stands. */
const MODEL_KEY = /(^|[._])(model|model_?name|model_?id|endpoint|chat_model|model_version|deployment(_name)?)$/
/** How many words of the arguments are looked at. */
const LOOKED_AT = 120

/** Queries and models of data (dbt, Dataform) that have a database write text by a model. */
export const reader: Reader = exact({
  id: 'sql-functions',
  title: { en: 'AI functions in SQL', 'zh-CN': 'SQL 中的 AI 函数' },
  patterns: SQL_PATTERNS,
  yields: ['generation', 'model'],
  matches: isSql,
  read(file) {
    if (!HINT.test(file.text)) return NOTHING
    const tokens = file.tree(tokenizeSql)
    return { evidence: tokens.flatMap((_, at) => [...asked(file.text, tokens, at), ...spoken(tokens, at)]) }
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
  const close = closeOf(tokens, at + 1, LOOKED_AT)
  const open = tokens[at + 1] as SqlToken
  if (fits.says && !fits.says.test(text.slice(open.span.end, tokens[close]?.span.start ?? text.length))) return []
  const { access = 'hosted-api' } = fits
  const span = { start: tokens[first]?.span.start ?? 0, end: last.span.end }
  const { model, how, by } = modelOf(text, tokens, at + 1, close)
  const isKnown = model !== undefined && findModel(model.value) !== undefined
  const provider = by ?? (isOthers(fits, isKnown, how) ? undefined : fits.provider)
  return [
    evidence('generation', span, name, { generates: ['text'], access, ...defined({ provider }) }),
    ...(model
      ? modelEvidence(text, model, {
          weights: false,
          access,
          generates: ['text'],
          // A name of one's own may be that of a model that is defined elsewhere.
          onlyKnown: !(fits.first && how !== 'json') || fits.ifKnown === true,
          ...defined({ provider }),
        })
      : []),
  ]
}

/** Hologres, StarRocks and OceanBase ask by functions of the same name, and name the model otherwise. */
function isOthers({ name, provider, ifKnown }: AskedFunction, isKnown: boolean, how: Named['how']): boolean {
  if (ifKnown) return !isKnown
  if (provider !== 'databricks') return false
  return how === 'json' || (how === 'first' && isKnown && !name.test('ai_query'))
}

/** Oracle's `SELECT AI chat …` and PolarDB's model of its own name. */
function spoken(tokens: readonly SqlToken[], at: number): Evidence[] {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first?.type !== 'word') return []
  if (/^_polar4ai_tongyi$/i.test(first.value))
    return [
      evidence('generation', first.span, first.value, {
        generates: ['text'],
        access: 'hosted-api',
        provider: 'dashscope',
      }),
    ]
  const asks =
    /^select$/i.test(first.value) &&
    second?.value === 'AI' &&
    /^(chat|narrate|summarize|translate)$/i.test(third?.value ?? '')
  if (!asks || !second || !third) return []
  const span = { start: second.span.start, end: third.span.end }
  return [evidence('generation', span, 'SELECT AI', { generates: ['text'], access: 'hosted-api' })]
}

/** `CREATE FUNCTION ai_query(…)`: the place where a name is made. */
function isDefined(tokens: readonly SqlToken[], first: number): boolean {
  return /^(function|procedure)$/i.test(tokens[first - 1]?.value ?? '')
}

interface Named {
  readonly model?: Placed
  readonly how?: 'key' | 'json' | 'first'
  readonly by?: string | undefined
}

/** The model is the one that `model =>` or a text in JSON names, or the first argument. */
function modelOf(text: string, tokens: readonly SqlToken[], open: number, close: number): Named {
  const pair = pairsOf(tokens, open + 1, close).find(
    ({ key, value }) => MODEL_KEY.test(key) && looksLikeModel(value.value),
  )
  if (pair) return { model: lastOf(text, pair.value), how: 'key' }
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at] as SqlToken
    const model = token.type === 'string' ? modelInJson(text, token) : undefined
    if (model) return { model, how: 'json', by: providerInJson(token) }
  }
  const first = tokens[open + 1]
  if (first?.type === 'string') return looksLikeModel(first.value) ? { model: first, how: 'first' } : {}
  return first ? { ...defined({ model: bare(text, tokens, open, close) }) } : {}
}

/** MaxCompute names a model without quotes, as a table: `modelset.default.Qwen3-1.7B-GGUF`. */
function bare(text: string, tokens: readonly SqlToken[], open: number, close: number): Placed | undefined {
  const comma = tokens.findIndex((token, at) => at > open && at < close && token.value === ',')
  const first = tokens[open + 1]
  const last = tokens[comma - 1]
  if (comma < 0 || !first || !last) return undefined
  const value = text.slice(first.span.start, last.span.end)
  if (!/^\w+\.[\w.-]{1,120}$/.test(value)) return undefined
  const names = value.split('.')
  const name = names.slice(2).join('.')
  return name && findModel(name)
    ? part(
        text,
        { value, span: { start: first.span.start, end: last.span.end } },
        value.length - name.length,
        value.length,
      )
    : undefined
}
