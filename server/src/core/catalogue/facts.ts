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
  readonly provider: string
  readonly host: string
  readonly generates: readonly Modality[]
}

/** A family of model ids. */
export interface ModelFact {
  readonly pattern: string
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
