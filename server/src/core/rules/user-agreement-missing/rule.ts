import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'user-agreement-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['user-agreement'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.user_agreement || !isOffered(profile)) return
    if (firm(profile, 'agreement').some(one => one.detail.what === 'user-agreement')) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: entryOf(profile),
      fixes: [declare(profile, [['user_agreement'], '${1:file or address of the terms}'])],
    })
  },
})
