import { defineRule, message } from '../../define-rule.ts'
import type { DeclaredService } from '../../declaration/declaration.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { type Material, messages } from './messages.ts'

const DUTY: Readonly<Record<Material, string>> = {
  keyword_library: 'keyword-library',
  question_banks: 'question-banks',
  classifier: 'content-classifier',
  assessment_report: 'assessment-report',
  label_material: 'label-material-in-filing',
}

export const rule = defineRule({
  id: 'filing-material-incomplete',
  since: '0.1.0',
  family: 'filing',
  duties: Object.values(DUTY),
  severity: 'hint',
  audience: 'auditor',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const track = service?.filing?.track
    if (!service || (track !== 'filing' && track !== 'in-progress')) return
    const missing = (Object.keys(DUTY) as Material[]).filter(one => !valueOf(service, one))
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: profile.declared?.at('filing', 'track'),
      duties: missing.map(one => DUTY[one]),
      fixes: [
        declare(
          profile,
          ...missing.map((one, i) => [[blockOf(one), one], `\${${i + 1}:${one.replace('_', ' ')}}`] as const),
        ),
      ],
    })
  },
})

function blockOf(one: Material): 'filing' | 'moderation' {
  return one === 'assessment_report' || one === 'label_material' ? 'filing' : 'moderation'
}

function valueOf(service: DeclaredService, one: Material): string | undefined {
  return one === 'assessment_report' || one === 'label_material' ? service.filing?.[one] : service.moderation?.[one]
}
