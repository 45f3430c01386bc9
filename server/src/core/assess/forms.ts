import { LAW } from '../law/as-of.ts'
import type { Language } from '../locale/messages.ts'
import { STATUS_WORDS } from '../report/status-words.ts'
import { parts, WORDS } from '../report/text-messages.ts'
import { json } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'
import { terminal } from '../text/medium/terminal.ts'
import type { Answers } from './answers.ts'
import type { Assessment } from './assess.ts'
import { type AssessedDuty, assessedDuties } from './duties.ts'
import { headOf } from './head.ts'
import { assessMessages } from './messages.ts'

/** An assessment for a person at a terminal. */
export function assessmentText(assessment: Assessment, language: Language): Written<'terminal'> {
  const say = assessMessages[language]
  const assessed = assessedDuties(assessment, language)
  const { bound } = assessed
  const head = headOf(assessment, assessed, language)
  const lines = bound.map((duty, index) => [
    ...(duty.family === bound[index - 1]?.family ? [] : [terminal`\n${WORDS[language][duty.family]}\n`]),
    terminal`  ${duty.text} (${parts(duty.basis, language)})${mark(duty, language)}\n`,
  ])
  return terminal`${head}\n${lines}\n${say.notAdvice()}\n`.text
}

function mark({ status }: AssessedDuty, language: Language): string {
  return status === 'open' ? '' : ` · ${STATUS_WORDS[status][language]}`
}

/** An assessment as data, with the declaration that follows from it. */
export function assessmentJson(assessment: Assessment, answers: Answers, language: Language): Written<'json'> {
  const { bound, free } = assessedDuties(assessment, language)
  return json({
    schemaVersion: 1,
    kind: 'assessment',
    law: { asOf: LAW.asOf, filedServicesAsOf: LAW.listAsOf, ...(LAW.pack && { pack: LAW.pack }) },
    auditedAsOf: assessment.result.asOf,
    service: assessment.service.profile.name,
    answers,
    duties: bound,
    notEngaged: free,
    declaration: assessment.declaration,
  })
}
