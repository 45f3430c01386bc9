import { type Language, message, render } from '../../locale/messages.ts'
import type { Reason } from '../../service/profile.ts'
import { Ask, type DraftMap } from '../edit/draft.ts'
import { dataDrafts } from './data-drafts.ts'
import { createMessages as texts } from './messages.ts'
import { modelDrafts } from './model-drafts.ts'
import { filingDraft, labelsDraft, moderationDraft, placesDraft } from './place-drafts.ts'
import { type About, relativeTo } from './relative.ts'

/** No more reasons than this stand above a field: the rest is in the editor. */
const MOST_REASONS = 3

/**
 * The entry of a service as far as evidence tells it: name, folder, what it generates, models, data, places found.
 * Whom it is offered to, and where, is left for a person, with the reasons seen.
 */
export function serviceDraft(about: About): DraftMap {
  const { profile, language, folder } = about
  return {
    name: profile.name,
    paths: [relativeTo(folder, profile.root)],
    audience: new Ask('', seenFor(profile.scope.audienceReasons, language)),
    territory: new Ask('', seenFor(profile.scope.territoryReasons, language)),
    generates: profile.generates,
    exposure: profile.exposure,
    models: modelDrafts(about),
    ...(profile.kind !== 'training' && { filing: filingDraft(about), labels: labelsDraft(about) }),
    data_sources: dataDrafts(about),
    moderation: moderationDraft(about),
    ...placesDraft(about),
  }
}

/** A whole new file around a first draft of its contents. */
export function newFileDraft(draft: DraftMap): DraftMap {
  return { version: 1, ...draft }
}

/** The comment at the head of a new file, each line ended by `eol`. */
export function newFileHeader(language: Language, eol = '\n'): string {
  const lines = [message(texts, 'headerWhat', {}), message(texts, 'headerHow', {}), message(texts, 'headerPaths', {})]
  return lines.map(line => `# ${render(line, language)}${eol}`).join('')
}

function seenFor(reasons: readonly Reason[], language: Language): string[] {
  return [...new Set(reasons.map(reason => sentence(reason, language)))].slice(0, MOST_REASONS)
}

function sentence(reason: Reason, language: Language): string {
  const text = render(reason.message, language)
  if (!reason.at || text.includes(reason.at.file)) return text
  return `${reason.at.file}${language === 'en' ? ': ' : '：'}${text}`
}
