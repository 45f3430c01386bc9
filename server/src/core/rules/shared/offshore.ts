import type { Jurisdiction } from '../../catalogue/facts.ts'
import { findHost, findProvider } from '../../catalogue/lookup.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { firm } from './seen.ts'

/** Evidence that names a provider standing in one of the jurisdictions; what one would change first comes first. */
export function offshoreMakers(profile: ServiceProfile, jurisdictions: readonly Jurisdiction[]): Seen[] {
  const kinds = ['endpoint', 'model', 'generation', 'import', 'sdk'] as const
  const named = kinds.flatMap(kind => firm(profile, kind) as Seen[])
  const hosts = new Set(firm(profile, 'endpoint').map(one => one.detail.provider))
  // The OpenAI SDK pointed at another host is a protocol, not a provider: then the host speaks for it.
  const protocol = hosts.size > 0 && !hosts.has('openai')
  return named.filter(one => {
    if (protocol && providerOf(one) === 'openai') return false
    const jurisdiction = jurisdictionOf(one)
    return jurisdiction !== undefined && jurisdictions.includes(jurisdiction)
  })
}

/** A host tells more than its provider: one vendor has endpoints in the mainland and abroad. */
function jurisdictionOf(one: Seen): Jurisdiction | undefined {
  return (one.kind === 'endpoint' ? findHost(one.value)?.jurisdiction : undefined) ?? findProvider(providerOf(one) ?? '')?.jurisdiction
}

export function providerOf(one: Seen): string | undefined {
  return 'provider' in one.detail ? one.detail.provider : undefined
}
