import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-requests-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['data-subject-requests'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.data_requests || !isOffered(profile)) return
    if (firm(profile, 'data-rights').some(one => one.detail.what === 'delete')) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: entryOf(profile),
      fixes: [declare(profile, [['data_requests'], '${1:page or file for data requests}'])],
    })
  },
})
