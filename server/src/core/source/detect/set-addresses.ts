import { settingName } from '../../evidence/setting-names.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { functionAround } from '../function-around.ts'
import { GENERATION_PATH_HINT } from '../generation-paths.ts'
import { requestOf } from '../request-call.ts'
import { isContentSent } from '../sending-calls.ts'
import { statementOf } from '../statements.ts'
import type { Unit } from '../unit.ts'

/** `@Value("${ai.url}")`, `@ConfigProperty(name = "ai.url")`, `env.getProperty("ai.url")`. */
const FILLS = /^(?:Value|ConfigProperty|Property|getProperty|getRequiredProperty)$/
const PLACEHOLDER = /^\$\{([\w.-]{4,80})(?::[^}]{0,200})?\}/
const KEY = /^[\w-]{1,40}(?:[.:][\w-]{1,40}){1,6}$/
/** `Environment.GetEnvironmentVariable("AI_URL")`, `os.getenv("AI_URL")`, `env::var("AI_URL")`, `ENV.fetch("AI_URL")`. */
const READS = /^(?:get_?[eE]nv\w{0,20}|Getenv|LookupEnv|GetEnvironmentVariable|get|fetch|var|env|GetValue)$/
const ENVIRONMENT = /env|config/i
const VARIABLE = /^[A-Z][A-Z\d_]{5,60}$/
/** What holds the environment, or the settings of a program. */
const HOLDS = /^_?(?:environ|ENV|\$_ENV|env|config\w{0,16}|Config\w{0,16})$/
const OF_SCRIPTS = /\b(?:process|import\.meta)\.env\.([A-Z][A-Z\d_]{5,60})\b/g

/** Paths under which a vendor is asked for no content, behind an address that a setting holds. */
const ELSEWHERE =
  /["'`/](?:files?|uploads?|models?|embeddings?|rerank|moderations?|transcriptions?|translations|tokens?|balance|usage|health|status|users?|voices|tasks?|tags|version|pull|show|ps|count_?tokens)(?:[/?"'`]|$)/i
/** Names of what is asked for no content, and of paths to it. */
const ASIDE = /embed|moderat|rerank|transcri|vectori[sz]|billing|balance|count_?tokens/i
/** A path that is written behind an address: `+ "/search"`, `${base}/search`, `{base}openai/search`. */
const PATHS = /(?:["'`}]\/|(?<=\})(?=[\w-]{2,40}\/))([\w-][\w./-]{0,100})/g
const MOST = 900
/** What only fetches. */
const FETCHES = /^(?:get|GET|getJSON|GetAsync|GetStringAsync|getFor(?:Object|Entity))$/

/**
 * Addresses that settings hold, at the call that sends there. Held low: only where some file of settings gives that very name an address of a
 * vendor's (see `service/wrappers.ts`) do they count.
 */
export const setAddresses: Detector = {
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  stringsNeed: gate(FILLS, HOLDS, ENVIRONMENT),
  string(unit, at, value, sink) {
    const key = keyAt(unit, at, value)
    if (key !== undefined) add(unit, at, key, sink)
  },
  finish(unit, sink) {
    ofScripts(unit, sink)
    dropSeen(unit, sink)
  },
}

/** `process.env.AI_URL`, `import.meta.env.VITE_AI_URL`. */
function ofScripts(unit: Unit, sink: Sink): void {
  if (!unit.mentions('.env.')) return
  for (const match of allMatches(unit.text, OF_SCRIPTS)) {
    const at = unit.before(match.index + match[0].length - 1)
    if (at >= 0 && unit.tokens.value(at) === match[1]) add(unit, at, match[1], sink)
  }
}

/** The setting that a string asks for. */
function keyAt(unit: Unit, at: number, value: string): string | undefined {
  if (value.length > 300) return undefined
  const { tokens } = unit
  const call = unit.enclosing(at, 1)
  if (call !== undefined && FILLS.test(call.name)) {
    const placeholder = PLACEHOLDER.exec(value)?.[1]
    return placeholder ?? (call.name === 'Value' || !KEY.test(value) ? undefined : value)
  }
  if (!VARIABLE.test(value) && !KEY.test(value)) return undefined
  if (tokens.isPunct(at - 1, '[')) return HOLDS.test(tokens.value(at - 2)) ? value : undefined
  if (call === undefined || call.open !== at - 1 || !READS.test(call.name)) return undefined
  return ENVIRONMENT.test(unit.chain(call.at)) ? value : undefined
}

function add(unit: Unit, at: number, key: string, sink: Sink): void {
  const address = settingName(key)
  if (address !== undefined) addSet(unit, at, key, address, sink)
}

/** Adds the call that what stands at a token is sent by, to an address that settings know by a name; none where it asks for no content. */
export function addSet(unit: Unit, at: number, key: string, address: string, sink: Sink): void {
  const sent = requestOf(unit, at)
  if (sent === undefined || !isContentSent(unit, sent) || FETCHES.test(unit.tokens.value(sent))) return
  const said = [writtenAt(unit, at), writtenAt(unit, sent)]
  if (said.some(one => ELSEWHERE.test(one) || asksElse(one)) || isAside(unit, at, sent)) return
  const detail = { generates: ['text'], through: '', address, requests: true } as const
  sink.add('generation', unit.span(sent), `${unit.chain(sent)}(\${${key}})`, detail, 'low')
}

/** Where the statement around a token begins and ends. */
function bounds(unit: Unit, at: number): readonly [number, number] {
  const { tokens } = unit
  const { first, last } = statementOf(unit, at)
  return [tokens.start(first), tokens.end(Math.max(first, Math.min(last, tokens.count) - 1))]
}

function writtenAt(unit: Unit, at: number): string {
  const [start, end] = bounds(unit, at)
  return unit.text.slice(start, Math.min(end, start + MOST))
}

/** Whether a path is joined that is none of those under which content is made. */
function asksElse(said: string): boolean {
  const paths = [...allMatches(said, PATHS)].map(([, path = '']) => path)
  return paths.length > 0 && !paths.some(path => GENERATION_PATH_HINT.test(path))
}

/** Whether names say that no content is asked for: of the path that is joined, or of the function that asks. */
function isAside(unit: Unit, at: number, sent: number): boolean {
  const { text, tokens } = unit
  const line = text.indexOf('\n', tokens.start(at))
  if (ASIDE.test(text.slice(tokens.end(at), line < 0 ? text.length : line))) return true
  return ASIDE.test(functionAround(unit, tokens.start(sent)) ?? '')
}

/** Takes back what stands in one statement with a path that is known: that says more than the name of a setting. */
export function dropSeen(unit: Unit, sink: Sink): void {
  const seen = sink.evidence.flatMap(one =>
    one.kind === 'generation' && one.confidence !== 'low' ? [(one.detail.sent ?? one.span).start] : [],
  )
  for (let index = sink.evidence.length - 1; index >= 0; index--) {
    const one = sink.evidence[index]
    if (one?.kind !== 'generation' || !one.detail.requests || !one.detail.address?.startsWith('setting ')) continue
    const [start, end] = bounds(unit, unit.before(one.span.start))
    if (seen.some(place => place >= start && place < end)) sink.evidence.splice(index, 1)
  }
}
