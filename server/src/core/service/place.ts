import { type EvidenceKind, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Exposure, Modality } from '../evidence/vocabulary.ts'
import { ofNames, remembered } from '../text/remembered.ts'
import { isShipped, plain } from './providers.ts'

/**
 * Which piece of evidence stands for a service: role first, confidence second. First the call whose answer people get, and
 * of several the one nearest to them; then what leads to such a call; a list, a setting or a constant last, since nobody
 * gets anything from those. What developers run beside the product stands for it only where nothing else does.
 */
export interface Stage {
  readonly seen: readonly Seen[]
  /** Steps from the nearest way out to a file; undefined where no import leads there. */
  readonly distance: (file: string) => number | undefined
}

/** How far each kind is from making what people get. A call makes it; an import brings it along; an address or an id only names. */
const ROLE: Partial<Record<EvidenceKind, number>> = {
  generation: 0,
  training: 0,
  import: 100,
  sdk: 120,
  endpoint: 140,
  model: 160,
  'credential-name': 200,
}

/** What is made on the side: a health check, a title, a summary. It is a call still. */
const SIDE = 90
/** It leads to the call that makes content, through the product's own function. */
const LEADS = 60
/** A client is made, weights are loaded or an interface is declared: what asks lies elsewhere. */
const PREPARES = 40
/** It answers in the form of such a call: anything that asks tells more. */
const SERVED = 165
/** Run by hand beside the product: even a dependency's line tells more than a call in there. */
const BESIDE_WEIGHT = 300
/** Somebody else's program in a container, or a server on the developer's own machine. */
const FOREIGN = 500

const BESIDE =
  /(^|\/)((scripts?|bench\w*|hack|patch\w*|\w+[-_]patch(es)?|contrib|templates?|legacy|deprecated|deactivated|disabled|archived?|crawlers?|spiders?|scrap(er|ing)s?|ci|dev|devtools)\/|bench(mark)?s?[._-]?\w*\.\w+$)/i
const ASIDE =
  /(^|\/)(tools?|config\w*|const(ant)?s?|types?|deploy\w*|docker)(\/|\.\w+$)|(^|\/)\.env|\.config\.[cm]?[jt]s$/i
const IMAGE = /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i
const LOCAL = /^(127\.|0\.0\.0\.0|localhost|host\.docker\.internal)/
const CENTRAL = /chat|message|completion|conversation|answer|llm/i
/** Weight of a step away from people, and of a file that no import is known to lead to. */
const STEP = 4
const FAR = 8
/** The answer of such a call is returned, and may yet go anywhere; a streamed or sent one is looked at. */
const RETURNED = 6
const UNSURE = 8

/** A file that takes up a package may only speak of its types; the one that also answers, or holds the key or the model, calls it. */
const BARE_IMPORT = 40
const BESIDE_CALLS: ReadonlySet<EvidenceKind> = new Set(['credential-name', 'endpoint', 'model'])
const ANSWERS: ReadonlySet<Exposure> = new Set(['http-api', 'bot'])
const CALLING = new WeakMap<readonly Seen[], ReadonlySet<string>>()

const standing = remembered<Seen | undefined>()

/** The evidence of these kinds that stands for a service, where some of it makes what is wanted. */
export function standsFor(stage: Stage, kinds: readonly EvidenceKind[], wanted: readonly Modality[]): Seen | undefined {
  return standing(stage, `${kinds.join()} ${wanted.join()}`, () => nearestOf(stage, kinds, wanted))
}

function nearestOf(stage: Stage, kinds: readonly EvidenceKind[], wanted: readonly Modality[]): Seen | undefined {
  let found: Seen | undefined
  let least = Number.POSITIVE_INFINITY
  const [kind, ...others] = kinds
  const seen = kind && others.length === 0 ? (ofKind(stage.seen, kind) as readonly Seen[]) : stage.seen
  for (const one of seen) {
    if (!kinds.includes(one.kind) || one.role !== 'product' || one.confidence === 'low') continue
    if (one.span.end <= one.span.start || !makes(one)) continue
    const bare = one.kind === 'import' && !callingFiles(stage.seen).has(one.file) ? BARE_IMPORT : 0
    const weight = (ROLE[one.kind] ?? 250) + bare + remoteness(one, stage) + (fits(one, wanted) ? 0 : 80)
    if (weight < least) [found, least] = [one, weight]
  }
  // Who looks for a call finds nothing in a list: the file that takes the package up comes nearest to one.
  if (found?.kind === 'sdk' && kinds[0] === 'generation') return takenUp(found, stage) ?? found
  return found && kinds[0] === 'sdk' ? (listedFor(found, stage) ?? found) : found
}

