import type { Seen } from '../evidence/evidence.ts'
import type { Place } from '../text/place.ts'

/** The place to show a piece of evidence at: an address, or a function of the same file that is asked, at the call that sends the request. */
export function shownAt(one: Seen): Place {
  return {
    file: one.file,
    span: (one.kind === 'endpoint' || one.kind === 'generation' ? one.detail.sent : undefined) ?? one.span,
  }
}

/** Paths of a vendor's under which files are kept, models listed and meaning is measured: nobody gets anything made from there. */
const ELSEWHERE =
  /\/(?:files?|uploads?|models|embeddings?|rerank|moderations?|transcriptions?|translations|tokens?|balance|usage|users?|voices|speakers?|tasks?)(?:[/?]|$)/i

/** Whether a piece of evidence is an address with the statement that sends there, for something that is made. */
export function isAsked(one: Seen): boolean {
  return one.kind === 'endpoint' && one.detail.sent !== undefined && !ELSEWHERE.test(one.detail.path ?? '')
}
