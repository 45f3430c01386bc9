import { ofKind, type Seen } from '../evidence/evidence.ts'
import { standsFor } from '../service/place.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** Kinds that tell what a service does, a call before what only leads to one. */
const CALLS = ['generation', 'endpoint', 'model', 'import', 'sdk', 'credential-name'] as const

/** What was seen first of all, and what a person can check at once: where people get at it, what is called, and which model. */
export interface FirstSight {
  /** The call, or what comes nearest to one. */
  readonly call: Seen
  /** The way out to people that lies nearest to it. */
  readonly exposure?: Seen
  /** The model it asks, named nearest to it. */
  readonly model?: Seen
}

/** What stands for a service at first sight; undefined where nothing firm was seen. */
export function firstSight(profile: ServiceProfile): FirstSight | undefined {
  const wanted = profile.generates.slice(0, 1)
  const call =
    standsFor(profile, ['generation'], wanted) ??
    standsFor(profile, CALLS, wanted) ??
    standsFor(profile, ['training'], [])
  if (!call) return undefined
  const exposure = nearestTo(call, firm(ofKind(profile.seen, 'exposure')))
  const models = firm(ofKind(profile.seen, 'model')).filter(
    one => one.detail.role === 'inference' && one.value !== '' && profile.models.includes(one.value),
  )
  const model = call.kind === 'model' ? undefined : nearestTo(call, models)
  return { call, ...(exposure && { exposure }), ...(model && { model }) }
}

function firm<T extends Seen>(seen: readonly T[]): T[] {
  return seen.filter(one => one.role === 'product' && one.confidence !== 'low')
}

/** The same file, else the most folders shared; of these the first. */
function nearestTo<T extends Seen>(call: Seen, seen: readonly T[]): T | undefined {
  let found: T | undefined
  let most = -1
  for (const one of seen) {
    const near = one.file === call.file ? Number.POSITIVE_INFINITY : shared(one.file, call.file)
    if (near > most) [found, most] = [one, near]
  }
  return found
}

function shared(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  let count = 0
  while (count < one.length - 1 && one[count] === other[count]) count++
  return count
}
