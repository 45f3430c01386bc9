import type { Ecosystem } from '../../evidence/vocabulary.ts'
import type { Language } from '../../locale/messages.ts'
import { findHost } from '../hosts.ts'
import { allPackages, findPackage } from '../packages.ts'
import type { PackageFact, ProviderFact } from '../facts.ts'
import { findProvider } from '../providers.ts'
import { coordinateState, sourceInWords } from '../sources.ts'
import { confidenceLine, type Explanation, line, modalitiesInWords, word } from './lines.ts'
import { explainMessages } from './messages.ts'
import { listedLines } from './model.ts'

/** Explains a provider by its slug. */
export function explainProvider(slug: string, language: Language): Explanation | undefined {
  const provider = findProvider(slug.toLowerCase())
  if (!provider) return undefined
  return { heading: `${provider.slug} (${word('provider', language)})`, lines: providerLines(provider, language) }
}

function providerLines(provider: ProviderFact, language: Language): string[] {
  const t = explainMessages[language]
  return [
    provider.name[language],
    ...line('vendor', provider.vendor, language),
    ...line('place', `${t.jurisdiction(provider)}; ${t.access(provider)}`, language),
    ...line('generates', modalitiesInWords(provider.generates, language), language),
    ...listedLines(
      provider.filedServices.map(one => one.number),
      language,
    ),
    ...line('source', sourceInWords(provider.source, language), language),
    ...confidenceLine(provider.confidence, language),
  ]
}

/** Explains a host or URL of a model service. */
export function explainHost(address: string, language: Language): Explanation | undefined {
  const host = findHost(address)
  const provider = host && findProvider(host.endpoint)
  if (!host || !provider) return undefined
  const generates = line('generates', modalitiesInWords(host.generates, language), language)
  return {
    heading: `${address} (${word('host', language)})`,
    lines: [
      ...generates,
      ...line('provided', provider.slug, language),
      ...line('source', sourceInWords('VENDOR', language), language),
      ...providerLines(provider, language),
    ],
  }
}

/** Explains packages by name, in every ecosystem that has one of that name, or in the one named before a colon (`npm:openai`). */
export function explainPackages(name: string, language: Language): Explanation[] {
  const [, scheme, rest] = /^(?:pkg:)?([a-z]+)[:/](.+)$/.exec(name) ?? []
  const known = new Set(allPackages().map(fact => fact.ecosystem))
  const wanted =
    scheme && rest && known.has(scheme as Ecosystem)
      ? ([[scheme as Ecosystem, rest]] as const)
      : [...known].map(one => [one, name] as const)
  return wanted.flatMap(([ecosystem, plain]) => {
    const fact = findPackage(ecosystem, plain)
    return fact ? [packageExplanation(fact, language)] : []
  })
}

function packageExplanation(fact: PackageFact, language: Language): Explanation {
  const t = explainMessages[language]
  return {
    heading: `${fact.ecosystem}:${fact.name} (${word('package', language)})`,
    lines: [
      ...line('purpose', fact.purpose, language),
      ...line('generates', modalitiesInWords(fact.generates, language), language),
      ...line('provided', fact.provider, language),
      ...line('note', fact.note, language),
      ...line('source', t.checked({ state: coordinateState(fact.ecosystem, fact.name) }), language),
    ],
  }
}
