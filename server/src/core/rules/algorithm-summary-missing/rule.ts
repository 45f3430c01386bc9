import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'algorithm-summary-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['model-outline-disclosure', 'transparency-accuracy'],
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.algorithm_summary || !isOffered(profile)) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: entryOf(profile),
      fixes: [declare(profile, [['algorithm_summary'], '${1:page that outlines model and limits}'])],
    })
  },
})
