import { scopeAnswer, scopeAnswersFor } from '../core/drafting/scope-answers.ts'
import { offersFor } from '../core/drafting/offers/offers.ts'
import { placeOffers } from '../core/drafting/offers/place-offers.ts'
import type { Finding, Fix } from '../core/finding.ts'
import type { Language } from '../core/locale/messages.ts'
import { leavesAsIs } from '../core/rules/shared/accept.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'
import type { Project } from './project.ts'

/** What an editor offers for a finding, in the order of the lightbulb: answers, what settles it, what opens it, and accepting it last. */
export function fixesOf(project: Project, finding: Finding, language: Language): readonly Fix[] {
  const { fixes, ruleId, service } = finding
  const { result } = project.evaluate()
  const profile = result.services.find(one => one.profile.name === service)?.profile
  const own = fixes.filter(fix => !leavesAsIs(fix))
  const accepting = fixes.filter(leavesAsIs)
  if (!profile) return [...own, ...accepting]
  if (ruleId === SCOPE_QUESTION)
    return [...scopeAnswersFor(profile).map(answer => scopeAnswer(answer, profile)), ...own, ...accepting]
  const context = { profile, files: project.files, language, beside: result.findings }
  return [...placeOffers(finding, context), ...offersFor(finding, context), ...own, ...accepting]
}
