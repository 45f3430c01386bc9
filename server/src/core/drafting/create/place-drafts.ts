import { isFirm, ofKind, type Seen } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { generatedExports } from '../../service/generated-exports.ts'
import { Ask, type Draft, type DraftMap } from '../edit/draft.ts'
import { type About, relativeTo } from './relative.ts'

const MOST_EXPORTS = 6

/** Numbers and the files that show them, where seen; else the track and number for a person to fill. */
export function filingDraft({ profile, folder }: About): DraftMap {
  const numbers = ofKind(profile.seen, 'filing-number').filter(isFirm)
  const service = numbers.find(
    one => one.detail.numberKind === 'service-filing' || one.detail.numberKind === 'service-registration',
  )
  const algorithm = numbers.find(one => one.detail.numberKind === 'algorithm-filing')
  const shown = files(
    [service, algorithm].flatMap(one => (one?.detail.shown ? [one] : [])),
    folder,
  )
  const track = service && (service.detail.numberKind === 'service-filing' ? 'filing' : 'registration')
  return {
    track: track ?? new Ask(),
    number: service?.value ?? new Ask(),
    ...(algorithm && { algorithm_number: algorithm.value }),
    displayed_at: shown.length > 0 ? shown : [new Ask()],
  }
}

/** Labels by what is generated, with the files that hold them where seen. */
export function labelsDraft({ profile, folder }: About): DraftMap {
  const labels = ofKind(profile.seen, 'label-text').filter(
    one =>
      isFirm(one) && one.detail.elements.ai && one.detail.elements.generated && one.detail.shown !== 'unreferenced',
  )
  const writer = ofKind(profile.seen, 'label-metadata').find(one => isFirm(one) && one.detail.what === 'writer')
  const exports = files(waysOut(profile), folder).slice(0, MOST_EXPORTS)
  const terms = ofKind(profile.seen, 'agreement').find(one => one.detail.labelClause === true)
  const placeFor = (modality: Modality): Draft => {
    // Words on a page mark the text there; an image, a sound or a video carries its own label.
    const found = labels.find(
      one => one.detail.modality === modality || (modality === 'text' && one.detail.modality === undefined),
    )
    return found ? relativeTo(folder, found.file) : new Ask()
  }
  const leavesFiles = exports.length > 0 || profile.generates.some(modality => modality !== 'text')
  return {
    ...Object.fromEntries(profile.generates.map(modality => [modality, { place: placeFor(modality) }])),
    ...((writer || leavesFiles) && {
      metadata: { writer: writer ? relativeTo(folder, writer.file) : new Ask(), provider_code: new Ask() },
    }),
    exports: exports.map(path => ({ path, label: new Ask() })),
    ...(terms && { terms: relativeTo(folder, terms.file) }),
  }
}

/** Ways out of what is generated; where none is sure, those of which nothing says that something else leaves: a person strikes them out. */
function waysOut(profile: About['profile']): readonly Seen[] {
  const sure = generatedExports(profile)
  return sure.length > 0
    ? sure
    : ofKind(profile.seen, 'export').filter(one => isFirm(one) && one.detail.of !== 'other' && !one.detail.modality)
}

/** Files that check what goes in and out, where seen. */
export function moderationDraft({ profile, folder }: About): DraftMap {
  const checks = ofKind(profile.seen, 'moderation').filter(one => isFirm(one) && one.detail.enabled)
  const at = (stage: 'input' | 'output'): string | undefined => {
    const found = checks.find(one => one.detail.stage === stage || one.detail.stage === 'both')
    return found && relativeTo(folder, found.file)
  }
  return { input: at('input'), output: at('output') }
}

/** Pages and files for users' rights, where seen. */
export function placesDraft({ profile, folder }: About): DraftMap {
  const first = (found: Seen | undefined): string | undefined => found && relativeTo(folder, found.file)
  const agreements = ofKind(profile.seen, 'agreement')
  const entry = first(ofKind(profile.seen, 'complaint-entry').find(one => isFirm(one) && one.detail.what !== 'text'))
  const minors = first(ofKind(profile.seen, 'minors-mode').find(isFirm))
  return {
    ...(entry && { complaints: { entry, answer_days: new Ask() } }),
    ...(minors && { minors: { served: new Ask(), measures: minors } }),
    user_agreement: first(agreements.find(one => one.detail.what === 'user-agreement')),
    privacy_policy: first(agreements.find(one => one.detail.what === 'privacy-policy')),
    data_requests: first(ofKind(profile.seen, 'data-rights').find(isFirm)),
  }
}

function files(seen: readonly Seen[], folder: string): string[] {
  return [...new Set(seen.map(one => relativeTo(folder, one.file)))]
}
