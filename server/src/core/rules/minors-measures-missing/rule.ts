import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, firm, isOffered } from '../shared/seen.ts'
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
    const service = stated(profile)
    if (!service || !isOffered(profile) || service.minors?.measures || firm(profile, 'minors-mode').length > 0) return
    const answered = service.minors?.served !== undefined
    report({
      message: message(messages, answered ? 'noMeasures' : 'unstated', { service: profile.name }),
      at: answered ? profile.declared?.at('minors', 'served') : entryOf(profile),
      fixes: [
        answered
          ? declare(profile, [['minors', 'measures'], '${1:age gate, minor mode or block}'])
          : declare(profile, [['minors'], { served: '${1:false}', measures: '${2:age gate, minor mode or block}' }]),
      ],
    })
  },
})
