import { type EvidenceKind, isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Exposure, Modality } from '../evidence/vocabulary.ts'
import type { Family } from '../law/law.ts'
import type { Place } from '../text/place.ts'
import { ofNames, remembered } from '../text/remembered.ts'
import { asideOf } from './aside.ts'
import { isDevelopers } from './developers.ts'
import { aboutOf } from './main-modality.ts'
import type { ServiceProfile } from './profile.ts'
import { isShipped, plain } from './providers.ts'
import { isAsked, shownAt } from './shown-at.ts'

/**
 * Which piece of evidence stands for a service: role first, confidence second. First the call whose answer people get, and
 * of several the one nearest to them; then what leads to such a call; a list, a setting or a constant last, since nobody
 * gets anything from those. What developers run beside the product stands for it only where nothing else does.
 */
export interface Stage {
  readonly seen: readonly Seen[]
  /** What the product goes by: a translator's translation is no aside. */
  readonly name?: string
  /** Steps from the nearest way out to a file; undefined where no import leads there. */
  readonly distance: (file: string) => number | undefined
  /** The vendor that is asked where nobody chooses another, of several. */
  readonly preferred?: string
  /** Whether imports lead from some files to some others. */
  readonly leads?: (from: readonly string[], to: ReadonlySet<string>) => boolean
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

/** An address that was followed to the statement that sends there: all but a call. */
const SENT = 60

/** It leads to the call that makes content, through the product's own function. */
const LEADS = 60
/** Run by hand beside the product: even a dependency's line tells more than a call in there. */
const BESIDE_WEIGHT = 300
/** Somebody else's program in a container, or a server on the developer's own machine. */
const FOREIGN = 500

const BESIDE =
  /(^|\/)((bench\w*|patch\w*|\w+[-_]patch(es)?|contrib|templates?|legacy|deprecated|deactivated|disabled|archived?|crawlers?|spiders?|scrap(er|ing)s?|ci|dev|devtools)\/|bench(mark)?s?[._-]?\w*\.\w+$|(test|debug)[-_][\w.-]*\.html?$)/i
/** What Unity keeps out of a game: it is the product where nothing else asks. */
const EDITOR = /(^|\/)Assets\/(.{0,200}\/)?Editor\//
/** Scripts among what a browser loads that no browser can run. */
const NO_PAGE = /(^|\/)(public|static|wwwroot|htdocs|assets)\/(.{0,200}\/)?scripts?\/.{0,200}\.(mjs|cjs|py|sh|rb)$/i
/** Steps of building a model, tried out by whoever builds it. */
const BY_HAND =
  /\.ipynb$|(^|\/)(fine-?_?tun\w*|train(ing|er|ers)?|p-?tuning|eval(uat\w*|s)?|quanti[sz]\w*|gptq|datasets?|pre-?process\w*|convert\w*)\//i
/** A second form of what lies elsewhere too: of an older day, for another platform, or for whoever likes to add it. */
const VARIANT =
  /(^|[/_.-])(old|bak|back-?ups?|copy|orig(inal)?|ipynb_checkpoints|hf[-_]space)([/_.-]|$)|^(modelscope|aistudio|kaggle|colab|replicate)\/|(^|\/)(libs|plugins?|extensions?([-_]builtin)?|third[-_]?party|vendor)\//i
const ASIDE =
  /(^|\/)(tools?|cli|config\w*|const(ant)?s?|types?|deploy\w*|docker)(\/|\.\w+$)|(^|\/)\.env|\.config\.[cm]?[jt]s$|(^|\/)assets\/.*\.html$/i
const IMAGE = /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i
const LOCAL = /^(127\.|0\.0\.0\.0|localhost|host\.docker\.internal)/
const CENTRAL = /chat|message|completion|conversation|answer|llm/i
/** Weight of a step away from people, and of a file that no import is known to lead to. */
const STEP = 4
const FAR = 8
/** Imports lead from people to other calls of this language, and not to this one. */
const LOST = 40
/** The answer of such a call is returned, and may yet go anywhere; a streamed or sent one is looked at. */
const RETURNED = 6
const UNSURE = 8

/** Imports lead from people to a folder that goes by a step of building a model. */
const PART = 30

/** A file that takes up a package may only speak of its types; the one that also answers, or holds the key or the model, calls it. */
const BARE_IMPORT = 40
const BESIDE_CALLS: ReadonlySet<EvidenceKind> = new Set(['credential-name', 'endpoint', 'model'])
const ANSWERS: ReadonlySet<Exposure> = new Set(['http-api', 'bot', 'demo-ui'])

/** Kinds that show where content is made; a call says most, and a dependency's line that it is in use. */
export const MAKERS = ['sdk', 'generation', 'import', 'endpoint', 'model', 'credential-name'] as const

/** What findings of a family are shown at, where a rule names no place: the first of these that was seen. */
const LOOKED_AT: Readonly<Record<Family, readonly (readonly EvidenceKind[])[]>> = {
  scope: [MAKERS, ['training'], ['exposure']],
  filing: [MAKERS, ['training']],
  labeling: [MAKERS, ['exposure']],
  'data-source': [['dataset'], ['training'], MAKERS],
  safety: [MAKERS],
  'user-rights': [['exposure'], MAKERS],
}

/** Where a finding of a family belongs when its rule names no place. */
export function placeFor(profile: ServiceProfile, family: Family): Place | undefined {
  for (const kinds of LOOKED_AT[family]) {
    const found = standsFor(profile, kinds, aboutOf(profile))
    if (found) return shownAt(found)
  }
  const any = profile.seen.find(one => one.span.end > one.span.start)
  return any && { file: any.file, span: any.span }
}

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
    const weight = weigh(one, stage, wanted)
    if (weight < least) [found, least] = [one, weight]
  }
  // Who looks for a call finds nothing in a list: the file that takes the package up comes nearest to one.
  if (found?.kind === 'sdk' && kinds[0] === 'generation') return takenUp(found, stage) ?? found
  // What only takes a package up says less than the line that lists it.
  return found?.kind === 'import' && kinds[0] === 'sdk' ? (listedFor(found, stage) ?? found) : found
}

