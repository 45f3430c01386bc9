import type { EvidenceKind, Seen } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import type { Family } from '../law/law.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { remembered } from '../text/remembered.ts'

/** Kinds in which a family's findings are best shown, best first: where a developer would act. */
const PREFERRED: Readonly<Record<Family, readonly EvidenceKind[]>> = {
  scope: ['sdk', 'generation', 'import', 'endpoint', 'model', 'exposure'],
  filing: ['sdk', 'generation', 'model', 'endpoint', 'import'],
  labeling: ['generation', 'sdk', 'exposure', 'import', 'endpoint', 'model'],
  'data-source': ['dataset', 'training', 'model', 'sdk', 'generation'],
  safety: ['generation', 'sdk', 'import', 'endpoint', 'model'],
  'user-rights': ['exposure', 'generation', 'sdk', 'import', 'endpoint'],
}

const RANK = { high: 0, medium: 1, low: 2 } as const

const best = remembered<Place | undefined>()

/** Where a finding of a family belongs when the rule names no place: the service's best evidence for it. */
export function bestPlace(profile: ServiceProfile, family: Family): Place | undefined {
  return best(profile, family, () => bestOf(profile, PREFERRED[family]))
}

function bestOf(profile: ServiceProfile, preferred: readonly EvidenceKind[]): Place | undefined {
  const score = (one: Seen): number => {
    const kind = preferred.indexOf(one.kind)
    return (one.role === 'product' ? 0 : 1000) + RANK[one.confidence] * 100 + (kind < 0 ? 50 : kind)
  }
  let found: Seen | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of profile.seen) {
    const own = score(one)
    if (own < least && one.span.end > one.span.start) [found, least] = [one, own]
  }
  return found && { file: found.file, span: found.span }
}
