import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Exposure, Modality, ModelAccess } from '../evidence/vocabulary.ts'
import { remembered } from '../text/remembered.ts'
import { withAssembled } from './assembled.ts'
import { withoutScripts } from './beside.ts'
import { importedPackages, isShipped, plain, providersOf } from './providers.ts'
import type { Started } from './started.ts'
import { exposuresOf } from './ways.ts'

/** What follows from a service's evidence, before anybody states anything. */
export interface Traits {
  readonly generates: readonly Modality[]
  readonly exposure: readonly Exposure[]
  readonly access: readonly ModelAccess[]
  readonly providers: readonly string[]
  readonly models: readonly string[]
  readonly baseModels: readonly string[]
  readonly datasets: readonly string[]
  readonly trains: boolean
  readonly labels: { readonly explicit: boolean; readonly metadata: boolean }
  readonly moderation: boolean
  readonly filingNumbers: readonly string[]
}

const ORDER: readonly Modality[] = ['text', 'image', 'audio', 'video']

/** Whether evidence says that anything is generated or trained: what traits say of it, without the rest. */
export function isActiveBy(seen: readonly Seen[]): boolean {
  const firm = firmOf(seen)
  return ofKind(firm, 'training').length > 0 || generators(firm).some(one => one.generates.length > 0)
}

const firmIn = remembered<readonly Seen[]>()

function firmOf(seen: readonly Seen[], started?: Started): readonly Seen[] {
  const compute = () => withoutScripts(withAssembled(seen).filter(isFirm), started)
  return started === undefined ? firmIn(seen, '', compute) : compute()
}

/** Sums up evidence. Only product files and evidence that is more than low count. */
export function traitsOf(seen: readonly Seen[], started?: Started): Traits {
  const firm = firmOf(seen, started)
  const models = ofKind(firm, 'model').filter(
    one => one.value && !one.detail.path && ['inference', 'base', 'adapter', 'teacher'].includes(one.detail.role),
  )
  const makers = generators(firm)
  return {
    generates: ORDER.filter(modality => makers.some(one => one.generates.includes(modality))),
    exposure: unique(exposuresOf(seen).map(one => one.detail.exposure)),
    access: unique(makers.flatMap(one => (one.access ? [one.access] : []))),
    providers: providersOf(firm, seen),
    models: unique(models.map(one => one.value)),
    baseModels: unique(models.filter(one => one.detail.role === 'base').map(one => one.detail.origin ?? one.value)),
    datasets: unique(
      ofKind(firm, 'dataset')
        .filter(one => one.value && one.detail.role !== 'eval')
        .map(one => one.value),
    ),
    trains: ofKind(firm, 'training').length > 0,
    labels: {
      explicit: ofKind(firm, 'label-text').some(isLabel) || isMarkedByVendor(firm),
      metadata: ofKind(firm, 'label-metadata').some(one => one.detail.what !== 'reader'),
    },
    moderation: ofKind(firm, 'moderation').some(one => one.detail.enabled),
    filingNumbers: unique(
      ofKind(firm, 'filing-number')
        .filter(one => one.detail.numberKind.startsWith('service-') || one.detail.numberKind === 'algorithm-filing')
        .map(one => one.value),
    ),
  }
}

/**
 * A text counts as a visible label when some view uses it; that it can be switched off does not undo it, that it is off from the
 * start does. A notice that speaks of
 * generated content without naming AI is found too: whether its words suffice is for the rules to say.
 */
function isLabel({ detail, confidence }: Extract<Seen, { kind: 'label-text' }>): boolean {
  if (detail.shown === 'unreferenced' || detail.shown === 'default-off') return false
  return detail.elements.generated && (detail.elements.ai || confidence === 'high')
}

/** A vendor that draws its mark on pictures or videos, switched on in the call or by default, labels them. */
function isMarkedByVendor(firm: readonly Seen[]): boolean {
  return ofKind(firm, 'vendor-watermark').some(one => one.detail.on)
}

/**
 * What makes content: calls. Only where no call was seen do models, SDKs and endpoints stand for one, since a table of
 * model ids or an unused import says what could be called, not what is.
 */
function generators(firm: readonly Seen[]): readonly Generator[] {
  return generating(firm, '', () => generatorsIn(firm))
}

/** Files of settings, as against code. */
const SETTINGS = /(^|\/)(\.env[^/]*|[^/]*\.(env|ya?ml|toml|ini|properties))$/i

interface Generator {
  readonly generates: readonly Modality[]
  readonly access?: ModelAccess
}

