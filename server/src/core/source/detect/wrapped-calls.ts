import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { packageOf } from '../catalogue.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
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
    const one = unit.importOf(call.at)
    if (one === undefined || one.typeOnly || isDefinition(unit, call)) return
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem === undefined || packageOf(ecosystem, one.module) !== undefined) return
    const name = call.name.replace(/([a-z\d])([A-Z])/g, '$1_$2')
    if (LOOKS.test(name)) return
    if (!ASKING.test(name) && !GIVEN.test(unit.inside(call.open).slice(0, 400))) return
    const detail = { generates: ['text'] as const, through: one.module }
    sink.add('generation', unit.span(call.at), unit.chain(call.at), detail, 'low')
  },
}
