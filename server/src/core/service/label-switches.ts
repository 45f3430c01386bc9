import { ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'

/**
 * Joins labels with the defaults of the switches they hang on, wherever in the service those are set. Off everywhere makes a label
 * default-off; on anywhere makes it not surely off, also where its own file begins with off: something there turns it on.
 */
export function withLabelSwitches(seen: readonly Seen[]): Seen[] {
  const defaults = new Map<string, { on: boolean; off: boolean }>()
  for (const { detail, role } of ofKind(seen, 'label-switch')) {
    if (role !== 'product') continue
    const known = defaults.get(detail.key)
    defaults.set(detail.key, { on: detail.on || known?.on === true, off: !detail.on || known?.off === true })
  }
  if (defaults.size === 0) return [...seen]
  return seen.map(one => (one.kind === 'label-text' ? joined(one, defaults) : one))
}

function joined(one: SeenOf<'label-text'>, defaults: ReadonlyMap<string, { on: boolean; off: boolean }>): Seen {
  const { toggle, shown } = one.detail
  const known = toggle === undefined ? undefined : defaults.get(toggle)
  if (known === undefined || shown === 'unreferenced' || shown === 'always') return one
  return { ...one, detail: { ...one.detail, shown: known.on ? 'unknown' : 'default-off' } }
}
