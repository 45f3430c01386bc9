import { defineRule, message } from '../../define-rule.ts'
import { readProviderCode } from '../../law/numbers/provider-code.ts'
import { usccFault } from '../../law/numbers/uscc.ts'
import { writeValue } from '../shared/fixes.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'provider-code-faulty',
  since: '0.1.0',
  family: 'labeling',
  duties: ['provider-code'],
  severity: 'error',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const operator = profile.declared?.service.operator?.social_credit_code
    const fault = operator === undefined ? undefined : usccFault(operator)
    if (operator && fault)
      report({
        message: message(messages, 'uscc', { code: operator, fault }),
        at: profile.declared?.at('operator', 'social_credit_code'),
      })

    const code = profile.declared?.service.labels?.metadata?.provider_code
    if (!code) return
    const at = profile.declared?.at('labels', 'metadata', 'provider_code')
    const reading = readProviderCode(code)
    if (reading.kind === 'faulty') report({ message: message(messages, 'faulty', { code, fault: reading.fault }), at })
    if (reading.kind === 'unknown-structure')
      report({ message: message(messages, 'unknown', { code }), at, severity: 'information' })
    if (reading.kind === 'code' && operator && reading.code.uscc !== operator)
      report({
        message: message(messages, 'other', { uscc: reading.code.uscc, operator }),
        at,
        severity: 'warning',
        fixes: writeValue(profile.declared?.at('operator', 'social_credit_code'), reading.code.uscc),
      })
  },
})
