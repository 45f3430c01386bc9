import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'audience-statement-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['audience-statement'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.audience_statement || !isOffered(profile)) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: entryOf(profile),
      fixes: [declare(profile, [['audience_statement'], '${1:page that says for whom and what for}'])],
    })
  },
})