const generating = remembered<readonly Generator[]>()

function generatorsIn(firm: readonly Seen[]): readonly Generator[] {
  const calls = withoutTrials(withoutHelpers(ofKind(firm, 'generation'), pathsIn(firm))).map(one => one.detail)
  const used = importedPackages(firm)
  const recognising = recognisers(firm)
  const isForNoContent = forNoContent(firm)
  const standing = [
    ...ofKind(firm, 'import'),
    ...ofKind(firm, 'endpoint'),
    ...ofKind(firm, 'sdk').filter(one => isShipped(one.detail.scope) && !used.has(plain(one.value))),
  ].filter(
    one =>
      !isForNoContent(one) && !isListing(one) && !(one.kind !== 'endpoint' && isOf(recognising, packageNamed(one))),
  )
  const stand = standing.map(one => one.detail)
  const models = ofKind(firm, 'model')
    .filter(one => one.detail.role === 'inference' && (one.detail.generates?.length ?? 0) > 0)
    .map(one => ({ generates: one.detail.generates ?? [], ...accessOf(one.detail) }))
  const asking = calls.filter(one => !one.served)
  const seen = asking.length > 0 ? asking : calls
  if (seen.length > 0) {
    const calling = new Set(ofKind(firm, 'generation').map(one => one.file))
    const sent = standing.filter(one => isSent(one) && calling.has(one.file)).map(one => one.detail)
    return [...seen, ...sent, ...[...models, ...stand].map(one => ({ generates: [], ...accessOf(one) }))]
  }
  // Whatever hosted models are named, they are asked by what only recognises. Weights of a hub are loaded, not asked.
  const asked = ofKind(firm, 'model').every(
    one => !one.value.includes('/') && accessOf(one.detail).access !== 'self-hosted',
  )
  // Nor are addresses that only settings name: what is set is asked by code.
  const isQuiet = (one: (typeof standing)[number]) =>
    one.detail.generates.length === 0 || (one.kind === 'endpoint' && SETTINGS.test(one.file))
  if (asked && recognising.size > 0 && standing.every(isQuiet)) return []
  // An SDK that can make several kinds stands for text only: the other kinds need a call or a model that shows them.
  return [
    ...models,
    ...stand.map(one => ({ ...one, generates: one.generates.includes('text') ? (['text'] as const) : one.generates })),
  ]
}

/** An address that makes pictures, speech or films, and nothing else, is asked where code beside it makes another kind. */
function isSent(one: Seen): one is SeenOf<'endpoint'> {
  if (one.kind !== 'endpoint' || one.confidence !== 'high' || SETTINGS.test(one.file)) return false
  const [only, more] = one.detail.generates
  return only !== undefined && more === undefined && only !== 'text'
}

/** An address that tells which models or files there are, or what is left to pay, stands for no call that makes anything. */
function isListing(one: Seen): boolean {
  return one.kind === 'endpoint' && LISTING.test(one.detail.path ?? '')
}

const LISTING =
  /\/(?:models|files|usage|balance|credits|moderations|embeddings|rerank|tokens|tokenize|count_?-?tokens|costs?|cost_?-?report|usage_?-?report\/?\w*|organizations\/\w+|credit_?-?grants|subscription|billing\/\w+|quotas?|remains|key|me|user\/\w+)\/?(?:\?.*)?$/i

/** Files of what only prepares what is painted or spoken: a translation, a longer prompt. */
const PREPARES = /translat|prompt|enhanc|caption|(^|[/_-])tags?([/_.-]|$)/i

/** What a product offers by itself under the same word is no mere help: beside `/picture` there is `/caption`. */
function isOffered(file: string, paths: string): boolean {
  const word = PREPARES.exec(file.slice(file.lastIndexOf('/') + 1))?.[0]
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
  return word !== undefined && OFFERED.test(word) && paths.includes(word)
}

/** A longer prompt is offered to whoever has a picture drawn by it; these are wanted for themselves. */
const OFFERED = /^(?:translat|caption|tags?)$/

/** The paths that a product answers, in one text. */
function pathsIn(firm: readonly Seen[]): string {
  const routes = ofKind(firm, 'exposure').filter(one => one.value.includes('/'))
  return routes.map(one => one.value.toLowerCase()).join(' ')
}

