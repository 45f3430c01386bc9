import { ofKind, type Seen } from '../evidence/evidence.ts'
import type { Exposure, Modality, ModelAccess } from '../evidence/vocabulary.ts'
import { exposuresOf } from './scope.ts'

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

/** Sums up evidence. Only product files and evidence that is more than low count. */
export function traitsOf(seen: readonly Seen[]): Traits {
  const firm = seen.filter(one => one.role === 'product' && one.confidence !== 'low')
  const models = ofKind(firm, 'model').filter(
    one => one.value && !one.detail.path && ['inference', 'base', 'adapter', 'teacher'].includes(one.detail.role),
  )
  const makers = generators(firm)
  return {
    generates: ORDER.filter(modality => makers.some(one => one.generates.includes(modality))),
    exposure: unique(exposuresOf(firm).map(one => one.detail.exposure)),
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
      explicit: ofKind(firm, 'label-text').some(isLabel),
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
 * A text counts as a visible label when some view uses it; that it can be switched off does not undo it. A notice that speaks of
 * generated content without naming AI is found too: whether its words suffice is for the rules to say.
 */
function isLabel({ detail, confidence }: Extract<Seen, { kind: 'label-text' }>): boolean {
  return detail.shown !== 'unreferenced' && detail.elements.generated && (detail.elements.ai || confidence === 'high')
}

/**
 * What makes content: calls. Only where no call was seen do models, SDKs and endpoints stand for one, since a table of
 * model ids or an unused import says what could be called, not what is.
 */
function generators(firm: readonly Seen[]): { generates: readonly Modality[]; access?: ModelAccess }[] {
  const calls = ofKind(firm, 'generation').map(one => one.detail)
  const used = importedPackages(firm)
  const stand = [
    ...ofKind(firm, 'import'),
    ...ofKind(firm, 'endpoint'),
    ...ofKind(firm, 'sdk').filter(one => isShipped(one.detail.scope) && !used.has(plain(one.value))),
  ]
    .map(one => one.detail)
    .filter(detail => detail.generates.length > 0)
  const models = ofKind(firm, 'model')
    .filter(one => one.detail.role === 'inference' && (one.detail.generates?.length ?? 0) > 0)
    .map(one => ({ generates: one.detail.generates ?? [], ...accessOf(one.detail) }))
  if (calls.length > 0) return [...calls, ...[...models, ...stand].map(one => ({ generates: [], ...accessOf(one) }))]
  // An SDK that can make several kinds stands for text only: the other kinds need a call or a model that shows them.
  return [
    ...models,
    ...stand.map(one => ({ ...one, generates: one.generates.includes('text') ? (['text'] as const) : one.generates })),
  ]
}

/** Packages that product code imports, for their types alone too: there the code says what they are used for, not the manifest. */
function importedPackages(seen: readonly Seen[]): ReadonlySet<string> {
  return new Set(
    ofKind(seen, 'import')
      .filter(one => one.role === 'product')
      .map(one => plain(one.detail.package)),
  )
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}

function accessOf(detail: { access?: ModelAccess }): { access?: ModelAccess } {
  return detail.access ? { access: detail.access } : {}
}

/** Parts of a product that turn content into vectors, scores or transcripts: whom they call says nothing of who generates. */
const NOT_GENERATING =
  /(^|[/_-])(embed(ding)?s?|rerank(er|ing)?s?|asr|stt|speech[-_]?to[-_]?text|transcri(be|ption)s?|ocr)([/_.-]|$)/i

/** Owners that a gateway's model ids begin with (`openai/gpt-…`), unlike owners of weights on a hub. */
const GATEWAY_OWNER =
  /^(openai|anthropic|google|xai|deepseek|mistral|cohere|perplexity|amazon|alibaba|moonshotai|zai)\//

/** Slugs of those that generate for this product. A model id alone names its vendor only when it is called by that bare name. */
function providersOf(firm: readonly Seen[], seen: readonly Seen[]): string[] {
  const slugs: string[] = []
  const asks = firm.some(asksOthers)
  const used = importedPackages(seen)
  const elsewhere = redirected(firm)
  const called = unique(firm.filter(isConnection).flatMap(one => (isAside(one) ? [] : [providerOf(one)])))
  const aside = new Set(firm.filter(one => one.kind !== 'sdk' && one.kind !== 'model' && isAside(one)).map(providerOf))
  for (const one of firm) {
    const provider = providerOf(one)
    if (provider === undefined || isAside(one)) continue
    switch (one.kind) {
      case 'sdk':
        if (isShipped(one.detail.scope) && !used.has(plain(one.value))) slugs.push(provider)
        break
      case 'model':
        if (asks && namesItsVendor(one)) slugs.push(provider)
        break
      case 'credential-name':
        // A key for what is asked for vectors or transcripts alone says nothing of who generates.
        if (!aside.has(provider) || called.includes(provider)) slugs.push(provider)
        break
      case 'import':
        if (!elsewhere.has(one.file) || elsewhere.get(one.file) === provider) slugs.push(provider)
        break
      case 'endpoint':
      case 'generation':
        slugs.push(provider)
    }
  }
  return unique(slugs)
}

function providerOf(one: Seen): string | undefined {
  return (one.detail as { provider?: string }).provider
}

/** What speaks to a provider in code. */
function isConnection(one: Seen): boolean {
  return one.kind === 'import' || one.kind === 'endpoint' || one.kind === 'generation'
}

/** Paths of interfaces whose answer is no generated content. */
const NOT_CONTENT = /\/(moderations|embeddings?|rerank|audio\/(transcriptions|translations)|models|files)\b/

/** Whether what is asked here is no content: by the file's place, or by the path that is asked. */
function isAside(one: Seen): boolean {
  if (one.kind === 'sdk' || one.kind === 'model') return false
  if (one.kind === 'import' && one.detail.generates.length === 0) return true
  return NOT_GENERATING.test(one.file) || (one.kind === 'endpoint' && NOT_CONTENT.test(one.detail.path ?? ''))
}

/** Files whose only address is one provider's: the client that they import speaks to that one, whoever wrote it. */
function redirected(firm: readonly Seen[]): Map<string, string> {
  const addressed = new Map<string, Set<string>>()
  for (const one of ofKind(firm, 'endpoint')) {
    if (!one.detail.provider || one.detail.generates.length === 0) continue
    addressed.set(one.file, (addressed.get(one.file) ?? new Set()).add(one.detail.provider))
  }
  const single = new Map<string, string>()
  for (const [file, providers] of addressed) {
    const [only, more] = providers
    if (only !== undefined && more === undefined) single.set(file, only)
  }
  return single
}

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

function namesItsVendor({ value, detail, file, confidence }: Extract<Seen, { kind: 'model' }>): boolean {
  if (confidence !== 'high') return false
  if (detail.role !== 'inference' || detail.path || detail.access === 'self-hosted' || NOT_GENERATING.test(file))
    return false
  // A tag behind a colon is Ollama's: weights that run here.
  return (!value.includes('/') && !/^[a-z]+\.[a-z]|:[a-z\d]/.test(value)) || GATEWAY_OWNER.test(value)
}

function isShipped(scope: string): boolean {
  return scope === 'runtime' || scope === 'optional' || scope === 'peer'
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
