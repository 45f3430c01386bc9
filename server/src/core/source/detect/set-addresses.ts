import { settingName } from '../../evidence/setting-names.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
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
  /["'`/](?:files?|uploads?|models?|embeddings?|rerank|moderations?|transcriptions?|translations|tokens?|balance|usage|health|status|users?|voices|tasks?|tags|version|pull|show|ps)(?:[/?"'`]|$)/i
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
    if (!unit.mentions('.env.')) return
    for (const match of allMatches(unit.text, OF_SCRIPTS)) {
      const at = unit.before(match.index + match[0].length - 1)
      if (at >= 0 && unit.tokens.value(at) === match[1]) add(unit, at, match[1], sink)
    }
  },
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
  const { text, tokens } = unit
  const { first, last } = statementOf(unit, sent)
  const end = tokens.end(Math.max(first, Math.min(last, tokens.count) - 1))
  if (ELSEWHERE.test(text.slice(tokens.start(first), Math.min(end, tokens.start(first) + MOST)))) return
  const detail = { generates: ['text'], through: '', address, requests: true } as const
  sink.add('generation', unit.span(sent), `${unit.chain(sent)}(\${${key}})`, detail, 'low')
}
