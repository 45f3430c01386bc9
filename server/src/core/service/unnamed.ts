import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { Reach } from '../reach/reach.ts'
import { forTheRecord } from '../reach/use.ts'
import { plain } from './providers.ts'

/**
 * Code that nothing names loses to a call that something leads to, and with it the packages that only such code takes up: they
 * are kept for the record. Where no such call was seen, nobody can know, and all of it stands.
 */
export function withoutUnnamed(seen: readonly Seen[], reach: Reach): readonly Seen[] {
  const isUnnamed = (one: Seen) => isFirm(one) && !reach.isNamed(one.file)
  if (!seen.some(isUnnamed) || !seen.some(one => asks(one) && reach.isNamed(one.file))) return seen
  const taken = (named: boolean) =>
    new Set(
      ofKind(seen, 'import').flatMap(one => (reach.isNamed(one.file) === named ? [plain(one.detail.package)] : [])),
    )
  const [used, idle] = [taken(true), taken(false)]
  const isIdle = (one: Seen) => one.kind === 'sdk' && idle.has(plain(one.value)) && !used.has(plain(one.value))
  return seen.map(one => (isUnnamed(one) || (isFirm(one) && isIdle(one)) ? forTheRecord(one) : one))
}

function asks(one: Seen): boolean {
  return isFirm(one) && one.kind === 'generation' && !one.detail.served && !one.detail.side && !one.detail.assembled
}
