import type { Audience, Territory } from '../declaration/declaration.ts'
import type { Fix, FixStep } from '../finding.ts'
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
  const follows = answer === 'mainland' && profile.kind === 'application' ? ASKED_OF_PUBLIC : {}
  const entries = Object.entries({ audience, territory, ...follows })
  return {
    title: message(texts, answer, {}),
    safe: false,
    steps: entries.map(([key, value]): FixStep => ({ op: 'declare', service, path: [key], value })),
  }
}

/** Fields that follow for a public service, opened at once: each duty then has a line of its own to stand on. */
const ASKED_OF_PUBLIC: Readonly<Record<string, unknown>> = {
  public_opinion: { capable: '${1}', ground: '${1}' },
  moderation: { input: '${1}', output: '${1}', policy: '${1}', takedown: '${1}', misuse: '${1}' },
  complaints: { entry: '${1}', answer_days: '${1}' },
  minors: { served: '${1}', measures: '${1}' },
  user_agreement: '${1}',
  audience_statement: '${1}',
  data_requests: '${1}',
  input_retention: { identity: '${1}', days: '${1}', purpose: '${1}' },
  algorithm_summary: '${1}',
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
