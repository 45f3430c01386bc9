import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

const DUTIES = {
  policy: ['producer-responsibility'],
  takedown: ['illegal-content-handling'],
  misuse: ['user-misuse-handling', 'user-strike-rule'],
} as const

export const rule = defineRule({
  id: 'content-handling-unrecorded',
  since: '0.1.0',
  family: 'safety',
  duties: Object.values(DUTIES).flat(),
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  after: { missing: ['moderation-missing'] },
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile)) return
    const missing = (['policy', 'takedown', 'misuse'] as const).filter(one => !service.moderation?.[one])
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: fieldOf(profile, 'moderation', missing[0] ?? 'policy'),
      duties: missing.flatMap(one => DUTIES[one]),
      fixes: [
        declare(
          profile,
          ...missing.map((one, i) => [['moderation', one], `\${${i + 1}:document or file: ${one}}`] as const),
        ),
      ],
    })
  },
})