/** The nearest import of a listed package. */
function takenUp(found: SeenOf<'sdk'>, stage: Stage): SeenOf<'import'> | undefined {
  return ofKind(stage.seen, 'import')
    .filter(one => isFirm(one) && makes(one))
    .filter(one => plain(one.detail.package) === plain(found.value))
    .toSorted((a, b) => remoteness(a, stage) - remoteness(b, stage))[0]
}

/** How little a piece of evidence stands for the service: what it does, and how far from people it lies. */
export function weigh(one: Seen, stage: Stage, wanted: readonly Modality[]): number {
  const bare = one.kind === 'import' && !groundOf(stage).calling.has(one.file) ? BARE_IMPORT : 0
  const role = isAsked(one) ? SENT : (ROLE[one.kind] ?? 250)
  return role + bare + remoteness(one, stage) + (fits(one, wanted) ? 0 : 120)
}

/** What is asked of all the evidence of a service, once. */
interface Ground {
  /** Files that show more of a call than an import. */
  readonly calling: ReadonlySet<string>
  /** Files that people or their programs come in by. */
  readonly answering: ReadonlySet<string>
  /** Languages in which imports lead from people to calls. */
  readonly led: ReadonlySet<string>
  /** Whether something asks that is in the game itself. */
  readonly plays: boolean
}

const grounds = remembered<Ground>()

function groundOf(stage: Stage): Ground {
  return grounds(stage, '', () => {
    const { seen, distance } = stage
    const answering = new Set(
      ofKind(seen, 'exposure').flatMap(one => (ANSWERS.has(one.detail.exposure) ? [one.file] : [])),
    )
    const calling = seen.flatMap(one => (BESIDE_CALLS.has(one.kind) ? [one.file] : []))
    const led = ofKind(seen, 'generation').flatMap(one =>
      isStraight(one) && distance(one.file) !== undefined ? (languageOf(one.file) ?? []) : [],
    )
    const plays = ofKind(seen, 'generation').some(
      one => isStraight(one) && one.detail.within !== undefined && !byPath(one.file).editor,
    )
    return { calling: new Set([...calling, ...answering]), answering, led: new Set(led), plays }
  })
}

function isStraight(one: SeenOf<'generation'>): boolean {
  return isFirm(one) && !one.detail.side && !one.detail.prepares
}

