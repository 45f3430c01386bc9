import type { DatasetFact, ModelFact, ProviderFact } from '../../catalogue/facts.ts'

/** What the catalogue knows, as far as a new declaration can use it. */
export interface Facts {
  findModel(id: string): ModelFact | undefined
  findDataset(id: string): DatasetFact | undefined
  findProvider(slug: string): ProviderFact | undefined
}

/** For use without a catalogue: evidence alone. */
export const NO_FACTS: Facts = {
  findModel: () => undefined,
  findDataset: () => undefined,
  findProvider: () => undefined,
}
