import type { EvidenceKind, Seen, SeenOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Place } from '../../finding.ts'
import { aboutOf } from '../../service/main-modality.ts'
import { isBeside, MAKERS, manifestLine, remoteness, standsFor } from '../../service/place.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { shownAt } from '../../service/shown-at.ts'

type ByKind = ReadonlyMap<EvidenceKind, readonly Seen[]>

/** Evidence sorted once a profile: every rule asks for some kinds, and large services have tens of thousands of pieces. */
const sorted = new WeakMap<readonly Seen[], ByKind>()

function byKind({ seen }: ServiceProfile): ByKind {
  const known = sorted.get(seen)
  if (known) return known
  const fresh = new Map<EvidenceKind, Seen[]>()
  for (const one of seen) {
    if (one.role !== 'product' || one.confidence === 'low') continue
    const list = fresh.get(one.kind)
    if (list) list.push(one)
    else fresh.set(one.kind, [one])
  }
  sorted.set(seen, fresh)
  return fresh
}

/** Evidence of one kind that a finding may stand on: in product code and more than low confidence. */
export function firm<K extends EvidenceKind>(profile: ServiceProfile, kind: K): readonly SeenOf<K>[] {
  return (byKind(profile).get(kind) ?? []) as unknown as readonly SeenOf<K>[]
}

export { aboutOf, isBeside, MAKERS, shownAt }

/** The firm evidence to show a finding at: see `service/place.ts`. Without `wanted`, what the service is about counts. */
export function best(
  profile: ServiceProfile,
  kinds: readonly EvidenceKind[],
  wanted: readonly Modality[] = aboutOf(profile),
): Seen | undefined {
  return standsFor(profile, kinds, wanted)
}

/** The line of a manifest that lists what the service calls models with; undefined where none is known. */
export function manifestOf(profile: ServiceProfile): Seen | undefined {
  return manifestLine(profile, aboutOf(profile))
}

/** Evidence in the order in which a developer would look at it. */
export function nearest<T extends Seen>(profile: ServiceProfile, seen: readonly T[]): T[] {
  return seen.toSorted((a, b) => remoteness(a, profile) - remoteness(b, profile))
}

/** Just the place of some evidence. */
export function placeOf(one: Place): Place {
  return { file: one.file, span: one.span }
}

/** Whether the service reaches anyone: stated public, or a way out other than a command line was seen. Libraries offer nothing by themselves. */
export function isOffered(profile: ServiceProfile): boolean {
  if (profile.declared?.service.audience === 'public') return true
  return profile.kind === 'application' && profile.exposure.some(one => one !== 'cli')
}

/** The place of the service's own entry in the declaration, for keys that are not there yet. */
export function entryOf(profile: ServiceProfile): Place | undefined {
  return profile.declared?.at('name')
}

/** A field of the service's entry, filled or empty; where it is not written, what would hold it. */
export function fieldOf(profile: ServiceProfile, ...path: readonly string[]): Place | undefined {
  return profile.declared?.at(...path)
}
