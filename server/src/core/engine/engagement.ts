import { ofKind } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import type { Duty, Trigger } from '../law/law.ts'
import { message, type Message } from '../locale/messages.ts'
import { accountsOf } from '../service/accounts.ts'
import { modelOrigins } from '../service/model-origin.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { engagementMessages as texts } from './engagement-messages.ts'
import { decidedAway, editorOf } from './status/classifications.ts'

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

/** Why a duty does not bind a service, or why files can't tell. */
export interface Unengaged {
  /** `stated`: a classification that the team states decides it; `undecided`: nothing tells, and a person has to. */
  readonly how: 'not-engaged' | 'stated' | 'undecided'
  readonly why: Message
  readonly at?: Place
}

/** Whether a duty's trigger holds for a service, as far as evidence and declaration tell. */
export function engages(duty: Duty, profile: ServiceProfile): boolean {
  return unengaged(duty, profile) === undefined
}

/** The first reason why a duty does not bind a service; undefined when it does. */
export function unengaged(duty: Duty, profile: ServiceProfile): Unengaged | undefined {
  const { trigger } = duty
  if (profile.generates.length === 0 && !profile.trains) return not(message(texts, 'nothingMade', {}))
  if (trigger.always) return undefined
  const outside = outOfScope(profile)
  if (outside) return outside
  // A library offers nothing itself: only what it trains on or builds on is its own.
  if (profile.kind === 'library' && !profile.declared && !trigger.trains && !trigger.buildsOnModel)
    return not(message(texts, 'library', {}))
  const decided = decidedAway(duty, profile)
  if (decided) return { how: 'stated', why: decided.why, ...(decided.at && { at: decided.at }) }
  for (const [key, test] of Object.entries(TESTS)) {
    const wanted = trigger[key as keyof Trigger]
    const missing = wanted === undefined ? undefined : test(profile, wanted)
    if (missing) return missing
  }
  return undefined
}

function not(why: Message, at?: Place): Unengaged {
  return { how: 'not-engaged', why, ...(at && { at }) }
}

function undecided(why: Message): Unengaged {
  return { how: 'undecided', why }
}

function outOfScope(profile: ServiceProfile): Unengaged | undefined {
  if (mayBeMainlandPublic(profile)) return undefined
  const { audience, territory, audienceReasons, territoryReasons } = profile.scope
  const [of, stated, reasons] =
    audience === 'internal' || audience === 'research'
      ? ([audience, profile.declared?.service.audience, audienceReasons] as const)
      : ([territory, profile.declared?.service.territory, territoryReasons] as const)
  const key = of === territory ? 'territory' : 'audience'
  const at = stated ? profile.declared?.at(key) : reasons.find(one => one.at)?.at
  return not(message(texts, 'outOfScope', { of, stated: stated !== undefined }), at)
}

type Test = (profile: ServiceProfile, wanted: NonNullable<Trigger[keyof Trigger]>) => Unengaged | undefined

