import type { Localized } from '../locale/messages.ts'
import type { Ecosystem, Exposure, Modality, ModelAccess } from '../evidence/vocabulary.ts'

/** Where a provider's service stands: inside the mainland, outside it, or an international endpoint of a mainland vendor. */
export type Jurisdiction = 'mainland' | 'offshore' | 'international-endpoint' | 'local' | 'unknown'

export type SheetConfidence = 'high' | 'medium' | 'low'

/** A model provider, hosting platform or inference server. `slug` is stable and public (reports). */
export interface ProviderFact {
  readonly slug: string
  readonly name: Localized
  readonly vendor: string
  readonly jurisdiction: Jurisdiction
  readonly access: ModelAccess
  readonly generates: readonly Modality[]
  readonly offeredInMainland: 'yes' | 'no' | 'unknown'
  /** Listed services of the vendor, by number. Evidence about the vendor's service only, never about weights or a copy. */
  readonly filedServices: readonly { readonly service: string; readonly number: string }[]
  /** The slug shown in reports when it is another one: an international endpoint is reported under its vendor's slug. */
  readonly reportAs?: string
  readonly confidence: SheetConfidence
  readonly source: string
}

/** What a package is for. `generative: []` with a purpose such as `embedding` means: an AI package that generates nothing. */
export interface PackageFact {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly purpose:
    | 'generation'
    | 'embedding'
    | 'recognition'
    | 'ranking'
    | 'training'
    | 'orchestration'
    | 'chat-ui'
    | 'observability'
    | 'moderation'
    | 'label-writer'
    | 'crawler'
    | 'annotation'
    | 'evaluation'
  readonly generates: readonly Modality[]
  readonly provider?: string
  readonly access?: ModelAccess
  /** One of these symbols must be used in code before the package counts (umbrella SDKs). */
  readonly needsSymbol?: readonly string[]
  /** Import names (Python modules, Java packages, .NET namespaces) where they differ from the package's name. */
  readonly modules?: readonly string[]
  /** The client also speaks to other providers when given another base URL. */
  readonly servesOtherHosts?: boolean
  readonly note?: string
  readonly source: string
}

/** A package that shows how a product is reached. `strength: 'weak'` needs a second sign. */
export interface FrameworkFact {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly exposure: Exposure
  readonly strength: 'strong' | 'weak'
}

export interface HostFact {
  /** The slug shown in reports. */
  readonly provider: string
  /** The provider entry of the endpoint itself: `dashscope-intl` where `provider` is `dashscope`. */
  readonly endpoint: string
  readonly jurisdiction: Jurisdiction
  readonly access: ModelAccess
  readonly host: string
  readonly generates: readonly Modality[]
}

/** What a name of an environment variable or setting tells. */
export interface CredentialFact {
  readonly provider: string
  readonly what: 'key' | 'endpoint' | 'model'
}

/** What a model is for: only `generation` generates. */
export type ModelKind = 'generation' | 'embedding' | 'ranking' | 'recognition' | 'moderation' | 'other'

/** A family of model ids. */
export interface ModelFact {
  readonly pattern: string
  readonly kind: ModelKind
  readonly family: string
  readonly vendor: string
  readonly provider?: string
  readonly generates: readonly Modality[]
  readonly licence?: string
  readonly commercial?: 'yes' | 'conditional' | 'no' | 'unknown'
  readonly conditions?: Localized
  readonly filedNumbers: readonly string[]
  readonly offshore: boolean
  readonly origin?: string
  readonly source: string
  readonly confidence: SheetConfidence
}

export interface DatasetFact {
  readonly pattern: string
  readonly name: string
  readonly licenceTag: string
  readonly audited: string
  readonly issue: Localized
  /** H block-level, M warn, L information. */
  readonly risk: 'H' | 'M' | 'L'
  readonly denied: boolean
  readonly nonCommercial: boolean
  readonly source: string
  readonly confidence: SheetConfidence
}

/** A check of content: a package, a host or path, a guard model or a setting. */
export interface ModerationFact {
  readonly vendor: string
  readonly where: Ecosystem | 'http' | 'model' | 'config'
  readonly identifier: string
  /** One of these symbols must be used in code before it counts. */
  readonly needsSymbol?: readonly string[]
  readonly kind: 'service' | 'framework' | 'word-filter' | 'image' | 'guard-model' | 'setting' | 'test-set'
  readonly offshore: boolean
  /** False: the name is not confirmed on its registry; accept it when seen, never suggest it. */
  readonly installable: boolean
  readonly note?: string
  readonly confidence: SheetConfidence
}
