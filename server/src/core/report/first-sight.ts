import { findProvider } from '../catalogue/lookup.ts'
import { servesOthers } from '../catalogue/serves-others.ts'
import { basisOf } from '../evidence/basis.ts'
import { type EvidenceKind, isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'
import { type Message, message } from '../locale/messages.ts'
import { aboutOf } from '../service/main-modality.ts'
import { standsFor } from '../service/place.ts'
import { isAsked, shownAt } from '../service/shown-at.ts'
import { withoutTemplates } from '../service/template-ways.ts'
import { wayName } from '../service/way-names.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { Place } from '../text/place.ts'
import { sightMessages } from './first-sight-messages.ts'
import { foldersShared, pageOfTheCall } from './page-of-the-call.ts'

/** Kinds that tell what a service does, a call before what only leads to one. */
const CALLS = ['generation', 'endpoint', 'model', 'import', 'sdk', 'credential-name'] as const

/** What was seen first of all, and what a person can check at once: where people get at it, what is called, and which model. */
export interface FirstSight {
  /** The call, or what comes nearest to one. */
  readonly call: Seen
  /** The way out to people that lies nearest to it. */
  readonly exposure?: SeenOf<'exposure'>
  /** The model it asks, named nearest to it. */
  readonly model?: Seen
}

/** What stands for a service at first sight; undefined where nothing firm was seen. */
export function firstSight(profile: ServiceProfile): FirstSight | undefined {
  const wanted = aboutOf(profile)
  const training = standsFor(profile, ['training'], [])
  const stands = standsFor(profile, CALLS, wanted)
  const call =
    (profile.trains && profile.generates.length === 0 ? training : undefined) ??
    (stands && isAsked(stands) ? stands : undefined) ??
    standsFor(profile, ['generation'], wanted) ??
    stands ??
    training
  if (!call) return undefined
  const exposure = pageOfTheCall(call, mostPersonal(withoutTemplates(firm(ofKind(profile.seen, 'exposure')))))
  const asked = vendorAsked(profile, call)
  const models = firm(ofKind(profile.seen, 'model')).filter(
    one =>
      one.detail.role === 'inference' &&
      one.value !== '' &&
      profile.models.includes(one.value) &&
      mayBeAsked(one, call, asked),
  )
  const model = call.kind === 'model' ? undefined : modelOf(call, models)
  return { call, ...(exposure && { exposure }), ...(model && { model }) }
}

/** So near to its call stands the model that it asks, where its file names many; and so many names leave it open. */
const NEAR = 2000
const MANY = 3

/** The model that a call is most likely to ask; undefined where there is a choice of many, and any name might be the wrong one. */
function modelOf(call: Seen, models: readonly SeenOf<'model'>[]): SeenOf<'model'> | undefined {
  const beside = models.filter(one => one.file === call.file)
  const among = beside.length > 0 ? beside : models
  const away = (one: Seen) => Math.abs(one.span.start - call.span.start)
  const found = beside.length > 0 ? beside.toSorted((a, b) => away(a) - away(b))[0] : nearestTo(call, models)
  const isOpen = new Set(among.map(one => one.value)).size >= MANY
  return found && isOpen && (found.file !== call.file || away(found) > NEAR) ? undefined : found
}

/** Whether a call may ask a model: one that makes what it makes, and of its own vendor where both name one. */
function mayBeAsked({ detail: model }: SeenOf<'model'>, { detail }: Seen, asked: string | undefined): boolean {
  const { generates } = detail as { generates?: readonly Modality[] }
  const isOfKind =
    generates === undefined || model.generates === undefined || model.generates.some(one => generates.includes(one))
  return (
    isOfKind && (asked === undefined || model.provider === undefined || model.provider === asked || servesOthers(asked))
  )
}

/** Ways out, those that a person looks at first before those that programs take. */
const PERSONAL = [
  'web-ui',
  'mini-program',
  'mobile',
  'bot',
  'desktop',
  'browser-extension',
  'demo-ui',
  'http-api',
  'cli',
] as const

function mostPersonal(seen: readonly SeenOf<'exposure'>[]): SeenOf<'exposure'>[] {
  const first = PERSONAL.find(way => seen.some(one => one.detail.exposure === way))
  const ways = seen.filter(one => one.detail.exposure === first)
  // A page says more than the line of a manifest that makes pages possible.
  const pages = ways.filter(one => one.value === one.file)
  return pages.length > 0 ? pages : ways
}

function firm<T extends Seen>(seen: readonly T[]): T[] {
  return seen.filter(isFirm)
}

/** The same file, else the most folders shared; of these the first. */
function nearestTo<T extends Seen>(call: Seen, seen: readonly T[]): T | undefined {
  let found: T | undefined
  let most = -1
  for (const one of seen) {
    const near = one.file === call.file ? Number.POSITIVE_INFINITY : foldersShared(one.file, call.file)
    if (near > most) [found, most] = [one, near]
  }
  return found
}

/** The same in one sentence: this page asks this model through this call. `where` writes a place. */
export function sightMessage(profile: ServiceProfile, where: (at: Place) => string): Message | undefined {
  const sight = firstSight(profile)
  if (!sight) return undefined
  const { call, exposure, model } = sight
  const asked = vendorAsked(profile, call)
  const vendors = asked === undefined ? profile.providers.slice(0, 2) : [asked]
  const providers = vendors.flatMap(slug => findProvider(slug)?.name ?? [])
  const id = isAsked(call) ? 'asks' : (IDS[call.kind] ?? 'brings')
  return message(sightMessages, id, {
    call: shortened(call.value),
    at: where(shownAt(call)),
    kind: call.kind,
    basis: basisOf(call),
    model: model ? shortened(model.value) : '',
    providers,
    ...(exposure && { way: wayName(exposure.detail.exposure, exposure.value), page: where(exposure) }),
  })
}

/** Whom a call asks, where its own statement says so: by the host that is sent to before anything else, for many answer in the words of one. */
function vendorAsked({ seen }: ServiceProfile, call: Seen): string | undefined {
  const { start } = shownAt(call).span
  const host = ofKind(seen, 'endpoint').find(
    one => one.file === call.file && one.detail.provider !== undefined && shownAt(one).span.start === start,
  )
  return host?.detail.provider ?? (call.detail as { provider?: string }).provider
}

const IDS: Partial<Record<EvidenceKind, 'asks' | 'trains' | 'names'>> = {
  generation: 'asks',
  training: 'trains',
  model: 'names',
}

const LONGEST = 60

function shortened(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