/** What each condition of a trigger asks; an answer says why it does not hold. */
const TESTS: Readonly<Partial<Record<keyof Trigger, Test>>> = {
  trains: ({ trains }) => (trains ? undefined : not(message(texts, 'noTraining', {}))),
  buildsOnModel: ({ baseModels, trains, access }) =>
    baseModels.length > 0 || trains || access.includes('self-hosted')
      ? undefined
      : not(message(texts, 'noBaseModel', {})),
  generates: ({ generates }, wanted) => {
    const modalities = wanted as NonNullable<Trigger['generates']>
    return modalities.some(one => generates.includes(one))
      ? undefined
      : not(message(texts, 'notGenerated', { modalities }))
  },
  outputsFiles: profile =>
    profile.generates.some(modality => modality !== 'text') || leaves(profile)
      ? undefined
      : not(message(texts, 'noFiles', {})),
  exports: profile => (leaves(profile) ? undefined : not(message(texts, 'noExport', {}))),
  modelOrigin: (profile, wanted) => ofOrigin(profile, wanted as NonNullable<Trigger['modelOrigin']>),
  registeredUsers: profile => (accountsOf(profile) ? undefined : not(message(texts, 'noAccounts', {}))),
  companion: ({ declared, seen }) => {
    if (declared?.service.companion === true || ofKind(seen, 'companion').length > 0) return undefined
    const stated = declared?.service.companion === false
    return not(message(texts, 'noCompanion', { stated }), stated ? declared?.at('companion') : undefined)
  },
  miniProgram: ({ exposure }) =>
    exposure.includes('mini-program') ? undefined : not(message(texts, 'noMiniProgram', {})),
  storeApp: ({ exposure, declared }) =>
    [...exposure, ...(declared?.service.exposure ?? [])].some(one => one === 'mobile' || one === 'mini-program') ||
    declared?.service.store?.papers
      ? undefined
      : not(message(texts, 'noStoreApp', {})),
  distributionPlatform: profile => {
    if (distributes(profile)) return undefined
    // Where nobody has an account, nobody publishes under a name of their own.
    return accountsOf(profile)
      ? undecided(message(texts, 'platformUnstated', {}))
      : not(message(texts, 'noPlatform', {}))
  },
  annotates: ({ declared, trains, seen }) =>
    declared?.service.annotation !== undefined || (trains && ofKind(seen, 'annotation').length > 0)
      ? undefined
      : not(message(texts, 'noAnnotation', {})),
  crawls: ({ seen }) => (ofKind(seen, 'crawler').length > 0 ? undefined : not(message(texts, 'noCrawler', {}))),
  trainsOnUserInput: ({ declared, seen }) => {
    const used = declared?.service.training_on_input?.used
    if (used === true || ofKind(seen, 'input-training').length > 0) return undefined
    const at = used === false ? declared?.at('training_on_input', 'used') : undefined
    return not(message(texts, 'noInputTraining', { stated: used === false }), at)
  },
  inFiling: ({ declared }) => {
    const track = declared?.service.filing?.track
    return track === 'filing' || track === 'in-progress' ? undefined : not(message(texts, 'notInFiling', {}))
  },
  filedAlgorithm: ({ declared, filingNumbers }) =>
    declared?.service.filing?.algorithm_number || filingNumbers.some(one => one.includes('网信算备'))
      ? undefined
      : not(message(texts, 'noFiledAlgorithm', {})),
  writesCode: ({ declared, seen }) =>
    declared?.service.labels?.metadata?.provider_code ||
    ofKind(seen, 'filing-number').some(one => one.detail.numberKind === 'provider-code')
      ? undefined
      : not(message(texts, 'noProviderCode', {})),
  minorsData: ({ declared, seen }) => {
    const stated = declared?.service
    const handled =
      stated?.minors?.served !== undefined ||
      stated?.minors?.guardian_consent !== undefined ||
      stated?.data_sources?.some(source => source.pi?.minor === true) ||
      ofKind(seen, 'minors-mode').length > 0
    return handled ? undefined : undecided(message(texts, 'minorsUnstated', {}))
  },
  faceVoice: profile =>
    profile.declared?.service.face_voice?.edited !== undefined ||
    profile.declared?.service.biometric_consent ||
    editorOf(profile)
      ? undefined
      : undecided(message(texts, 'faceVoiceUnstated', {})),
  government: () => undecided(message(texts, 'governmentUnseen', {})),
}

function leaves({ seen, declared }: ServiceProfile): boolean {
  return ofKind(seen, 'export').length > 0 || (declared?.service.labels?.exports?.length ?? 0) > 0
}

/** Users' content is spread: code does not tell that apart from a service's own pages, the places stated for it do. */
function distributes({ declared }: ServiceProfile): boolean {
  const labels = declared?.service.labels
  return Boolean(labels?.user_declaration || labels?.platform_check)
}

/** Which procedure applies depends on whose model it is; where no published text says, a person has to ask. */
function ofOrigin(profile: ServiceProfile, wanted: NonNullable<Trigger['modelOrigin']>): Unengaged | undefined {
  const origins = modelOrigins(profile)
  if (origins.has(wanted)) return undefined
  if (wanted === 'offshore') return not(message(texts, 'notOffshore', {}))
  if (wanted === 'own-or-modified')
    return origins.has('self-hosted') && !origins.has('called-filed-model')
      ? undecided(message(texts, 'selfHosted', {}))
      : not(message(texts, 'notOwnModel', {}))
  if (origins.has('own-or-modified')) return not(message(texts, 'ownModel', {}))
  if (origins.has('unlisted-supplier')) return undecided(message(texts, 'unlistedSupplier', {}))
  return not(message(texts, origins.has('self-hosted') ? 'notHosted' : 'offshoreModel', {}))
}
