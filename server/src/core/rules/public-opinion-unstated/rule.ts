import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'public-opinion-unstated',
  since: '0.1.0',
  family: 'filing',
  duties: ['security-assessment', 'algorithm-filing'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    // Without any filing recorded, filing-unrecorded already names assessment and algorithm filing.
    if (!service?.filing?.track || !isOffered(profile)) return
    const { capable, ground } = service.public_opinion ?? {}
    if (capable === undefined)
      return report({
        message: message(messages, 'unstated', { service: profile.name }),
        at: fieldOf(profile, 'public_opinion', 'capable'),
        fixes: [declare(profile, [['public_opinion'], { capable: '${1:true}', ground: '${2:why}' }])],
      })
    if (capable || ground) return
    report({
      message: message(messages, 'noGround', { service: profile.name }),
      at: profile.declared?.at('public_opinion', 'capable'),
      fixes: [declare(profile, [['public_opinion', 'ground'], '${1:why}'])],
    })
  },
})
