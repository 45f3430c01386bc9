import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { packageOf } from '../catalogue.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { ImportSeen, Unit } from '../unit.ts'

/** How what frameworks put together is asked. */
const RUNS = /^a?(?:invoke|stream|call|run|predict)$/
const COMMON = /^a?(?:call|run|predict)$/
const FRAMEWORKS = /\b(?:a?(?:invoke|stream|call|run|predict))\s*\(/
/** What those who put such things together call them. */
const RUNNABLE = /chain|agent|llm|chat|rag(?![a-z])|(?<![a-z])qa(?![a-z])|assistant|runnable/i
const GRAPH = /graph|workflow|executor|model/i

/**
 * `const chain = makeChain(retriever)` and then `chain.invoke({ question })`: another file of the repository puts a model, a prompt and
 * what was found together, and people's question is asked here. Held low: it counts where that module does make a model.
 */
export const madeElsewhere: Detector = {
  needs: gate(FRAMEWORKS),
  start: unit => unit.role === 'product' && unit.imports.length > 0 && !recognises(unit),
  calls: name => RUNS.test(name),
  call(unit, call, sink) {
    const [holder, , ...others] = unit.chain(call.at).split('.')
    if (holder === undefined || others.length > 0 || !/^[A-Za-z_]\w*$/.test(holder)) return
    const named = COMMON.test(call.name) ? [RUNNABLE] : [RUNNABLE, GRAPH]
    const maker = makerOf(unit, call.at, holder, named)
    if (maker === undefined) return
    const detail = { generates: ['text'] as const, through: maker.module, requests: true }
    sink.add('generation', unit.span(call.at), unit.chain(call.at), detail, 'low')
  },
}

/** How many tokens before a call its holder is looked for: a file may make many calls. */
const BACK = 2000

/** The import by which the variable's value was made: `chain = await makeChain(…)`, the nearest before the call. */
function makerOf(unit: Unit, before: number, holder: string, named: readonly RegExp[]): ImportSeen | undefined {
  const { tokens } = unit
  const ecosystem = ECOSYSTEMS[unit.language]
  for (let at = before - 1; at > Math.max(0, before - BACK); at--) {
    if (tokens.kind(at) !== WORD || tokens.value(at) !== holder || tokens.isPunct(at - 1, '.')) continue
    if (!tokens.isPunct(at + 1, '=') || tokens.isPunct(at + 2, '=')) continue
    let value = at + 2
    while (/^(?:await|new)$/.test(tokens.value(value))) value++
    if (!tokens.isPunct(value + 1, '(')) return undefined
    if (!named.some(one => one.test(tokens.value(value)))) return undefined
    const one = unit.importOf(value)
    const isOwn =
      one !== undefined && !one.typeOnly && ecosystem !== undefined && packageOf(ecosystem, one.module) === undefined
    return isOwn ? one : undefined
  }
  return undefined
}
