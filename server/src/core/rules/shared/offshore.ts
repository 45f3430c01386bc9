import type { Jurisdiction } from '../../catalogue/facts.ts'
import { findProvider } from '../../catalogue/lookup.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { firm } from './seen.ts'

/** Evidence that names a provider standing in one of the jurisdictions; what one would change first comes first. */
export function offshoreMakers(profile: ServiceProfile, jurisdictions: readonly Jurisdiction[]): Seen[] {
  const kinds = ['endpoint', 'model', 'generation', 'import', 'sdk'] as const
  const named = kinds.flatMap(kind => firm(profile, kind)).filter(one => one.detail.provider !== undefined)
  const hosts = new Set(named.filter(one => one.kind === 'endpoint').map(one => one.detail.provider))
  // The OpenAI SDK pointed at another host is a protocol, not a provider: then the host speaks for it.
  const protocol = hosts.size > 0 && !hosts.has('openai')
  return named.filter(one => {
    if (protocol && one.detail.provider === 'openai') return false
    const jurisdiction = findProvider(one.detail.provider ?? '')?.jurisdiction
    return jurisdiction !== undefined && jurisdictions.includes(jurisdiction)
  }) as Seen[]
}
