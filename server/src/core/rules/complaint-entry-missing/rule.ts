import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'complaint-entry-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['complaint-channel'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const complaints = stated(profile)?.complaints
    if (!stated(profile) || !isOffered(profile)) return
    const service = profile.name
    if (complaints?.entry) {
      if (complaints.answer_days !== undefined) return
      return report({
        message: message(messages, 'noTime', { service }),
        at: profile.declared?.at('complaints', 'entry'),
        severity: 'information',
        fixes: [declare(profile, [['complaints', 'answer_days'], '${1:15}'])],
      })
    }
    const seen = firm(profile, 'complaint-entry')[0]
    if (seen) return
    report({
      message: message(messages, 'missing', { service }),
      at: fieldOf(profile, 'complaints', 'entry'),
      fixes: [
        declare(profile, [
          ['complaints'],
          { entry: '${1:page or file with the complaint entry}', answer_days: '${2:15}' },
        ]),
      ],
    })
  },
})
