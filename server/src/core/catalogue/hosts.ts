import type { HostFact } from './facts.ts'
import { ROWS } from './generated/hosts.ts'
import { GlobIndex } from './glob.ts'
import { findProvider, reportSlug } from './providers.ts'
import { lazy, modalitiesOf, rowsOf } from './rows.ts'

const table = lazy(() => rowsOf(ROWS).map(hostOf))
const byHost = lazy(() => {
  const exact = new Map<string, HostFact>()
  for (const fact of table()) if (!/[*/]/.test(fact.host)) exact.set(fact.host, fact)
  return exact
})
const patterns = lazy(
  () =>
    new GlobIndex(
      table()
        .filter(fact => /[*/]/.test(fact.host))
        .map(fact => [fact.host, fact] as const),
    ),
)

function hostOf(row: readonly string[]): HostFact {
  const [endpoint = '', host = '', generates] = row
  const provider = findProvider(endpoint)
  return {
    provider: reportSlug(endpoint),
    endpoint,
    jurisdiction: provider?.jurisdiction ?? 'unknown',
    access: provider?.access ?? 'hosted-api',
    host: host.toLowerCase(),
    generates: modalitiesOf(generates),
  }
}

/** Takes scheme, user info, query and fragment off: `https://u:p@API.X.ai:443/v1?k` → `api.x.ai/v1`. */
function strip(hostOrUrl: string): string {
  return hostOrUrl
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[?#].*/s, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/]+):(?:443|80)(?=\/|$)/, '$1')
    .replace(/(?<!\/)\/+$/, '')
}

/**
 * The service a host or URL belongs to. A path, where given, decides between services of one host
 * (`…/v1/embeddings` generates nothing); the pattern with the most literal characters wins. A path that any host may
 * have (`/v1/chat/completions`) counts only where the host itself is unknown.
 */
export function findHost(hostOrUrl: string): HostFact | undefined {
  const address = strip(hostOrUrl)
  const host = address.split('/', 1)[0] ?? ''
  if (!host.includes('.') && !host.includes(':')) return undefined
  const precise = address.includes('/') ? patterns().find(address)?.value : undefined
  const anyHost = precise?.host.startsWith('*/') === true
  if (precise?.host.includes('/') && !anyHost) return precise
  const known = byHost().get(host) ?? byHost().get(host.replace(/:\d+$/, '')) ?? patterns().find(host)?.value
  return known ?? (anyHost ? precise : undefined)
}

/** The longest literal part of every host, for a quick look whether a text can hold one at all. */
export function providerHosts(): readonly string[] {
  return [...new Set(table().map(fact => longest((fact.host.split('/', 1)[0] ?? '').split('*'))))].filter(
    part => part.length > 3,
  )
}

export function allHosts(): readonly HostFact[] {
  return table()
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '')
}
