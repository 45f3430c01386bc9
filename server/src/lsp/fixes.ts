import { scopeAnswer, scopeAnswersFor } from '../core/drafting/scope-answers.ts'
import type { Finding, Fix } from '../core/finding.ts'
import { isAcceptance } from '../core/rules/shared/accept.ts'
import { SCOPE_QUESTION } from './present.ts'
import type { Project } from './project.ts'

/** What an editor offers for a finding, in the order of the lightbulb: answers, what settles it, and accepting it last. */
export function fixesOf(project: Project, finding: Finding): readonly Fix[] {
  const { fixes } = finding
  return [...answers(project, finding), ...fixes.filter(fix => !isAcceptance(fix)), ...fixes.filter(isAcceptance)]
}

function answers(project: Project, { ruleId, service }: Finding): Fix[] {
  if (ruleId !== SCOPE_QUESTION) return []
  const profile = project.evaluate().result.services.find(one => one.profile.name === service)?.profile
  return profile ? scopeAnswersFor(profile).map(answer => scopeAnswer(answer, profile)) : []
}
