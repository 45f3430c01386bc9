import { findHost } from '../catalogue/lookup.ts'
import { type EvidenceOf, evidence } from '../evidence/evidence.ts'
import type { Span } from '../text/span.ts'
import { isAsideSetting } from './aside-settings.ts'

/** Settings that tell a vendor's client an address, in the vendor's own words: `OPENAI_BASE_URL`, `spring.ai.anthropic.base-url`. */
const OF_VENDORS: readonly (readonly [RegExp, string])[] = [
  [/(?<!azure.{0,10})open_?-?ai/i, 'openai'],
  [/anthropic|claude/i, 'anthropic'],
]
const ADDRESS = /(?:base[_-]?ur[li]|api[_-]?base(?:[_-]?ur[li])?|api[_-]?(?:ur[li]|host|endpoint)|(?<![a-z])endpoint)$/i
const URL = /^https?:\/\/(?:[^\s/@]{1,200}@)?([\w.-]+(?::\d+)?(?:\/[^\s?#]*)?)/i

/** A setting by which a vendor's client goes to another address than the vendor's; nothing where it is the vendor's, or is not told. */
export function sentEvidence(
  key: { readonly value: string; readonly span: Span },
  address: string | undefined,
  name: string,
  group?: string,
): EvidenceOf<'endpoint'>[] {
  if (address === undefined || !ADDRESS.test(name) || isAsideSetting(name)) return []
  const vendor = OF_VENDORS.find(([word]) => word.test(name))?.[1]
  const place = URL.exec(address)?.[1]
  if (vendor === undefined || place === undefined) return []
  const provider = findHost(place)?.provider
  // Where the host of another is told to OpenAI's client, that host says so by itself.
  if (provider === vendor || (provider !== undefined && vendor === 'openai')) return []
  const told = vendor === 'openai' ? 'openai-compatible' : undefined
  const detail = { provider: told, generates: [], instead: vendor, forAll: true, written: true } as const
  return [evidence('endpoint', key.span, key.value, detail, 'medium', group)]
}
