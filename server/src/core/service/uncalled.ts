import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { forTheRecord } from '../reach/use.ts'
import { type Asks, atPlaces, placesOf } from './again.ts'
import { calledIn } from './called.ts'
import type { Look } from './look.ts'

/** A service with more calls than these is a platform of many parts: nobody is served by going through all of them. */
const MOST = 60

/**
 * A call in a function that nothing of the product calls gives way to one that is called: it is kept for the record. Where all or none are
 * called, and where nobody can know, all stand.
 */
export function withoutUncalled(
  seen: readonly Seen[],
  files: readonly FileFacts[],
  reach: Reach,
  look: Pick<Look, 'textOf' | 'made'>,
): readonly Seen[] {
  const calls = ofKind(seen, 'generation').filter(one => isFirm(one) && !one.detail.served && !one.detail.assembled)
  const places = calls.reduce((sum, one) => sum + placesOf(one), 0)
  if (places < 2 || calls.length > MOST || !calls.some(one => one.detail.within !== undefined)) return seen
  const called = calledIn(files, new Set(calls.map(one => one.file)), reach, look)
  const stand = new Map<Seen, Asks | undefined>()
  for (const one of calls)
    stand.set(
      one,
      atPlaces(one, offset => !called.isIdle(one.file, offset)),
    )
  if (![...stand.values()].some(one => one !== undefined && isStraight(one))) return seen
  if (calls.every(one => stand.get(one) === one)) return seen
  return seen.map(one => (stand.has(one) ? (stand.get(one) ?? forTheRecord(one)) : one))
}

/** Whether what people get may be made there, and not only beside it or in somebody else's program. */
function isStraight({ detail }: SeenOf<'generation'>): boolean {
  return !detail.side && !detail.own && !detail.trial && !detail.failed && !detail.prepares && !detail.adapts
}
