import { findHost } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { type SqlToken, tokenizeSql } from '../../syntax/sql.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { madeAt } from './support/asked-paths.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'
import { part, type Placed } from './support/placed.ts'
import { endpointEvidence } from './support/settings.ts'
import { isSql, SQL_PATTERNS } from './support/sql-files.ts'
import { looksLikeModel, modelInJson } from './support/sql-words.ts'

/** What sends a request from within a database. */
const SENDS =
  /\b(sp_invoke_external_rest_endpoint|http_post|http_request|http_put|http\s*\(|utl_http|make_rest_request|dbms_cloud\.send_request|http_client|url_post|curl_post|external_function)\b|\bhttp\s*\(/i
const SENDER = /http|rest_|send_request|url_post/
const ADDRESS = /^https?:\/\/([\w.-]+)(:\d+)?(\/[^?#\s]*)?/i
const IN_PATH = /\/(?:deployments|models|model)\/([^/:?]+)/
/** So many words after an address belong to the same request. */
const REQUEST = 160

/** Requests that a database sends to a vendor by itself: SQL Server, Azure SQL, Supabase, pg_net, Oracle. */
export const reader: Reader = exact({
  id: 'sql-requests',
  title: { en: 'Requests to AI services in SQL', 'zh-CN': 'SQL 中对 AI 服务的请求' },
  patterns: SQL_PATTERNS,
  yields: ['generation', 'model', 'endpoint'],
  matches: isSql,
  read(file) {
    if (!/https?:\/\//i.test(file.text) || !SENDS.test(file.text)) return NOTHING
    const tokens = file.tree(tokenizeSql)
    return {
      evidence: tokens.flatMap((token, at) => (token.type === 'string' ? sent(file.text, tokens, token, at) : [])),
    }
  },
})

function sent(text: string, tokens: readonly SqlToken[], token: SqlToken, at: number): Evidence[] {
  const [all, host = '', port = '', path = ''] = ADDRESS.exec(token.value) ?? []
  const fact = all === undefined ? undefined : findHost(host + port + path)
  const generates = madeAt(path)
  if (!fact || !generates || isRow(tokens, at)) return []
  const { provider, access } = fact
  const inPath = IN_PATH.exec(token.value)?.[1]
  const start = inPath ? token.value.indexOf(inPath, token.value.indexOf(path)) : 0
  const model = inPath ? part(text, token, start, start + inPath.length) : modelNear(text, tokens, at)
  const detail = { generates: [generates], ...defined({ provider, access }) }
  return [
    ...endpointEvidence(text, token, 'url'),
    evidence('generation', token.span, `${host}${path}`.slice(0, 120), detail),
    ...(model
      ? modelEvidence(text, model, { weights: false, generates: [generates], ...defined({ provider, access }) })
      : []),
  ]
}

/** Rows and remarks hold addresses that nobody asks here. */
function isRow(tokens: readonly SqlToken[], at: number): boolean {
  let first = at
  while (first > 0 && at - first < REQUEST && !(tokens[first - 1]?.type === 'sign' && tokens[first - 1]?.value === ';'))
    first--
  const words = tokens.slice(first, at).map(({ value }) => value.toLowerCase())
  return /^(insert|comment|update)$/.test(words[0] ?? '') && !words.some(word => SENDER.test(word))
}

/** The body may be put together before the address is named, or behind it. */
function modelNear(text: string, tokens: readonly SqlToken[], at: number): Placed | undefined {
  for (let by = 1; by < REQUEST; by++)
    for (const here of [at + by, at - by]) {
      const token = tokens[here]
      if (token?.type !== 'string') continue
      const inside = modelInJson(text, token)
      if (inside) return inside
      const key = tokens[here - 2]
      if (key?.type === 'string' && key.value === 'model' && looksLikeModel(token.value)) return token
    }
  return undefined
}