/** The nearest import of a listed package. */
function takenUp(found: SeenOf<'sdk'>, stage: Stage): SeenOf<'import'> | undefined {
  return ofKind(stage.seen, 'import')
    .filter(one => one.role === 'product' && one.confidence !== 'low' && makes(one))
    .filter(one => plain(one.detail.package) === plain(found.value))
    .toSorted((a, b) => remoteness(a, stage) - remoteness(b, stage))[0]
}

/** Files that show more of a call than an import. */
function callingFiles(seen: readonly Seen[]): ReadonlySet<string> {
  let files = CALLING.get(seen)
  if (files === undefined) {
    const shows = (one: Seen) =>
      BESIDE_CALLS.has(one.kind) || (one.kind === 'exposure' && ANSWERS.has(one.detail.exposure))
    CALLING.set(seen, (files = new Set(seen.filter(shows).map(one => one.file))))
  }
  return files
}

/** How far a place lies from where one would look first. */
export function remoteness(one: Seen, { distance }: Pick<Stage, 'distance'>): number {
  const call = one.kind === 'generation' ? one.detail : undefined
  const steps = call?.reaches ? Math.min(1, distance(one.file) ?? 1) : distance(one.file)
  const path = byPath(one.file)
  return (
    (isForeign(one) ? FOREIGN : 0) +
    path.weight +
    (call?.side ? SIDE : 0) +
    (call?.prepares ? PREPARES : 0) +
    (call?.served ? SERVED : 0) +
    (call?.through === undefined || call.requests ? 0 : LEADS) +
    STEP * Math.min(steps ?? FAR, FAR) +
    (one.confidence === 'high' ? 0 : UNSURE) +
    (call && !call.reaches ? RETURNED : 0) +
    path.depth
  )
}

const byPath = ofNames(file => ({
  weight: (BESIDE.test(file) ? BESIDE_WEIGHT : ASIDE.test(file) ? 40 : 0) + (CENTRAL.test(file) ? 0 : 10),
  depth: Math.min(20, file.split('/').length) / 10,
}))

function isForeign(one: Seen): boolean {
  const image = IMAGE.test(one.file) || (one.kind === 'sdk' && one.detail.ecosystem === 'docker')
  return image || (one.kind === 'endpoint' && LOCAL.test(one.value))
}

/** The manifest's line of the package that the file of a call imports: where developers look first, and sure to be in use. */
function listedFor(found: Seen, { seen, distance }: Stage): SeenOf<'sdk'> | undefined {
  if ((found.kind !== 'generation' && found.kind !== 'import') || BESIDE.test(found.file)) return undefined
  const taken = new Set(
    ofKind(seen, 'import')
      .filter(one => one.file === found.file && one.confidence !== 'low')
      .map(one => plain(one.detail.package)),
  )
  const listed = ofKind(seen, 'sdk').filter(
    one =>
      one.role === 'product' &&
      one.confidence !== 'low' &&
      isShipped(one.detail.scope) &&
      one.detail.generates.length > 0 &&
      taken.has(plain(one.value)) &&
      !isForeign(one),
  )
  return listed.toSorted(
    (a, b) => closeness(b, found) - closeness(a, found) || remoteness(a, { distance }) - remoteness(b, { distance }),
  )[0]
}

/** How many folders two files share. */
function closeness(one: Seen, other: Seen): number {
  const [a, b] = [one.file.split('/'), other.file.split('/')]
  let shared = 0
  while (shared < a.length - 1 && a[shared] === b[shared]) shared++
  return shared
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
