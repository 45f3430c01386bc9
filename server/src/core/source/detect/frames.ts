import type { Detector } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { requestOf } from '../request-call.ts'
import { buildsBody } from '../side-names.ts'

/**
 * Frames of a protocol over sockets that asks for an answer, whatever the address and the client: iFlytek's put the model under
 * `parameter.chat` and the turns under `payload.message`.
 */
const ASKS =
  /["'`]?\bparameter["'`]?\s*(?::|=>|=)[^;]{0,60}?["'`]?\bchat["'`]?\s*(?::|=>|=)|\bparameter\w*\.(?:put|add|set|Add)\(\s*["']chat["']/
const CARRIES = /["'`]?\bpayload["'`]?\s*(?::|=>|=|,)|\bpayload\w*\.(?:put|add|set|Add)\(/

export const frames: Detector = {
  start: unit => unit.role === 'product' && unit.mentions('payload') && unit.mentions('domain'),
  finish(unit, sink) {
    const asked = unit.says(CARRIES) ? ASKS.exec(unit.text) : null
    const at = asked === null ? -1 : unit.before(asked.index + asked[0].indexOf('parameter'))
    if (at < 0) return
    const detail = { generates: ['text'] as const, provider: 'iflytek-spark' }
    const sent = requestOf(
      unit,
      unit.before((asked as RegExpExecArray).index + (asked as RegExpExecArray)[0].length - 1),
    )
    if (sent !== undefined) return void sink.add('generation', unit.span(sent), 'parameter.chat', detail, 'medium')
    const built = functionAround(unit, unit.tokens.start(at))
    // A function that only puts the frame together leaves the sending to whoever calls it.
    const prepared = built !== undefined && buildsBody(built) ? { ...detail, prepares: true } : detail
    sink.add('generation', unit.span(at), 'parameter.chat', prepared, 'medium')
  },
}
