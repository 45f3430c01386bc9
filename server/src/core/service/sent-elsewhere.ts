import { isBlank } from './blank-settings.ts'
import { ofKind, type Seen } from '../evidence/evidence.ts'

/**
 * Whether a vendor is only spoken of because his client is used: it is told another address than his, so that whoever answers there is
 * asked. Of a vendor whose client is made elsewhere without an address too, only what stands beside the address goes.
 */
export function withoutVendor(firm: readonly Seen[]): (one: Seen, provider: string) => boolean {
  const sent = ofKind(firm, 'endpoint').filter(one => one.detail.instead !== undefined && !isBlank(one.file))
  if (sent.length === 0) return () => false
  const vendors = new Set(sent.map(one => one.detail.instead as string))
  const all = new Set(sent.flatMap(one => (one.detail.forAll ? (one.detail.instead as string) : [])))
  const beside = new Set(sent.map(one => `${one.detail.instead} ${one.file}`))
  const imports = ofKind(firm, 'import').filter(one => one.detail.plain)
  const plain = new Set(imports.map(one => one.detail.provider as string))
  const plainIn = new Set(imports.map(one => `${one.detail.provider} ${one.file}`))
  // What holds an address may hold the vendor's own, where his key is given along.
  const open = new Set(sent.flatMap(one => (one.detail.written ? [] : [one.detail.instead as string])))
  return (one, provider) => {
    if (one.kind === 'credential-name' && open.has(provider)) return false
    if (!vendors.has(provider) || !OF_CLIENT.has(one.kind)) return false
    if (!plain.has(provider) || all.has(provider)) return true
    const place = `${provider} ${one.file}`
    return beside.has(place) && !plainIn.has(place) && (one.kind === 'import' || one.kind === 'generation')
  }
}

/** What a client brings along: its package, its import, its calls, the name of its key. */
const OF_CLIENT: ReadonlySet<string> = new Set(['sdk', 'import', 'generation', 'credential-name'])
