import { findModel, findProvider } from '../catalogue/lookup.ts'
import { filingsOf } from '../catalogue/supplier.ts'
import type { ServiceProfile } from './profile.ts'

/** Whose model a service runs on, as the procedures of filing and registration tell services apart. */
export type ModelOrigin =
  /** Trained, tuned or otherwise changed by the team. */
  | 'own-or-modified'
  /** Called at a mainland vendor's own hosted service that stands on the list. */
  | 'called-filed-model'
  | 'offshore'
  /** Weights of others run unchanged on the team's machines: no published text says which procedure applies. */
  | 'self-hosted'
  /** Called at a hosted service of which no listed service is known here. */
  | 'unlisted-supplier'

/** Every origin that statement or evidence shows; one service may have several. */
export function modelOrigins(profile: ServiceProfile): ReadonlySet<ModelOrigin> {
  const origins = new Set<ModelOrigin>()
  const stated = profile.declared?.service
  const models = stated?.models ?? []
  const modified = models.some(model => model.modified !== undefined && model.modified !== 'no')
  if (profile.trains || modified || stated?.filing?.track === 'filing') origins.add('own-or-modified')
  if (stated?.filing?.track === 'registration') origins.add('called-filed-model')
  if (profile.access.includes('self-hosted') || models.some(model => model.access === 'self-hosted'))
    origins.add('self-hosted')
  for (const slug of profile.providers) origins.add(originOfProvider(slug))
  for (const { id, access, filing_number } of models) {
    if (access === 'self-hosted') continue
    if (filing_number) origins.add('called-filed-model')
    const provider = findModel(id)?.provider
    if (provider && profile.providers.length === 0) origins.add(originOfProvider(provider))
  }
  if (origins.size === 0) origins.add('unlisted-supplier')
  return origins
}

function originOfProvider(slug: string): ModelOrigin {
  const provider = findProvider(slug)
  if (provider?.jurisdiction === 'offshore' || provider?.jurisdiction === 'international-endpoint') return 'offshore'
  if (provider?.access === 'self-hosted' || provider?.jurisdiction === 'local') return 'self-hosted'
  return provider?.jurisdiction === 'mainland' && filingsOf(slug).length > 0
    ? 'called-filed-model'
    : 'unlisted-supplier'
}
