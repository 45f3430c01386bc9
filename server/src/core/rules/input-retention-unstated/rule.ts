import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'input-retention-unstated',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['user-input-protection'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const retention = service?.input_retention
    if (!service || !isOffered(profile) || retention?.days !== undefined || retention?.identity === false) return
    const days = declare(
      profile,
      [['input_retention', 'days'], '${1:30}'],
      [['input_retention', 'purpose'], '${2:what for}'],
    )
    if (retention?.identity)
      return report({
        message: message(messages, 'stated', { service: profile.name }),
        at: profile.declared?.at('input_retention', 'identity'),
        fixes: [days],
      })
    const logged = firm(profile, 'prompt-log').find(one => one.detail.identity && !one.detail.retention)
    if (logged)
      report({ message: message(messages, 'logged', { seen: sight(logged) }), at: placeOf(logged), fixes: [days] })
  },
})
