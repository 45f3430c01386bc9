import { rootOf } from '../chain-heads.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { ImportSeen, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Methods by which clients, agents and engines are asked. Plain words among them: they count for what is known to be lent alone. */
const ASKED =
  /^(?:a?kickoff(?:_async)?|a?run(?:_sync|_stream|_async)?|a?invoke(?:_async)?|a?stream(?:_async|_chat|_events)?|a?query|a?chat|(?:a_)?initiate_chat|(?:a_)?generate(?:_\w{1,20})?|a?complete|text_to_\w{1,20}|tts_to_file|create_chat_completion|chat_completion|predict|ask|send_message|synthesi[sz]e\w{0,12}|generateText|runAsync)$/

/**
 * What is asked of a client or an agent that another file of the product makes. Held low: only where that file gives this very name to what it
 * makes of a package does it count (see `service/wrappers.ts`).
 */
export const lentCalls: Detector = {
  start: unit => unit.role === 'product' && unit.imports.length > 0 && unit.language !== 'html' && !recognises(unit),
  calls: name => ASKED.test(name),
  call(unit, call, sink) {
    if (!unit.tokens.isPunct(call.at - 1, '.') || unit.tokens.isPunct(call.open + 1, ')')) return
    const root = rootOf(unit, call.at)
    const lent = root === call.at || isDefinition(unit, call) ? undefined : lenderOf(unit, root)
    if (lent === undefined || lent.from.typeOnly) return
    const chain = unit.chain(call.at)
    const names = [lent.name, ...chain.split('.').slice(1, -1)]
    const detail = { generates: ['text'], through: lent.from.module, address: `lent ${names.join(' ')}` } as const
    // Beside the same call as one of a module that asks by itself.
    sink.add('generation', unit.span(call.at), `${chain}()`, detail, 'low')
  },
}

/** The import that an object comes from, by itself or by what a function of that module gives. */
function lenderOf(unit: Unit, root: number): { name: string; from: ImportSeen } | undefined {
  const own = unit.importOf(root)
  if (own !== undefined) return { name: unit.chain(root), from: own }
  const name = unit.tokens.value(root)
  if (!/^[A-Za-z_]\w{1,60}$/.test(name)) return undefined
  const given = new RegExp(`\\b${name}\\s{0,4}=\\s{0,4}(?:await\\s{1,4})?(\\w{2,60})\\(`).exec(unit.text)
  const maker = given === null ? -1 : unit.at(given.index + given[0].length - 1 - (given[1] ?? '').length)
  const from = maker < 0 ? undefined : unit.importOf(maker)
  return from === undefined ? undefined : { name: unit.chain(maker), from }
}
