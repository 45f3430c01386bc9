import { withAssembled } from './assembled.ts'
import { withLessons } from './lessons.ts'
import { isSetting, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'

/** Joins what hangs on settings with where these are set, anywhere in the service; settings that nothing hangs on say nothing and go. */
export function withSettings(seen: readonly Seen[]): readonly Seen[] {
  return withRetention(withLabelSwitches(withLessons(withAssembled(withoutStubs(seen)))))
}

/** A call of a check that this very service leaves empty checks nothing. */
function withoutStubs(seen: readonly Seen[]): readonly Seen[] {
  const stubs = new Set(ofKind(seen, 'moderation').flatMap(one => (one.detail.stub ? [one.value] : [])))
  if (stubs.size === 0) return seen
  return seen.map(one =>
    one.kind === 'moderation' && stubs.has(one.value.slice(one.value.lastIndexOf('.') + 1))
      ? { ...one, detail: { ...one.detail, enabled: false }, confidence: 'low' }
      : one,
  )
}

/**
 * Joins labels with the defaults of the switches they hang on. Off everywhere makes a label default-off; on anywhere makes it not
 * surely off, also where its own file begins with off: something there turns it on.
 */
function withLabelSwitches(seen: readonly Seen[]): readonly Seen[] {
  const switches = ofKind(seen, 'label-switch')
  if (switches.length === 0) return seen
  const asked = new Set(ofKind(seen, 'label-text').map(one => one.detail.toggle))
  const defaults = new Map<string, { on: boolean; off: boolean }>()
  for (const { detail, role } of switches) {
    if (role !== 'product') continue
    const known = defaults.get(detail.key)
    defaults.set(detail.key, { on: detail.on || known?.on === true, off: !detail.on || known?.off === true })
  }
  return seen
    .filter(one => one.kind !== 'label-switch' || asked.has(one.detail.key))
    .map(one => (one.kind === 'label-text' ? joined(one, defaults) : one))
}

function joined(one: SeenOf<'label-text'>, defaults: ReadonlyMap<string, { on: boolean; off: boolean }>): Seen {
  const { toggle, shown } = one.detail
  const known = toggle === undefined ? undefined : defaults.get(toggle)
  if (known === undefined || shown === 'unreferenced' || shown === 'always') return one
  return { ...one, detail: { ...one.detail, shown: known.on ? 'unknown' : 'default-off' } }
}

/** An end that is set anywhere is set for what is kept: which of several stores it empties, no text tells. */
function withRetention(seen: readonly Seen[]): readonly Seen[] {
  if (!ofKind(seen, 'prompt-log').some(isSetting)) return seen
  const ends = new Set<string | undefined>()
  for (const { detail, role } of ofKind(seen, 'prompt-log'))
    if (detail.setting && role === 'product') ends.add(detail.of)
  return seen
    .filter(one => one.kind !== 'prompt-log' || !isSetting(one))
    .map(one =>
      one.kind === 'prompt-log' && ends.has(one.detail.of)
        ? { ...one, detail: { ...one.detail, retention: true } }
        : one,
    )
}
