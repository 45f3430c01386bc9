import type { EvidenceKind, Seen, SeenOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'

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

/** Kinds that show where content is made; a call says most, a dependency is where developers look first. */
export const MAKERS = ['sdk', 'generation', 'import', 'endpoint', 'model', 'credential-name'] as const

/**
 * The firm evidence to show a finding at: of the kinds given best first, sure before likely, and of several of a kind the
 * one where a developer would begin: not a local test server or a container image, not in scripts or a benchmark while a
 * dependency says the same, and one that makes what is asked about (all the service makes, unless `wanted` says less).
 */
export function best(
  profile: ServiceProfile,
  kinds: readonly EvidenceKind[],
  wanted: readonly Modality[] = profile.generates.slice(0, 1),
): Seen | undefined {
  let found: Seen | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [order, kind] of kinds.entries()) {
    for (const one of firm(profile, kind) as readonly Seen[]) {
      const score =
        order * 100 + (one.confidence === 'high' ? 0 : 1000) + remoteness(one) + (fits(one, wanted) ? 0 : 50)
      if (score < least && one.span.end > one.span.start && makes(one)) [found, least] = [one, score]
    }
  }
  return found
}

/** Evidence in the order in which a developer would look at it. */
export function nearest<T extends Seen>(seen: readonly T[]): T[] {
  return seen.toSorted((a, b) => remoteness(a) - remoteness(b))
}

/** What an image installs stands in a manifest too, or should. */
const IMAGE = /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i
const ASIDE = /(^|\/)(tools?|config\w*|deploy\w*|docker)\/|(^|\/)\.env|\.config\.[cm]?[jt]s$/i
/** Run by hand beside the product: even a dependency's line tells more than a call in there. */
const BESIDE =
  /(^|\/)((scripts?|bench\w*|hack|patch\w*|contrib|templates?|legacy|deprecated|deactivated|disabled|archived?)\/|bench(mark)?s?[._-]?\w*\.\w+$)/i
/** A call that streams its answer is the one users look at; titles and summaries are made on the side. */
const STREAMS = /stream/i
const CENTRAL = /chat|message|completion|conversation|answer|llm/i
const LOCAL = /^(127\.|0\.0\.0\.0|localhost|host\.docker\.internal)/

/** How far a place lies from where one would look first; below 100 it only decides within a kind. */
function remoteness(one: Seen): number {
  const ecosystem = one.kind === 'sdk' ? one.detail.ecosystem : undefined
  const aside =
    ecosystem === 'docker' || IMAGE.test(one.file) || (one.kind === 'endpoint' && LOCAL.test(one.value)) ? 500 : 0
  const depth = Math.min(20, one.file.split('/').length)
  return (
    aside +
    depth +
    (BESIDE.test(one.file) ? 150 : ASIDE.test(one.file) ? 40 : 0) +
    (CENTRAL.test(one.file) ? 0 : 10) +
    (one.kind === 'generation' && !STREAMS.test(one.value) ? 5 : 0)
  )
}

/** Whether it makes some of what is wanted; what does not say what it makes fits. */
function fits({ detail }: { detail: unknown }, wanted: readonly Modality[]): boolean {
  const { generates } = detail as { generates?: readonly Modality[] }
  return wanted.length === 0 || generates === undefined || generates.some(modality => wanted.includes(modality))
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
