import { defineRule, message } from '../../define-rule.ts'
import { offshoreMakers } from '../shared/offshore.ts'
import { declare } from '../shared/fixes.ts'
import { isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'prompts-sent-offshore',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['pi-export'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  after: { sent: ['model-offshore'] },
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile) || service.cross_border?.basis) return
    const [first] = offshoreMakers(profile, ['offshore', 'international-endpoint'])
    if (!first) return
    report({
      message: message(messages, 'sent', { seen: sight(first, profile) }),
      at: placeOf(first),
      fixes: [declare(profile, [['cross_border', 'basis'], '${1:none}'])],
    })
  },
})
