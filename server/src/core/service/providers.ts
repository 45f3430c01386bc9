import { ofKind, type Seen } from '../evidence/evidence.ts'
import { ofNames } from '../text/remembered.ts'
import { answeredByOthers } from './asked-models.ts'
import { isBlank } from './blank-settings.ts'
import { withoutVendor } from './sent-elsewhere.ts'

/** Parts of a product that turn content into vectors, scores or transcripts: whom they call says nothing of who generates. */
const NOT_GENERATING =
  /(^|[/_-])(embed(ding)?s?|rerank(er|ing)?s?|asr|stt|speech[-_]?to[-_]?text|transcri(be|ption)s?|ocr)([/_.-]|$)/i

/** The client that an image of weights and servers installs is there to ask those servers. */
const IMAGE = /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i

/** Owners that a gateway's model ids begin with (`openai/gpt-…`), unlike owners of weights on a hub. */
const GATEWAY_OWNER =
  /^(openai|anthropic|google|xai|deepseek|mistral|cohere|perplexity|amazon|alibaba|moonshotai|zai)\//

/** Slugs of those that generate for this product. A model id alone names its vendor only when it is called by that bare name. */
export function providersOf(firm: readonly Seen[], seen: readonly Seen[]): string[] {
  const counts = judgeOf(firm, seen)
  const slugs = new Set<string>()
  for (const one of firm) {
    const provider = providerOf(one)
    if (provider !== undefined && !isAside(one) && counts(one, provider)) slugs.add(provider)
  }
  // Whoever is asked in the form of OpenAI's interface, at an address that nobody states, is asked in that form.
  if (slugs.size === 0 && firm.some(isByForm)) slugs.add('openai-compatible')
  return [...slugs]
}

const FORM = /\/chat\/completions$/

function isByForm(one: Seen): boolean {
  return one.kind === 'generation' && FORM.test(one.value) && !one.detail.served && !one.detail.own && !isAside(one)
}

/** Whether a piece of evidence says that its provider generates here, by what else the product shows. */
function judgeOf(firm: readonly Seen[], seen: readonly Seen[]): (one: Seen, provider: string) => boolean {
  const used = importedPackages(seen)
  const asks = firm.some(asksOthers)
  const shown = firm.some(one => isConnection(one) && providerOf(one) !== undefined && !isAside(one))
  const asksInCode = firm.some(
    one => isConnection(one) && providerOf(one) !== undefined && !isAside(one) && !PERMITS.test(one.file),
  )
  const elsewhere = redirected(firm)
  const answered = pathsAnswered(firm)
  const tables = tablesOf(seen)
  const sentElsewhere = speaksProtocolOnly(firm, tables)
  const called = new Set(firm.filter(one => isConnection(one) && !isAside(one)).map(providerOf))
  const aside = new Set(
    seen
      .filter(one => one.role === 'product' && one.kind !== 'sdk' && one.kind !== 'model' && isAside(one))
      .map(providerOf),
  )
  const only = offeredOnly(seen)
  const spoken = new Set(['openai', ...seen.flatMap(one => (one.kind === 'sdk' ? [] : (providerOf(one) ?? [])))])
  const isAnswered = answeredByOthers(firm, isAside)
  const isSentElsewhere = withoutVendor(firm)
  const addressed = firm.some(one => one.kind === 'endpoint' && one.detail.generates.length > 0 && !isAside(one))
  return (one, provider) => {
    if (isSentElsewhere(one, provider)) return false
    switch (one.kind) {
      case 'sdk':
        return (
          isShipped(one.detail.scope) &&
          !used.has(plain(one.value)) &&
          !(shown && MUST_BE_IMPORTED.has(one.detail.ecosystem)) &&
          !(shown && LOADED.has(one.detail.ecosystem) && !spoken.has(provider)) &&
          !(provider === 'openai' && (IMAGE.test(one.file) || sentElsewhere))
        )
      case 'import':
        return (elsewhere(one.file, provider) ?? provider) === provider && !(provider === 'openai' && sentElsewhere)
      case 'model':
        return (
          isStated(one) ||
          (asks && namesItsVendor(one) && !(tables.has(one.file) && !GATEWAY_OWNER.test(one.value)) && !isAnswered(one))
        )
      case 'credential-name':
        // A key for what is asked for vectors or transcripts alone says nothing of who generates.
        if (provider === 'openai' && sentElsewhere) return false
        return (!aside.has(provider) || called.has(provider)) && !(only.has(one) && shown)
      case 'generation':
        return !answered.has(one.value)
      case 'endpoint':
        return (
          !(PERMITS.test(one.file) && asksInCode) &&
          !(one.detail.instead !== undefined && (addressed || isBlank(one.file)))
        )
      default:
        return false
    }
  }
}

