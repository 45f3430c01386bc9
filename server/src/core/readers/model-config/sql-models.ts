import { findModel } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { type SqlToken, tokenizeSql } from '../../syntax/sql.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'
import type { Placed } from './support/placed.ts'
import { isSql, SQL_PATTERNS } from './support/sql-files.ts'
import {
  closeOf,
  lastOf,
  looksLikeModel,
  modelInJson,
  pairsOf,
  providerInJson,
  providerNamed,
  type SqlPair,
  statementEnd,
} from './support/sql-words.ts'

/** Words between `CREATE` and what is made. */
const PASSED = /^(or|replace|if|not|exists|external|remote|temp|temporary|ai|ml|large|language|foundation|public)$/i
const MADE = /^(model|ml_engine|agent|chatbot|resource|function|connection)$/i
/** Procedures that make the same. */
const MAKES =
  /^(dbms_cloud_ai\.(create_profile|set_attributes?)|dbms_ai_service\.create_ai_model(_endpoint)?|google_ml\.create_model|pgml\.load_model|ai\.create_(chat|model)\w*)$/
const MODEL_KEY =
  /(^|[._])(model|model_?name|model_?id|endpoint|llm|model_version|engine_model|deployment(_name|_id)?|default_model|id)$/
const PROVIDER_KEY =
  /(^|[._])(engine|provider(_type|_name)?|model_provider|api_format|model_type|from|remote_service_type)$/
const WRITES =
  /text_?-?generation|chat\/?_?-?completions?|generate_?text|completions?$|cloud_ai_large_language_model|prompt_template|"completion"/i
const OTHER = /embed|rerank|classif|forecast|regress|arima|kmeans|transcri/i
const HINT =
  /\b(model|ml_engine|agent|chatbot|resource|create_profile|create_ai_model\w*|create_model|aws_bedrock_invoke_model)\b/i
const VENDORS: Readonly<Record<string, string>> = { ocigenai: '', oci: '', google: 'vertex-ai' }

/** Models that a database is told of: BigQuery's remote models, MindsDB, Redshift, Flink, Oracle's profiles, Doris and others. */
export const reader: Reader = exact({
  id: 'sql-models',
  title: { en: 'Models defined in SQL', 'zh-CN': 'SQL 中定义的模型' },
  patterns: SQL_PATTERNS,
  yields: ['generation', 'model'],
  matches: isSql,
  read(file) {
    if (!HINT.test(file.text)) return NOTHING
    const tokens = file.tree(tokenizeSql)
    return { evidence: tokens.flatMap((_, at) => made(file.text, tokens, at)) }
  },
})

function made(text: string, tokens: readonly SqlToken[], at: number): Evidence[] {
  const token = tokens[at]
  if (token?.type !== 'word') return []
  if (/^create$/i.test(token.value)) {
    let what = at + 1
    while (PASSED.test(tokens[what]?.value ?? '')) what++
    const made = tokens[what]
    if (made?.type !== 'word' || !MADE.test(made.value)) return []
    // FlockMTL writes it as a call: `CREATE MODEL('name', 'gpt-4o', 'openai')`.
    if (tokens[what + 1]?.value === '(') return listed(text, tokens, what)
    return read(text, tokens, { made, from: what + 1, to: statementEnd(tokens, what) })
  }
  if (tokens[at + 1]?.value !== '(' || tokens[at - 1]?.value !== '.') return []
  const name = `${tokens[at - 2]?.value ?? ''}.${token.value}`.toLowerCase()
  return MAKES.test(name) ? read(text, tokens, { made: token, from: at + 1, to: closeOf(tokens, at + 1) }) : []
}

interface Definition {
  readonly made: SqlToken
  readonly from: number
  readonly to: number
}

