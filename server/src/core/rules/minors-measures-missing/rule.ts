import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'minors-measures-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['minors', 'minors-content', 'minors-personal-information'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const minors = stated(profile)?.minors
    if (minors?.served === undefined || minors.measures || !isOffered(profile)) return
    if (firm(profile, 'minors-mode').length > 0) return
    report({
      message: message(messages, 'noMeasures', { service: profile.name, served: minors.served }),
      at: profile.declared?.at('minors', 'served'),
      fixes: [declare(profile, [['minors', 'measures'], '${1:age gate, minor mode or block}'])],
    })
  },
})
