import type { Seen } from '../evidence/evidence.ts'
import type { Place } from '../text/place.ts'

/** The place to show a piece of evidence at: an address, or a function of the same file that is asked, at the call that sends the request. */
export function shownAt(one: Seen): Place {
  return {
    file: one.file,
    span: (one.kind === 'endpoint' || one.kind === 'generation' ? one.detail.sent : undefined) ?? one.span,
  }
}
