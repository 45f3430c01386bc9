import type { Span } from '../text/span.ts'
import { keyBefore } from './context.ts'
import { requestOf } from './request-call.ts'
import { isListing } from './sent-addresses.ts'
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
  if (sent !== undefined) return { sent: unit.span(sent) }
  const name = keyBefore(unit, at)
  const isHeld = name !== undefined && NAME.test(name) && !ANY.test(name) && WHOLE.test(path) && !isListing(path)
  return isHeld ? { held: name } : {}
}
