import type { Confidence, Modality } from '../evidence/vocabulary.ts'
import { type ListedService, lookupNumber } from '../law/filed-list.ts'
import { ROWS } from './generated/interfaces.ts'
import { findProvider } from './providers.ts'
import type { ProviderFact } from './facts.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

/** An address at which a vendor with a listed service is called. */
export interface FiledInterface {
  readonly provider: ProviderFact
  /** The listed service of the vendor; whether its filing covers every id served here the list does not say. */
  readonly listed: ListedService
  readonly protocol: 'openai' | 'anthropic' | 'native'
  readonly baseUrl: string
  readonly models: readonly string[]
  readonly modality: Modality
  /** Hosts abroad of the same vendor where the same paths stand. */
  readonly abroad: readonly string[]
  /** The route of LiteLLM that leads here without a further setting. */
  readonly litellm: string | undefined
  readonly confidence: Confidence
  readonly source: string
}

const table = lazy(() => rowsOf(ROWS).flatMap(row => interfaceOf(row) ?? []))

/** Every known interface of a vendor with a listed service, in the order of filing; of one modality, where given. */
export function filedInterfaces(modality?: Modality): readonly FiledInterface[] {
  return modality ? table().filter(one => one.modality === modality) : table()
}

/** The interface of the same vendor in the mainland for a host abroad where only the host differs. */
export function mainlandInterface(host: string): FiledInterface | undefined {
  return table().find(one => one.abroad.includes(host.toLowerCase()))
}

function interfaceOf(row: readonly string[]): FiledInterface | undefined {
  const [slug = '', protocol, baseUrl = '', models, modality, number = '', abroad, litellm, confidence, source = ''] =
    row
  const provider = findProvider(slug)
  const answer = lookupNumber(number)
  if (!provider || answer.kind !== 'found') return undefined
  return {
    provider,
    listed: answer.record,
    protocol: protocol as FiledInterface['protocol'],
    baseUrl,
    models: listOf(models),
    modality: modality as Modality,
    abroad: listOf(abroad),
    litellm: litellm || undefined,
    confidence: confidence as Confidence,
    source,
  }
}
