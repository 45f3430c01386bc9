import type { Audience, Territory } from '../declaration/declaration.ts'
import type { Fix } from '../finding.ts'
import { message } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { answerMessages as texts } from './answer-messages.ts'

/** The answers to the one question asked first: for whom is it, and where are they? */
export const SCOPE_ANSWERS = ['mainland', 'elsewhere', 'internal', 'library'] as const
export type ScopeAnswer = (typeof SCOPE_ANSWERS)[number]

/** Answers that leave out what the declaration states otherwise: an answer completes, it corrects nothing. */
export function scopeAnswersFor(profile: ServiceProfile): ScopeAnswer[] {
  const stated = profile.declared?.service
  return SCOPE_ANSWERS.filter(answer => {
    const { audience, territory } = writtenBy(answer, profile)
    return (stated?.audience ?? audience) === audience && (stated?.territory ?? territory) === territory
  })
}

/** Writes one answer: audience and territory of the service at once, into a declaration filled in with what was seen. */
export function scopeAnswer(answer: ScopeAnswer, profile: ServiceProfile): Fix {
  const { audience, territory } = writtenBy(answer, profile)
  const { name: service } = profile
  return {
    title: message(texts, answer, {}),
    safe: false,
    steps: [
      { op: 'declare', service, path: ['audience'], value: audience },
      { op: 'declare', service, path: ['territory'], value: territory },
    ],
  }
}

/** What is offered to nobody is read as research and development: Art 2 of the Measures leaves both out for the same reason. */
function writtenBy(
  answer: ScopeAnswer,
  { scope, declared }: ServiceProfile,
): { audience: Audience; territory: Territory } {
  if (answer === 'mainland') {
    const both = declared?.service.territory === 'both'
    return { audience: 'public', territory: both ? 'both' : 'mainland-china' }
  }
  if (answer === 'elsewhere') return { audience: 'public', territory: 'outside-mainland' }
  // Where users are decides nothing here; unknown is written as the wider of the answers.
  const territory = scope.territory === 'unknown' ? 'both' : scope.territory
  return { audience: answer === 'internal' ? 'internal' : 'research', territory }
}
