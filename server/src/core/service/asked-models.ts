import { findProvider } from '../catalogue/lookup.ts'
import type { Seen, SeenOf } from '../evidence/evidence.ts'

/** Who answers with the models of whoever is named before the name: there a model's name is its vendor's. */
const ROUTERS: ReadonlySet<string> = new Set(['litellm'])

/** Clients and keys of these are used for their protocol: they say nothing of who is asked. */
const PROTOCOLS: ReadonlySet<string> = new Set(['openai', 'openai-compatible'])

/** Whether the product is seen to ask others for what a model makes, and its maker nowhere: then they answer with that model, and nobody else is asked. */
export type AnsweredByOthers = (one: SeenOf<'model'>) => boolean

/** What tells of models that others than their makers answer with: relays, gateways and clouds keep the makers' names. */
export function answeredByOthers(firm: readonly Seen[], isAside: (one: Seen) => boolean): AnsweredByOthers {
  const asked = new Set<string>()
  const spoken = new Set<string>()
  let routed = false
  for (const one of firm) {
    const provider = (one.detail as { provider?: string }).provider
    if (provider === undefined || one.kind === 'model' || isAside(one)) continue
    routed ||= ROUTERS.has(provider)
    if (!PROTOCOLS.has(provider) || (one.kind !== 'import' && one.kind !== 'sdk')) spoken.add(provider)
    if (isAsked(one, provider)) asked.add(provider)
  }
  return one => {
    const { provider, generates } = one.detail
    if (provider === undefined || routed || spoken.has(provider)) return false
    const made = generates ?? ['text']
    return [...asked].some(slug => made.some(modality => makes(slug, modality)))
  }
}

/** Whether a piece of evidence shows somebody who is asked, and not a package that waits to be. */
function isAsked(one: Seen, provider: string): boolean {
  switch (one.kind) {
    case 'endpoint':
      return one.value.includes('.') && one.detail.generates.length > 0
    case 'generation':
      return !PROTOCOLS.has(provider) && one.detail.served !== true
    case 'import':
      return !PROTOCOLS.has(provider) && one.detail.generates.length > 0
    case 'credential-name':
      return !PROTOCOLS.has(provider)
    default:
      return false
  }
}

function makes(slug: string, modality: 'text' | 'image' | 'audio' | 'video'): boolean {
  const fact = findProvider(slug)
  return fact === undefined || fact.generates.includes(modality)
}
