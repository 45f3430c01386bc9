import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'security-assessment-missing',
  since: '0.1.0',
  family: 'filing',
  duties: ['security-assessment'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service?.public_opinion?.capable || !service.filing?.track || service.filing.security_assessment) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: profile.declared?.at('public_opinion', 'capable'),
      fixes: [declare(profile, [['filing', 'security_assessment'], '${1:record of the assessment}'])],
    })
  },
})