/** What a browser's extension may reach, as against what it asks. */
const PERMITS = /(^|\/)manifest[^/]*\.json$/i

/** Keys in blank settings of whom nothing else speaks, in code or elsewhere: they were left there, or are yet to be used. So is a package that nothing imports. */
function offeredOnly(seen: readonly Seen[]): ReadonlySet<Seen> {
  const used = importedPackages(seen)
  const isLeft = (one: Seen) =>
    isBlank(one.file) ||
    (one.kind === 'sdk' && MUST_BE_IMPORTED.has(one.detail.ecosystem) && !used.has(plain(one.value)))
  const spoken = new Set(seen.flatMap(one => (isLeft(one) || one.role === 'tooling' ? [] : [providerOf(one)])))
  return new Set(ofKind(seen, 'credential-name').filter(one => isBlank(one.file) && !spoken.has(one.detail.provider)))
}

/** Settings, as against a list of what exists or may be picked. */
const SETTINGS = /(^|\/)[^/]*(settings?|config(uration)?|conf|properties)[^/]*\.\w+$/i

/** Files of data that say what there is. */
const LISTING = /(model|metadata|capabilit|catalog|registry|pric(es|ing)|preset)[^/]{0,60}\.(json|ya?ml|toml|csv)$/i

/** Files that name models of several vendors, a good many of them: a picker or a table, which asks nobody. */
function tablesOf(seen: readonly Seen[]): ReadonlySet<string> {
  const named = new Map<string, { vendors: Set<string>; ids: Set<string> }>()
  for (const { file, value, detail } of ofKind(seen, 'model')) {
    if (detail.provider === undefined || detail.role !== 'inference') continue
    const known = named.get(file) ?? { vendors: new Set<string>(), ids: new Set<string>() }
    known.vendors.add(detail.provider)
    known.ids.add(value)
    named.set(file, known)
  }
  return new Set(
    [...named].flatMap(([file, { vendors, ids }]) =>
      !SETTINGS.test(file) && (vendors.size > 2 || (vendors.size > 1 && (ids.size > 3 || LISTING.test(file))))
        ? [file]
        : [],
    ),
  )
}

/**
 * Whether OpenAI's client is used for its protocol alone: the addresses that are set are all of others, and nothing else (a key, an
 * address, a model that is asked for) speaks of OpenAI.
 */
function speaksProtocolOnly(firm: readonly Seen[], tables: ReadonlySet<string>): boolean {
  const others = new Set<string>()
  for (const one of firm) {
    const provider = providerOf(one)
    if (provider === undefined || isAside(one)) continue
    if (
      one.kind === 'endpoint' &&
      one.confidence === 'high' &&
      provider !== 'openai' &&
      one.detail.generates.length > 0
    )
      others.add(provider)
    // The settings of a client name the protocol in their path, whoever is asked.
    if (provider !== 'openai' || (one.kind === 'credential-name' && SETTING_OF_CLIENT.test(one.value))) continue
    if (
      one.kind === 'model'
        ? namesItsVendor(one) && !tables.has(one.file) && !GATEWAY_OWNER.test(one.value)
        : one.kind !== 'import' && one.kind !== 'sdk'
    )
      return false
  }
  return others.size > 0 && others.size < 3
}

const SETTING_OF_CLIENT = /^([\w.-]+\.)?(api|access)-?key$/i

/** Where a package that no code imports does nothing: elsewhere it may be wired up by its being there (starters, gems, auto-loading). */
const MUST_BE_IMPORTED: ReadonlySet<string> = new Set(['npm', 'pypi', 'golang', 'cargo', 'pub'])

/** Where all packages are loaded: one whose vendor nothing speaks of, no call and no key, is asked nothing beside vendors that are. OpenAI's may be asked by a bare call. */
const LOADED: ReadonlySet<string> = new Set(['gem', 'composer', 'hex'])

/** Paths that a route of the product's own answers: a call to one of them may well stay at home. */
function pathsAnswered(firm: readonly Seen[]): ReadonlySet<string> {
  return new Set(
    ofKind(firm, 'generation').flatMap(one =>
      one.detail.provider === undefined && one.value.includes('/') ? [one.value] : [],
    ),
  )
}

