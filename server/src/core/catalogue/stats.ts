import { allCredentials } from './credentials.ts'
import { allDatasets } from './datasets.ts'
import type { ModelFact, ProviderFact } from './facts.ts'
import { allHosts } from './hosts.ts'
import { allModelFamilies } from './models.ts'
import { allModeration } from './moderation.ts'
import { allFrameworks, allPackages } from './packages.ts'
import { allProviders } from './providers.ts'
import { coordinateState } from './sources.ts'

/** How many of each kind can recognise a provider. */
export interface ProviderSigns {
  readonly slug: string
  readonly packages: number
  readonly hosts: number
  readonly names: number
  /** Patterns of model ids that the provider serves, or that are its vendor's open weights. */
  readonly models: number
  readonly listed: number
}

/** What can recognise each provider of the catalogue. */
export function providerSigns(): readonly ProviderSigns[] {
  return allProviders().map(provider => {
    const { slug, filedServices } = provider
    return {
      slug,
      packages: allPackages().filter(fact => fact.provider === slug).length,
      hosts: allHosts().filter(fact => fact.endpoint === slug).length,
      names: allCredentials().filter(fact => fact.provider === slug).length,
      models: allModelFamilies()
        .filter(({ fact }) => isModelOf(fact, provider))
        .reduce((sum, { patterns }) => sum + patterns.length, 0),
      listed: filedServices.length,
    }
  })
}

/** Served by the provider; or open weights of its vendor, told by the vendor's listed services or, for one that only publishes weights, by its name. */
function isModelOf(fact: Omit<ModelFact, 'pattern'>, { slug, vendor, access, filedServices }: ProviderFact): boolean {
  if (fact.provider !== undefined) return fact.provider === slug
  if (filedServices.some(one => fact.filedNumbers.includes(one.number))) return true
  return access === 'self-hosted' && fact.kind === 'generation' && fact.vendor === vendor
}

/** Entries of an ecosystem: packages by whether they generate, frameworks, moderation, and what was compared with a registry. */
export interface EcosystemCount {
  readonly ecosystem: string
  readonly generating: number
  readonly other: number
  readonly frameworks: number
  readonly moderation: number
  readonly listed: number
  readonly notListed: number
  readonly unchecked: number
}

export function ecosystemCounts(): readonly EcosystemCount[] {
  const ecosystems = [...new Set([...allPackages(), ...allFrameworks()].map(fact => fact.ecosystem))]
  return ecosystems.map(ecosystem => {
    const packages = allPackages().filter(fact => fact.ecosystem === ecosystem)
    const frameworks = allFrameworks().filter(fact => fact.ecosystem === ecosystem)
    const generating = packages.filter(fact => fact.purpose === 'generation').length
    const states = [...packages, ...frameworks].map(fact => coordinateState(ecosystem, fact.name))
    const count = (state: string) => states.filter(one => one === state).length
    return {
      ecosystem,
      generating,
      other: packages.length - generating,
      frameworks: frameworks.length,
      moderation: allModeration().filter(fact => fact.where === ecosystem).length,
      listed: count('listed'),
      notListed: count('not-listed'),
      unchecked: count('unchecked'),
    }
  })
}

/** Entries of the tables that have no ecosystem. */
export function tableCounts(): Readonly<
  Record<'providers' | 'hosts' | 'names' | 'families' | 'patterns' | 'datasets' | 'moderation', number>
> {
  const families = allModelFamilies()
  return {
    providers: allProviders().length,
    hosts: allHosts().length,
    names: allCredentials().length,
    families: families.length,
    patterns: families.reduce((sum, { patterns }) => sum + patterns.length, 0),
    datasets: allDatasets().length,
    moderation: allModeration().length,
  }
}
