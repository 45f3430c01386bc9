import { ofKind } from '../evidence/evidence.ts'
import { findProvider } from '../catalogue/lookup.ts'
import type { Duty } from '../law/law.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** Whether a stated or inferred scope leaves the service inside Art 2 of the Measures: not stated internal, research or outside the mainland. */
export function mayBeMainlandPublic({ scope }: ServiceProfile): boolean {
  return scope.audience !== 'internal' && scope.audience !== 'research' && scope.territory !== 'outside-mainland'
}

/** Whether scope is stated as mainland-public. */
export function isStatedMainlandPublic({ scope }: ServiceProfile): boolean {
  return (
    scope.basis === 'declared' &&
    scope.audience === 'public' &&
    (scope.territory === 'mainland-china' || scope.territory === 'both')
  )
}

/** Whether a duty's trigger holds for a service, as far as evidence and declaration tell; unknown counts as holding only for broad triggers. */
export function engages(duty: Duty, profile: ServiceProfile): boolean {
  const { trigger } = duty
  if (trigger.always) return profile.generates.length > 0 || profile.trains
  if (!mayBeMainlandPublic(profile)) return false
  // A library offers nothing itself: only what it trains on or builds on is its own.
  if (profile.kind === 'library' && !profile.declared && !trigger.trains && !trigger.buildsOnModel) return false
  const stated = profile.declared?.service
  const tests: (boolean | undefined)[] = [
    trigger.trains && profile.trains,
    trigger.buildsOnModel &&
      (profile.baseModels.length > 0 || profile.trains || profile.access.includes('self-hosted')),
    trigger.generates && trigger.generates.some(modality => profile.generates.includes(modality)),
    trigger.outputsFiles &&
      (profile.generates.some(modality => modality !== 'text') || ofKind(profile.seen, 'export').length > 0),
    trigger.exports && ofKind(profile.seen, 'export').length > 0,
    trigger.publicOpinion && stated?.public_opinion?.capable !== false,
    trigger.modelOrigin && origins(profile).has(trigger.modelOrigin),
    trigger.registeredUsers && hasAccounts(profile),
    trigger.companion && (stated?.companion === true || ofKind(profile.seen, 'companion').length > 0),
    trigger.miniProgram && profile.exposure.includes('mini-program'),
    trigger.distributionPlatform && false,
    trigger.annotates &&
      (stated?.annotation !== undefined || (profile.trains && ofKind(profile.seen, 'annotation').length > 0)),
    trigger.crawls && ofKind(profile.seen, 'crawler').length > 0,
    trigger.trainsOnUserInput &&
      (stated?.training_on_input?.used === true || ofKind(profile.seen, 'input-training').length > 0),
    trigger.inFiling && (stated?.filing?.track === 'filing' || stated?.filing?.track === 'in-progress'),
  ]
  return profile.generates.length + (profile.trains ? 1 : 0) > 0 && tests.every(test => test === undefined || test)
}

/** Whether people sign in, as far as code or declaration shows: Art 9 of the Measures speaks of registered users. */
function hasAccounts(profile: ServiceProfile): boolean {
  if (profile.declared?.service.user_agreement !== undefined) return true
  if (ofKind(profile.seen, 'access-control').some(one => one.detail.what === 'authentication')) return true
  return ofKind(profile.seen, 'audience-hint').some(
    one => one.detail.what === 'mainland-login' || one.detail.what === 'foreign-login',
  )
}

/** Whose models a service runs on: its own or modified, called as they are, or offshore ones. */
function origins(profile: ServiceProfile): Set<string> {
  const origins = new Set<string>()
  const stated = profile.declared?.service.models ?? []
  const modified = stated.some(model => model.modified !== undefined && model.modified !== 'no')
  if (profile.trains || modified || profile.declared?.service.filing?.track === 'filing') origins.add('own-or-modified')
  else origins.add('called-filed-model')
  if (profile.providers.some(slug => findProvider(slug)?.jurisdiction === 'offshore')) origins.add('offshore')
  return origins
}
