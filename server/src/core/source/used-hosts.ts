import type { Span } from '../text/span.ts'
import { findHost, hostOf } from './catalogue.ts'
import { keyBefore } from './context.ts'
import { headOf } from './chain-heads.ts'
import { requestOf } from './request-call.ts'
import { isContentSent } from './sending-calls.ts'
import { isListing } from './sent-addresses.ts'
import { isOutside } from './statements.ts'
import type { Unit } from './unit.ts'

/** Behind a version, what says that an address is asked for one thing: a base is put before many paths. */
const WHOLE = /\/(?!v\d+(?:\w{0,8})?\/?$|api\/?$)[a-z][\w.-]{2,}\/?$/i

const NAME = /^[A-Za-z_$][\w$]{2,}$/

/** Names that any client's options have: they tell no address from another. */
const ANY =
  /^(?:(?:api|base|root|default|server)_?)*(?:url|uri|host|hostname|endpoint|address|api|base|path|origin|domain|prefix)$/i

/** Where the address of a provider comes to be used: the call that sends a request there, or the name by which other files know it. */
export function useOfHost(unit: Unit, at: number, path: string): { sent?: Span; held?: string } {
  const sent = requestOf(unit, at)
  if (sent !== undefined) return { sent: unit.span(headOf(unit, sent)) }
  const name = keyBefore(unit, at)
  const isHeld = name !== undefined && NAME.test(name) && !ANY.test(name) && WHOLE.test(path) && !isListing(path)
  return isHeld ? { held: name } : {}
}

/**
 * Whether a call is given a hosted vendor's whole address, host and path, by itself: `fetch('https://api.…/v1/chat/completions')`. That asks as
 * surely as the vendor's own library does.
 */
export function asksWholeAddress(unit: Unit, at: number, value: string, sent: number): boolean {
  if (!value.startsWith('https://') || unit.enclosing(at, 1)?.at !== sent || !isContentSent(unit, sent)) return false
  // A script asks what it likes, from top to bottom.
  if (isOutside(unit, sent)) return false
  // What stands beside it in the call may take its place: `fetch(base || 'https://…')`.
  const before = unit.tokens.value(at - 1)
  if (before !== '(' && before !== ',' && before !== '=' && before !== ':') return false
  const found = hostOf(value)
  const fact = found && findHost(found.host, found.path)
  return fact?.access === 'hosted-api' && fact.generates.length > 0
}
