import type { EvidenceKind, Seen, SeenOf } from '../../evidence/evidence.ts'
import { ofKind } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** Evidence of one kind that a finding may stand on: in product code and more than low confidence. */
export function firm<K extends EvidenceKind>(profile: ServiceProfile, kind: K): SeenOf<K>[] {
  return ofKind(profile.seen, kind).filter(one => one.role === 'product' && one.confidence !== 'low')
}

/** Kinds that show where content is made; a call says most, a dependency is where developers look first. */
export const MAKERS = ['sdk', 'generation', 'import', 'endpoint', 'model', 'credential-name'] as const

/** The first firm evidence among kinds given best first; high confidence before medium. */
export function best(profile: ServiceProfile, kinds: readonly EvidenceKind[]): Seen | undefined {
  for (const confidence of ['high', 'medium'] as const) {
    for (const kind of kinds) {
      const found = firm(profile, kind).find(one => one.confidence === confidence && one.span.end > one.span.start)
      if (found && makes(found)) return found as Seen
    }
  }
  return undefined
}

/** An SDK or endpoint that generates nothing (embedding, recognition) is no place to show a generation duty at. */
function makes(one: { kind: EvidenceKind; detail: unknown }): boolean {
  const { generates, scope } = one.detail as { generates?: readonly Modality[]; scope?: string }
  if (scope === 'development' || scope === 'test' || scope === 'build') return false
  return generates === undefined || generates.length > 0
}

/** Just the place of some evidence. */
export function placeOf(one: Place): Place {
  return { file: one.file, span: one.span }
}

/** Whether the service reaches anyone: stated public, or a way out other than a command line was seen. Libraries offer nothing by themselves. */
export function isOffered(profile: ServiceProfile): boolean {
  if (profile.declared?.service.audience === 'public') return true
  return profile.kind !== 'library' && profile.exposure.some(one => one !== 'cli')
}

/** The place of the service's own entry in the declaration, for keys that are not there yet. */
export function entryOf(profile: ServiceProfile): Place | undefined {
  return profile.declared?.at('name')
}
