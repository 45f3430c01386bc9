import { findProvider } from '../catalogue/lookup.ts'
import { servesOwnOnly } from '../catalogue/serves-others.ts'
import type { Seen, SeenOf } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'

/** Who answers with the models of whoever is named before the name: there a model's name is its vendor's. */
const ROUTERS: ReadonlySet<string> = new Set(['litellm'])

/** Clients and keys of these are used for their protocol: they say nothing of who is asked. */
const PROTOCOLS: ReadonlySet<string> = new Set(['openai', 'openai-compatible'])

const NONE: ReadonlySet<Modality> = new Set()

/** Whether the product is seen to ask others for what a model makes, and its maker nowhere: then they answer with that model, and nobody else is asked. */
export type AnsweredByOthers = (one: SeenOf<'model'>) => boolean

/** What tells of models that others than their makers answer with: relays, gateways and clouds keep the makers' names. */
export function answeredByOthers(firm: readonly Seen[], isAside: (one: Seen) => boolean): AnsweredByOthers {
  const asked = new Map<string, Set<Modality>>()
  const spoken = new Set<string>()
  let routed = false
  for (const one of firm) {
    const provider = (one.detail as { provider?: string }).provider
    if (provider === undefined || one.kind === 'model' || isAside(one)) continue
    routed ||= ROUTERS.has(provider)
    if (!PROTOCOLS.has(provider) || (one.kind !== 'import' && one.kind !== 'sdk')) spoken.add(provider)
    if (isAsked(one, provider)) asked.set(provider, new Set([...(asked.get(provider) ?? []), ...madeBy(one)]))
  }
  return one => {
    const { provider, generates } = one.detail
    if (provider === undefined || routed || spoken.has(provider)) return false
    const made = generates ?? ['text']
    return [...asked].some(
      ([slug, kinds]) =>
        answersWith(slug, provider) && made.some(kind => makes(slug, PROTOCOLS.has(provider) ? NONE : kinds, kind)),
    )
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

/** Who makes models answers with no rival's; OpenAI's names are kept where somebody else's address stands before its client. */
function answersWith(slug: string, maker: string): boolean {
  return PROTOCOLS.has(maker) || !servesOwnOnly(slug)
}

function madeBy(one: Seen): readonly Modality[] {
  return (one.detail as { generates?: readonly Modality[] }).generates ?? []
}

/** Whether somebody is seen to be asked for a kind of content; a key alone says nothing of what for. */
function makes(slug: string, seen: ReadonlySet<Modality>, kind: Modality): boolean {
  if (seen.size > 0) return seen.has(kind)
  return findProvider(slug)?.generates.includes(kind) ?? true
}
