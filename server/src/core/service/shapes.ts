import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import { forTheRecord } from '../reach/use.ts'
import { plain } from './providers.ts'

/** A package that code takes up for its types and messages alone is asked nothing, where something else is: its line is kept for the record. */
export function withoutShapes(seen: readonly Seen[]): readonly Seen[] {
  const asks = seen.some(one => one.kind === 'generation' && isFirm(one) && !one.detail.served)
  if (!asks) return seen
  const taken = new Map<string, boolean>()
  for (const one of ofKind(seen, 'import')) {
    if (one.role !== 'product') continue
    const name = plain(one.detail.package)
    taken.set(name, (taken.get(name) ?? false) || one.detail.shapes !== true)
  }
  const isShape = (one: Seen) => one.kind === 'sdk' && one.confidence !== 'low' && taken.get(plain(one.value)) === false
  return seen.some(isShape) ? seen.map(one => (isShape(one) ? forTheRecord(one) : one)) : seen
}
