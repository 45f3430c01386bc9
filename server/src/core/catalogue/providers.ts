import type { Jurisdiction, ProviderFact, SheetConfidence } from './facts.ts'
import type { ModelAccess } from '../evidence/vocabulary.ts'
import { ROWS } from './generated/providers.ts'
import { ROWS as FILINGS } from './generated/provider-filings.ts'
import { lazy, modalitiesOf, rowsOf } from './rows.ts'

const providers = lazy(() => {
  const bySlug = new Map<string, ProviderFact>()
  const filings = rowsOf(FILINGS)
  for (const row of rowsOf(ROWS)) {
    const fact = providerOf(row, filings)
    bySlug.set(fact.slug, fact)
  }
  return bySlug
})

function providerOf(row: readonly string[], filings: readonly string[][]): ProviderFact {
  const [
    slug = '',
    en = '',
    zh = '',
    vendor = '',
    jurisdiction,
    access,
    generates,
    offered,
    report,
    confidence,
    source = '',
  ] = row
  return {
    slug,
    name: { en, 'zh-CN': zh },
    vendor,
    jurisdiction: jurisdiction as Jurisdiction,
    access: access as ModelAccess,
    generates: modalitiesOf(generates),
    offeredInMainland: offered as ProviderFact['offeredInMainland'],
    filedServices: filings
      .filter(([owner]) => owner === slug)
      .map(([, service = '', number = '']) => ({ service, number })),
    ...(report ? { reportAs: report } : {}),
    confidence: confidence as SheetConfidence,
    source,
  }
}

/** A provider by its slug. */
export function findProvider(slug: string): ProviderFact | undefined {
  return providers().get(slug)
}

/** All providers, in the table's order. */
export function allProviders(): readonly ProviderFact[] {
  return [...providers().values()]
}

/** The slug that reports show for a provider entry. */
export function reportSlug(slug: string): string {
  return findProvider(slug)?.reportAs ?? slug
}
