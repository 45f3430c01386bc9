import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { entryOf, firm, isOffered, placeOf } from '../shared/seen.ts'
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
    const fixes = [
      declare(profile, [['input_retention'], { identity: '${1:false}', days: '${2:30}', purpose: '${3:what for}' }]),
    ]
    const logged = firm(profile, 'prompt-log').find(one => one.detail.identity && !one.detail.retention)
    if (logged)
      return report({ message: message(messages, 'logged', { seen: sight(logged) }), at: placeOf(logged), fixes })
    report({
      message: message(messages, 'unstated', { service: profile.name }),
      at: entryOf(profile),
      severity: 'information',
      fixes,
    })
  },
})
