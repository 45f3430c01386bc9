import type { Span } from '../text/span.ts'
import { headOf, isFar } from './chain-heads.ts'
import { requestOf } from './request-call.ts'
import { isContentSent } from './sending-calls.ts'
import type { Unit } from './unit.ts'

/** What only makes a request, to be sent by a client further down. */
const MADE = /^(?:NewRequest(?:WithContext)?|HttpRequestMessage)$/

/**
 * The call to show for a request where that is not the one at a token: what sends a request that is made there, where this stands out of
 * sight; else the beginning of the chain that it ends. Undefined where the token's own call is the one.
 */
export function goesFrom(unit: Unit, at: number): Span | undefined {
  const sent = MADE.test(unit.tokens.value(at)) ? requestOf(unit, at) : undefined
  if (sent !== undefined && isContentSent(unit, sent) && isFar(unit, at, sent)) return unit.span(sent)
  const head = headOf(unit, at)
  return head === at ? undefined : unit.span(head)
}