function read(text: string, tokens: readonly SqlToken[], { made, from, to }: Definition): Evidence[] {
  const pairs = pairsOf(tokens, from, to)
  const within = tokens.slice(from, to)
  const jsons = within.filter(({ type, value }) => type === 'string' && value.includes('{'))
  const named = nameIn(text, pairs, jsons, made)
  const words = text.slice(tokens[from]?.span.start ?? 0, tokens[to - 1]?.span.end ?? 0)
  const provider = providerOf(pairs, jsons, within)
  // A table of settings may be named like a model: a known name or a known vendor must stand there.
  const known = named && findModel(named.value)
  if (!known && !(provider && named)) return []
  if (/^(function|connection)$/i.test(made.value) && !/bedrock|vertex|openai/i.test(words)) return []
  const models = modelEvidence(text, named, {
    weights: false,
    access: provider === 'ollama' ? 'self-hosted' : 'hosted-api',
    ...(OTHER.test(words) && !known ? { role: 'embedding' as const } : { generates: ['text' as const] }),
    ...defined({ provider }),
  })
  const writes =
    models.some(one => one.kind === 'model' && one.detail.role === 'inference') &&
    (WRITES.test(words) || !OTHER.test(words))
  if (!writes) return models
  const detail = {
    generates: ['text'] as const,
    access: provider === 'ollama' ? 'self-hosted' : 'hosted-api',
    ...defined({ provider }),
  } as const
  return [...models, evidence('generation', made.span, made.value, detail, 'medium')]
}

/** `('name', 'gpt-4o', 'openai')`. */
function listed(text: string, tokens: readonly SqlToken[], what: number): Evidence[] {
  const [, model, by] = tokens.slice(what + 1, closeOf(tokens, what + 1)).filter(({ type }) => type === 'string')
  if (!model || !looksLikeModel(model.value)) return []
  const provider = by && providerNamed(by.value)
  return modelEvidence(text, model, {
    weights: false,
    access: 'hosted-api',
    onlyKnown: !provider,
    ...defined({ provider }),
  })
}

function nameIn(
  text: string,
  pairs: readonly SqlPair[],
  jsons: readonly SqlToken[],
  made: SqlToken,
): Placed | undefined {
  // Redshift, Aurora and Db2 put the model's id after `MODEL_ID` or `ID`; the latter means anything elsewhere.
  const fits = pairs.filter(
    ({ key, value }) =>
      MODEL_KEY.test(key) && looksLikeModel(value.value) && (key !== 'id' || /^(model|function)$/i.test(made.value)),
  )
  const named =
    fits.find(({ value }) => findModel(lastOf(text, value).value)) ??
    fits.find(({ key }) => !/endpoint|(^|[._])id$/.test(key))
  if (named) return lastOf(text, named.value)
  return jsons.map(one => modelInJson(text, one)).find(one => one !== undefined)
}

function providerOf(
  pairs: readonly SqlPair[],
  jsons: readonly SqlToken[],
  within: readonly SqlToken[],
): string | undefined {
  const stated = pairs.filter(({ key }) => PROVIDER_KEY.test(key)).map(({ value }) => value.value)
  const from = within.findIndex(({ value }) => /^(from|provider|model_type)$/i.test(value))
  const bare = within[from + 1]?.type === 'word' ? [within[from + 1]?.value ?? ''] : []
  const parts = pairs.flatMap(({ key }) => (key.includes('.') ? [key.slice(0, key.indexOf('.'))] : []))
  const words = within.some(({ value }) => /^aws_bedrock_invoke_model$/i.test(value)) ? ['bedrock'] : []
  for (const name of [...stated, ...(from >= 0 ? bare : []), ...parts, ...words]) {
    const slug = VENDORS[name.toLowerCase()] ?? providerNamed(name)
    if (slug) return slug
  }
  if (pairs.some(({ value }) => value.value.includes('aiplatform.googleapis.com'))) return 'vertex-ai'
  const remote =
    within.some(({ value }) => /^remote$/i.test(value)) && within.some(({ value }) => /^connection$/i.test(value))
  return remote ? 'vertex-ai' : jsons.map(providerInJson).find(one => one !== undefined)
}
