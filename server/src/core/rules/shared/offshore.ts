import type { Jurisdiction } from '../../catalogue/facts.ts'
import { findHost, findProvider } from '../../catalogue/lookup.ts'
import type { Seen, SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { firm, nearest } from './seen.ts'

/** Evidence that names a provider standing in one of the jurisdictions; what one would change first comes first. */
export function offshoreMakers(profile: ServiceProfile, jurisdictions: readonly Jurisdiction[]): Seen[] {
  const kinds = ['endpoint', 'model', 'generation', 'import', 'sdk'] as const
  const all = kinds.flatMap(kind => nearest(profile, firm(profile, kind) as readonly Seen[]))
  // What a form offers to type in is asked by nobody until somebody does.
  const named = [...all.filter(one => !FORM.test(one.file)), ...all.filter(one => FORM.test(one.file))]
  const hosts = new Set(firm(profile, 'endpoint').map(one => one.detail.provider))
  const models = new Set(firm(profile, 'model').map(one => one.detail.provider))
  const calls = firm(profile, 'generation')
  return named.filter(one => {
    if (!asksElsewhere(one) || runsHere(one, calls)) return false
    const provider = providerOf(one)
    // Such a client is a protocol, spoken to many hosts: only a host or a model tells whose service is called.
    if (
      one.kind !== 'endpoint' &&
      PROTOCOLS.has(provider ?? '') &&
      !hosts.has(provider) &&
      (hosts.size > 0 || !models.has(provider))
    )
      return false
    const jurisdiction = jurisdictionOf(one)
    return jurisdiction !== undefined && jurisdictions.includes(jurisdiction)
  })
}

/** Views in which people set a product up. */
const FORM = /(^|\/)(settings?|preferences|dialogs?|modals?)\/|[-_]?(dialog|modal|form|settings?)\.(py|vue|[jt]sx?)$/i

/** Weights loaded here go nowhere, and what only embeds or recognises generates nothing. */
function asksElsewhere({ detail }: Seen): boolean {
  const { access, generates, role } = detail as { access?: string; generates?: readonly unknown[]; role?: string }
  return access !== 'self-hosted' && generates?.length !== 0 && (role === undefined || role === 'inference')
}

/** Whose libraries ask the vendor's service and run weights here alike. */
const BOTH: ReadonlySet<string> = new Set(['huggingface'])

/** Whether such a library is taken up where every call that is seen runs weights here. */
function runsHere(one: Seen, calls: readonly SeenOf<'generation'>[]): boolean {
  if (one.kind !== 'import' && one.kind !== 'sdk') return false
  return (
    BOTH.has(providerOf(one) ?? '') && calls.length > 0 && calls.every(call => call.detail.access === 'self-hosted')
  )
}

/** Providers whose client libraries are used for other vendors' compatible interfaces as well. */
export const PROTOCOLS: ReadonlySet<string> = new Set(['openai', 'anthropic'])

/** A host tells more than its provider: one vendor has endpoints in the mainland and abroad. */
function jurisdictionOf(one: Seen): Jurisdiction | undefined {
  return (
    (one.kind === 'endpoint' ? findHost(one.value)?.jurisdiction : undefined) ??
    findProvider(providerOf(one) ?? '')?.jurisdiction
  )
}

export function providerOf(one: Seen): string | undefined {
  return 'provider' in one.detail ? one.detail.provider : undefined
}
