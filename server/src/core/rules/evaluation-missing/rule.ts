import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

const DUTY = {
  bias: 'anti-discrimination',
  accuracy: 'transparency-accuracy',
  model_update: 'model-update-review',
} as const

/** For those who train or tune: a caller of a hosted model can hardly evaluate more than its own prompts. */
export const rule = defineRule({
  id: 'evaluation-missing',
  since: '0.1.0',
  family: 'safety',
  duties: Object.values(DUTY),
  severity: 'hint',
  audience: 'auditor',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile) || !(profile.trains || service.filing?.track === 'filing')) return
    const missing = (['bias', 'accuracy', 'model_update'] as const).filter(one => !service.evaluation?.[one])
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: fieldOf(profile, 'evaluation', missing[0] ?? 'bias'),
      duties: missing.map(one => DUTY[one]),
      fixes: [
        declare(
          profile,
          ...missing.map((one, i) => [['evaluation', one], `\${${i + 1}:file of the ${one} evaluation}`] as const),
        ),
      ],
    })
  },
})
