import type { Seen } from '../evidence/evidence.ts'
import type { PackageUse } from './packages.ts'
import type { Reach } from './reach.ts'

const RECORD = new WeakMap<Seen, Seen>()

/**
 * Evidence with what is never used kept for the record: at low confidence, so that nothing follows from it. That is code
 * which nothing leads to, and packages that are listed and imported by nothing.
 */
export function withUse(seen: readonly Seen[], reach: Reach, packages: PackageUse): Seen[] {
  return seen.map(one => (one.role === 'product' && isIdle(one, reach, packages) ? forTheRecord(one) : one))
}

function isIdle(one: Seen, reach: Reach, packages: PackageUse): boolean {
  if (one.confidence === 'low') return false
  if (one.kind === 'sdk')
    return one.detail.scope !== 'development' && packages.isIdle(one.detail.ecosystem, one.value, one.file)
  return !reach.isUsed(one.file) || (one.kind === 'label-text' && reach.isStray(one.file))
}

/** One copy a piece, so that what compares evidence by identity goes on doing so. */
export function forTheRecord(one: Seen): Seen {
  let copy = RECORD.get(one)
  if (copy === undefined) RECORD.set(one, (copy = { ...one, confidence: 'low' }))
  return copy
}
