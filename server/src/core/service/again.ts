import type { AskedAgain } from '../evidence/asked-again.ts'
import type { Seen, SeenOf } from '../evidence/evidence.ts'

/** A call with the places of its file where the very same is asked, itself first. */
export type Asks = SeenOf<'generation'>

/** How many places a call is made at. */
export function placesOf({ detail }: Asks): number {
  return 1 + (detail.again?.length ?? 0)
}

const COPIES = new WeakMap<Seen, Map<string, Asks>>()

/**
 * A call at the first of its places that is taken, and with it the others that are; undefined where none is. One copy a piece and choice,
 * so that what compares evidence by identity goes on doing so.
 */
export function atPlaces(one: Asks, isTaken: (offset: number) => boolean): Asks | undefined {
  const { again = [], within, sent } = one.detail
  if (again.length === 0) return isTaken(one.span.start) ? one : undefined
  const all: readonly AskedAgain[] = [{ span: one.span, within: within ?? '', sent }, ...again]
  const taken = all.filter(({ span }) => isTaken(span.start))
  const [first, ...others] = taken
  if (first === undefined || taken.length === all.length) return first && one
  const key = taken.map(({ span }) => span.start).join()
  const copies = COPIES.get(one) ?? new Map<string, Asks>()
  COPIES.set(one, copies)
  let copy = copies.get(key)
  if (copy === undefined) {
    const { again: _, sent: __, ...detail } = one.detail
    copy = {
      ...one,
      span: first.span,
      detail: {
        ...detail,
        ...(first.within !== '' && { within: first.within }),
        ...(first.sent && { sent: first.sent }),
        ...(others.length > 0 && { again: others }),
      },
    }
    copies.set(key, copy)
  }
  return copy
}
