import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { Reach } from '../reach/reach.ts'
import { forTheRecord } from '../reach/use.ts'
import { plain } from './providers.ts'

/**
 * Code that nothing names loses to a call that something leads to, and with it the packages that only such code takes up: they
 * are kept for the record. Where no such call was seen and little else is named, nobody can know, and all of it stands.
 */
export function withoutUnnamed(seen: readonly Seen[], reach: Reach): readonly Seen[] {
  const lost = new Set(seen.flatMap(one => (one.role === 'product' && !reach.isNamed(one.file) ? [one.file] : [])))
  if (lost.size === 0) return seen
  const loses = seen.some(one => asks(one) && !lost.has(one.file))
  const packages = (isTaken: (file: string) => boolean) =>
    new Set(ofKind(seen, 'import').flatMap(one => (isTaken(one.file) ? [plain(one.detail.package)] : [])))
  const idle = packages(file => lost.has(file) && (loses || !reach.isUsed(file)))
  for (const used of packages(file => !lost.has(file))) idle.delete(used)
  const isIdle = (one: Seen) => (one.kind === 'sdk' ? idle.has(plain(one.value)) : loses && lost.has(one.file))
  return seen.map(one => (isFirm(one) && isIdle(one) ? forTheRecord(one) : one))
}

function asks(one: Seen): boolean {
  return isFirm(one) && one.kind === 'generation' && !one.detail.served && !one.detail.side && !one.detail.assembled
}