/** A language whose files find one another by imports alone. */
function languageOf(file: string): 'python' | 'script' | undefined {
  return file.endsWith('.py') ? 'python' : /\.([cm]?[jt]sx?|vue|svelte)$/.test(file) ? 'script' : undefined
}

/** How far a place lies from where one would look first. */
export function remoteness(one: Seen, stage: Stage): number {
  const call = one.kind === 'generation' ? one.detail : undefined
  const reached = stage.distance(one.file)
  const steps = call?.reaches ? Math.min(1, reached ?? 1) : reached
  const path = byPath(one.file)
  return (
    (isForeign(one) ? FOREIGN : 0) +
    outOfTheWay(one, stage) +
    (one.kind === 'generation' ? asideOf(one, stage) : 0) +
    (call?.through === undefined || call.requests ? 0 : reached === 0 && call.answers ? LEADS / 2 : LEADS) +
    (call && reached === undefined && groundOf(stage).led.has(languageOf(one.file) ?? '') ? LOST : 0) +
    STEP * Math.min(steps ?? FAR, FAR) +
    (one.confidence === 'high' ? 0 : UNSURE) +
    (call?.answers || path.central ? 0 : 10) +
    (call && !call.reaches ? RETURNED : 0) +
    path.depth
  )
}

const byPath = ofNames(file => ({
  central: CENTRAL.test(file),
  beside: BESIDE.test(file) || isDevelopers(file) || NO_PAGE.test(file),
  editor: EDITOR.test(file),
  byHand: BY_HAND.test(file),
  aside: ASIDE.test(file),
  variant: VARIANT.test(file),
  depth: Math.min(20, file.split('/').length) / 10,
}))

/** Whether a file is run by hand beside the product: nobody gets what it writes. */
export function isBeside(file: string): boolean {
  return byPath(file).beside
}

/** What lies in folders that are not the product itself. */
function outOfTheWay(one: Seen, stage: Stage): number {
  const path = byPath(one.file)
  const makes = one.kind === 'generation' || one.kind === 'import' || one.kind === 'model'
  const serves = (path.beside || path.byHand) && groundOf(stage).answering.has(one.file)
  if (path.editor && groundOf(stage).plays) return BESIDE_WEIGHT
  if (path.beside) return serves ? BESIDE_WEIGHT / 5 : BESIDE_WEIGHT
  // A folder that people's page imports from is part of what it does, whatever the folder is called, and seldom the main one.
  if (makes && path.byHand) return serves ? 0 : stage.distance(one.file) === undefined ? BESIDE_WEIGHT / 2 : PART
  return path.aside || (makes && path.variant) ? 40 : 0
}

function isForeign(one: Seen): boolean {
  const image = IMAGE.test(one.file) || (one.kind === 'sdk' && one.detail.ecosystem === 'docker')
  return image || (one.kind === 'endpoint' && LOCAL.test(one.value))
}

/** The manifest's line of the package behind a service's calls: where somebody looks who knows the service by its dependencies. */
export function manifestLine(stage: Stage, wanted: readonly Modality[]): SeenOf<'sdk'> | undefined {
  const call = standsFor(stage, MAKERS, wanted)
  if (!call || call.kind === 'sdk') return call
  const listed = listedFor(call, stage) ?? standsFor(stage, ['sdk'], wanted)
  return listed?.kind === 'sdk' && !isForeign(listed) ? listed : undefined
}

/** The manifest's line of a package that a file imports: sure to be in use. */
function listedFor(found: Seen, stage: Stage): SeenOf<'sdk'> | undefined {
  if (isBeside(found.file)) return undefined
  const taken = new Set(
    ofKind(stage.seen, 'import')
      .filter(one => one.file === found.file && one.confidence !== 'low')
      .map(one => plain(one.detail.package)),
  )
  const listed = ofKind(stage.seen, 'sdk').filter(
    one =>
      one.role === 'product' &&
      one.confidence !== 'low' &&
      isShipped(one.detail.scope) &&
      one.detail.generates.length > 0 &&
      taken.has(plain(one.value)) &&
      !isForeign(one),
  )
  return listed.toSorted(
    (a, b) => closeness(b, found) - closeness(a, found) || remoteness(a, stage) - remoteness(b, stage),
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
