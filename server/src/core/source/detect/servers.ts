import { STRING } from '../../syntax/tokens.ts'
import { isCompared, keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { EVERYWHERE, LOOPBACK, SERVER_MODULES, SERVER_STARTS } from '../exposure-words.ts'
import { showsTimes } from '../profilers.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

const HOST_KEY =
  /^(host|hostname|bind|address|addr|server_name|listen|listen_?host|host_?name|default_?host|api_host|hostip|bind_?address)$/i

/** Hosts of databases, queues and other services behind the product. */
const OTHER_HOST =
  /client|redis|mysql|mongo|postgres|proxy|smtp|sql|cache|queue|vector|milvus|qdrant|weaviate|elastic|chroma|rabbit|kafka|minio|database|db_?host|datasource/i

/** Where a development server listens says nothing of the product. */
const BUILD_CONFIG = /\.config\.[cm]?[jt]s$/

/** A page listens nowhere: an address in it is what a form suggests. */
const PAGE = /\.(tsx|jsx|vue|svelte|html?)$/
/** What stands beside the address of a database: its port, and who signs in there. */
const LOGIN = /^[^;\n]{0,40}\b(user(name)?|passw(or)?d|database|db_?name|5432|3306|6379|27017|1433|9200)\b/i

/** A port that shows a developer where a program spends its time: `net/http/pprof` on a server without handlers. */
function isProfiler(unit: Unit, call: Call): boolean {
  if (showsTimes(unit)) return true
  if (!unit.imported(/net\/http\/pprof|^(pprof|prometheus_client|prom-client|debugpy)/)) return false
  const { tokens } = unit
  return tokens.isWord(tokens.after(call.open) - 2, 'nil') && !unit.says(/\bHandle(Func)?\(/)
}

/** Where servers start and on which address they listen. */
export const servers: Detector = {
  calls: name => SERVER_STARTS.test(name),
  call(unit, call, sink) {
    if (!SERVER_STARTS.test(call.name) || isDefinition(unit, call)) return
    const chain = unit.chain(call.at)
    if (!starts(unit, call, chain) || isProfiler(unit, call)) return
    sink.add('exposure', unit.span(call.at), chain, { exposure: 'http-api', strength: 'weak' })
    loopback(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (value.length > 9 || !(LOOPBACK.test(value) || value === '0.0.0.0') || isCompared(unit, at)) return
    if (BUILD_CONFIG.test(unit.path) || PAGE.test(unit.path)) return
    // Where a demo page listens: the page itself is seen by what makes it.
    if (value === '0.0.0.0' && unit.imported(/^(gradio|streamlit)/)) return
    const key = keyBefore(unit, at)
    if (key === undefined || !(HOST_KEY.test(key) || (key === 'default' && HOST_KEY.test(outerKey(unit, at))))) return
    const start = unit.tokens.start(at)
    if (OTHER_HOST.test(`${unit.path} ${unit.text.slice(Math.max(0, start - 120), start)}`)) return
    if (LOGIN.test(unit.text.slice(start, start + 120))) return
    if (value === '0.0.0.0')
      sink.add('exposure', unit.span(at), `${key}: ${value}`, { exposure: 'http-api', strength: 'weak' }, 'medium')
    else sink.add('access-control', unit.span(at), `${key}: ${value}`, { what: 'loopback' }, 'medium')
  },
}

function outerKey(unit: Unit, at: number): string {
  const call = unit.enclosing(at, 1)
  return call === undefined
    ? ''
    : (unit.firstString(call.open)?.value.replace(/^-+/, '') ?? keyBefore(unit, call.at) ?? '')
}

function starts(unit: Unit, call: Call, chain: string): boolean {
  if (
    /^(uvicorn|hypercorn|waitress|web|gevent)\.|SpringApplication\.run|WebApplication\.CreateBuilder|HttpServer\.new|axum\.serve|LitServer|http\.(ListenAndServe|createServer|Serve)|Bun\.serve|Deno\.serve|https\.createServer/.test(
      chain,
    )
  )
    return true
  if (/^(ListenAndServe|ListenAndServeTLS)$/.test(call.name)) return true
  if (!/^(listen|run)$/i.test(call.name)) return false
  return unit.imported(SERVER_MODULES) && /(^|\.)(((app|server|router|engine|fastify|api)\w*)|r|e)\.\w+$/i.test(chain)
}

function loopback(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  const end = tokens.after(call.open)
  for (let at = call.open + 1; at < end; at++) {
    if (tokens.kind(at) !== STRING) continue
    const value = tokens.value(at)
    if (LOOPBACK.test(value.replace(/:\d+$/, '')))
      sink.add('access-control', unit.span(at), value, { what: 'loopback' })
    else if (EVERYWHERE.test(value.replace(/:\d+$/, '')))
      sink.add('exposure', unit.span(at), value, { exposure: 'http-api', strength: 'strong' })
  }
}