/** Functions that write what another call is told: `generate_prompt`, `buildImagePrompt`. */
const WRITES_PROMPT =
  /(?:(?:enhanc|optimi[sz]|refin|improv|polish|expand|translat)\w{0,24}?|(?:generate|gen|make|create|build|compose|write)[sd]?_?(?:(?:the|an?|ai|llm|image|img|picture|pic|photo|drawing|draw|paint(?:ing)?|art(?:work)?|illustration|scene|cover|poster|logo|icon|avatar|portrait|character|background|wallpaper|sticker|design|visual|video|film|movie|shot|clip|frame|animation|story_?board|music|song|audio|sound|voice|speech|tts|3d|model|mesh|sd|mj|flux|dall_?e|midjourney|stable|diffusion|comfy(?:ui)?|gen(?:eration)?|negative|positive|final|full|better|new|detailed|optimi[sz]ed|enhanced|english|en)s?_?){0,4})prompts?(?:For\w*|_for\w*)?$/i
/** Functions that write by what they are given: `generateStoryFromPrompt`. */
const BY_PROMPT =
  /(?:From|By|With|For|Of|Via|Using|_(?:from|by|with|for|of|via|using)_|(?:nswer|sponse|eply|etion|ext)_?[tT]o_?)_?[pP]rompts?$/

/** A product of pictures, speech or films that has its prompts put into words on the way writes no text for people. */
function withoutHelpers(calls: readonly SeenOf<'generation'>[], paths: string): readonly SeenOf<'generation'>[] {
  const writes = ({ detail }: SeenOf<'generation'>) => detail.generates.every(one => one === 'text')
  const texts = calls.filter(writes)
  const others = calls.filter(one => !writes(one) && !one.detail.side)
  if (texts.length === 0 || others.length === 0) return calls
  const helps = ({ file, value, detail }: SeenOf<'generation'>) =>
    detail.side === true ||
    (WRITES_PROMPT.test(detail.within ?? '') && !BY_PROMPT.test(detail.within ?? '')) ||
    (PREPARES.test(file.slice(file.lastIndexOf('/') + 1)) && !isOffered(file, paths)) ||
    (detail.through !== undefined && PREPARES.test(`${value} ${detail.through}`))
  return texts.every(helps) ? calls.filter(one => !writes(one)) : calls
}

/** A connection that is tried out, or a title, makes no kind of content that nothing else makes. */
function withoutTrials(calls: readonly SeenOf<'generation'>[]): readonly SeenOf<'generation'>[] {
  const others = calls.filter(one => !one.detail.side)
  return others.length > 0 ? others : calls
}

/** Whether a package stands for no content: the models that are named are none that write, or code takes only such parts of its framework. */
function forNoContent(firm: readonly Seen[]): (one: Seen) => boolean {
  const models = ofKind(firm, 'model').filter(({ value }) => value !== '')
  const silent =
    models.length > 0 && models.every(({ detail }) => SILENT_ROLES.has(detail.role) && !detail.generates?.length)
  const parts = new Map<string, boolean>()
  for (const { detail } of ofKind(firm, 'import'))
    parts.set(detail.package, detail.generates.length === 0 && (parts.get(detail.package) ?? true))
  return one => {
    if (one.kind === 'endpoint') return false
    if (silent || one.kind !== 'sdk') return silent
    const taken: boolean[] = []
    for (let end = one.value.indexOf(':'); end >= 0; end = one.value.indexOf(':', end + 1)) {
      const generatesNothing = parts.get(one.value.slice(0, end))
      if (generatesNothing !== undefined) taken.push(generatesNothing)
    }
    return taken.length > 0 && taken.every(Boolean)
  }
}

/** What a model is used for where it writes nothing. */
const SILENT_ROLES: ReadonlySet<string> = new Set(['embedding', 'recognition', 'other', 'reward'])
/** Packages that some file asks for transcripts, vectors or checks, where no call for content was seen. */
function recognisers(firm: readonly Seen[]): ReadonlySet<string> {
  return new Set(ofKind(firm, 'import').flatMap(one => (one.detail.generates.length === 0 ? [packageNamed(one)] : [])))
}

/** Go and scoped packages carry a version or part behind the name that they are known by. */
function isOf(packages: ReadonlySet<string>, name: string): boolean {
  return packages.has(name) || [...packages].some(one => name.startsWith(`${one}/`))
}

function packageNamed(one: SeenOf<'import'> | SeenOf<'sdk'> | SeenOf<'endpoint'>): string {
  return plain(one.kind === 'import' ? one.detail.package : one.value)
}

function accessOf(detail: { access?: ModelAccess }): { access?: ModelAccess } {
  return detail.access ? { access: detail.access } : {}
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
