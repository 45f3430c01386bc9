import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'companion-unstated',
  since: '0.1.0',
  family: 'scope',
  duties: ['companion-scope'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const [seen] = firm(profile, 'companion')
    if (!service || service.companion !== undefined || !seen || !isOffered(profile)) return
    report({
      message: message(messages, 'unstated', { seen: sight(seen) }),
      at: placeOf(seen),
      fixes: [declare(profile, [['companion'], '${1:true}'])],
    })
  },
})
