import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { packageOf } from '../catalogue.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Names of functions that ask a model, in the words of whoever wrote them. */
const ASKING =
  /^(get|run|call|do|try|safe|make|create|build)?_?(ask|generate|stream|complete|prompt|chat|answer|reply|summari[sz]e|translate|rewrite|draw|paint|speak|synthesi[sz]e|invoke|query|call)_?(with|by|from|to)?_?(ai|llm|gpt|model|text|object|image|picture|speech|audio|video|answer|reply|completion|response|chat|content|stream|structured|prompt|messages?)?s?(async|sync)?$|llm|_ai(_|$)|gpt/i
/** Names of what only looks, counts, lists or prepares. */
const LOOKS =
  /^(is|has|can|should|use|list|count|parse|format|to|log|track|on|set|classify|validate|check|ensure|register|render|load|save|delete|update|find|fetch_?models|test|mock|init|configure)_/i
const GIVEN = /\b(prompt|messages|system_?prompt|user_?prompt|instructions?)\b["']?\s*[:=,}]/i

/**
 * Calls of functions that the repository may have itself, and that look as if they asked a model. Held low: only where the module they
 * come from does ask one (see `service/wrappers.ts`) do they count.
 */
export const wrappedCalls: Detector = {
  start: unit => unit.role === 'product' && unit.imports.length > 0 && unit.language !== 'html' && !recognises(unit),
  calls: () => true,
  call(unit, call, sink) {
    const kind = kindOf(call.name)
    if (kind.sends) sent(unit, call, sink)
    if (kind.looks || !(kind.asks || unit.says(GIVEN))) return
    const one = unit.importOf(call.at)
    if (one === undefined || one.typeOnly || isDefinition(unit, call)) return
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem === undefined || packageOf(ecosystem, one.module) !== undefined) return
    if (!kind.asks && !GIVEN.test(unit.inside(call.open).slice(0, 400))) return
    const detail = { generates: ['text'] as const, through: one.module }
    sink.add('generation', unit.span(call.at), unit.chain(call.at), detail, 'low')
  },
}

interface Kind {
  readonly sends: boolean
  readonly looks: boolean
  readonly asks: boolean
}

const kinds = new Map<string, Kind>()
/** Names remembered at once. */
const NAMES = 50_000

/** What a callee's name says of it; each is judged once. */
function kindOf(callee: string): Kind {
  let kind = kinds.get(callee)
  if (kind === undefined) {
    const name = callee.replace(/([a-z\d])([A-Z])/g, '$1_$2')
    kind = { sends: SENDS.test(callee), looks: LOOKS.test(name), asks: ASKING.test(name) }
    if (kinds.size > NAMES) kinds.clear()
    kinds.set(callee, kind)
  }
  return kind
}

const SENDS =
  /^(\$?fetch|ofetch|axios|got|ky|request|post|Post|post_?json|stream|send|urlopen|fetchEventSource|postForObject|exchange)$/
/** A constant of another file that holds an address. */
const ADDRESS = /^[A-Z][A-Z\d_]*(URL|URI|PATH|ENDPOINT|API|ADDRESS)S?(_[A-Z\d_]+)?$/

/** A request to an address that another file of the repository names: it asks whatever that address is for. */
function sent(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  const end = Math.min(tokens.after(call.open), call.open + 40)
  for (let at = call.open + 1; at < end; at++) {
    if (tokens.kind(at) !== WORD || !ADDRESS.test(tokens.value(at))) continue
    const one = unit.importOf(at)
    if (one === undefined || one.typeOnly) continue
    const value = `${unit.chain(call.at)}(${tokens.value(at)})`
    sink.add(
      'generation',
      unit.span(call.at),
      value,
      { generates: ['text'], through: one.module, requests: true },
      'low',
    )
    return
  }
}