function providerOf(one: Seen): string | undefined {
  return (one.detail as { provider?: string }).provider
}

/** What speaks to a provider in code. */
function isConnection(one: Seen): boolean {
  return one.kind === 'import' || one.kind === 'endpoint' || one.kind === 'generation'
}

/** Paths of interfaces whose answer is no generated content. */
const NOT_CONTENT =
  /\/(moderations|embeddings?|rerank|(ai|web)[_-]?search|audio\/(transcriptions|translations))\b|\/(models|files)\/?$/

/** Whether what is asked here is no content: by the file's place, or by the path that is asked. */
function isAside(one: Seen): boolean {
  if (one.kind === 'sdk' || one.kind === 'model') return false
  if (one.kind === 'import' && one.detail.generates.length === 0) return true
  // A host that is asked for something else than content; names of a registry tell no host.
  if (one.kind === 'endpoint' && one.detail.generates.length === 0 && one.value.includes('.')) return true
  return isNotGenerating(one.file) || (one.kind === 'endpoint' && NOT_CONTENT.test(one.detail.path ?? ''))
}

const WORDS = /([a-z\d])([A-Z])/g
const isNotGenerating = ofNames(file => NOT_GENERATING.test(file.replace(WORDS, '$1-$2')))

/** Whom a client speaks to, whoever wrote it, where the only address of its file is one provider's. */
function redirected(firm: readonly Seen[]): (file: string, client: string) => string | undefined {
  const addressed = new Map<string, Set<string>>()
  for (const one of ofKind(firm, 'endpoint')) {
    if (!one.detail.provider || one.detail.generates.length === 0) continue
    addressed.set(one.file, (addressed.get(one.file) ?? new Set()).add(one.detail.provider))
  }
  const clients = new Map<string, Set<string>>()
  for (const { file, detail } of ofKind(firm, 'import'))
    if (detail.provider) clients.set(file, (clients.get(file) ?? new Set()).add(detail.provider))
  return (file, client) => {
    const [only, more] = addressed.get(file) ?? []
    const held = clients.get(file) ?? new Set()
    // Where a file holds the clients of several, the one address is of one of them.
    if (only === undefined || more !== undefined || held.size > 2) return undefined
    // Beside a client that asks whomever it is told to, or that vendor's own, another's asks its own maker.
    const isOfOther = [COMPATIBLE, only].some(one => one !== client && held.has(one))
    return isOfOther && client !== COMPATIBLE ? undefined : only
  }
}

const COMPATIBLE = 'openai-compatible'

/** A client for somebody's hosted models. Where there is none, ids name weights or aliases. */
function asksOthers(one: Seen): boolean {
  switch (one.kind) {
    case 'sdk':
      return isShipped(one.detail.scope) && one.detail.provider !== undefined && one.detail.access === 'hosted-api'
    case 'import':
    case 'endpoint':
    case 'generation':
      return one.detail.access === 'hosted-api' || (one.kind === 'generation' && one.detail.access === undefined)
    case 'credential-name':
      return one.detail.provider !== undefined
    default:
      return false
  }
}

/** A flow or setting that says whose hosted model it asks. */
function isStated({ value, detail, confidence }: Extract<Seen, { kind: 'model' }>): boolean {
  return confidence === 'high' && value !== '' && detail.role === 'inference' && detail.access === 'hosted-api'
}

function namesItsVendor({ value, detail, file, confidence }: Extract<Seen, { kind: 'model' }>): boolean {
  if (confidence !== 'high') return false
  if (detail.role !== 'inference' || detail.path || detail.access === 'self-hosted' || NOT_GENERATING.test(file))
    return false
  // A tag behind a colon is Ollama's: weights that run here.
  return (!value.includes('/') && !/^[a-z]+\.[a-z]|:[a-z\d]/.test(value)) || GATEWAY_OWNER.test(value)
}

/** Packages that product code imports, for their types alone too: there the code says what they are used for, not the manifest. */
export function importedPackages(seen: readonly Seen[]): ReadonlySet<string> {
  return new Set(
    ofKind(seen, 'import')
      .filter(one => one.role === 'product')
      .map(one => plain(one.detail.package)),
  )
}

const SEPARATORS = /[-_.]+/g

/** A package's name as all that mean the same are written. */
export const plain = ofNames(name => name.toLowerCase().replaceAll(SEPARATORS, '-'))

export function isShipped(scope: string): boolean {
  return scope === 'runtime' || scope === 'optional' || scope === 'peer'
}
