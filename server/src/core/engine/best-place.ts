import type { EvidenceKind, Seen } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import type { Family } from '../law/law.ts'
import type { ServiceProfile } from '../service/profile.ts'

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

/** Where a finding of a family belongs when the rule names no place: the service's best evidence for it. */
export function bestPlace(profile: ServiceProfile, family: Family): Place | undefined {
  const preferred = PREFERRED[family]
  const score = (one: Seen): number => {
    const kind = preferred.indexOf(one.kind)
    return (one.role === 'product' ? 0 : 1000) + RANK[one.confidence] * 100 + (kind < 0 ? 50 : kind)
  }
  let best: Seen | undefined
  for (const one of profile.seen) {
    if (one.span.end > one.span.start && (!best || score(one) < score(best))) best = one
  }
  return best && { file: best.file, span: best.span }
}
