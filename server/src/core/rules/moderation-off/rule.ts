import { defineRule, message } from '../../define-rule.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { switchOn } from './switch-on.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'moderation-off',
  since: '0.1.0',
  family: 'safety',
  duties: ['content-moderation'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const checks = firm(profile, 'moderation')
    const off = checks.find(one => !one.detail.enabled)
    if (
      !service ||
      !off ||
      checks.some(one => one.detail.enabled) ||
      (service.moderation?.input && service.moderation.output)
    )
      return
    report({
      message: message(messages, 'off', { seen: sight(off) }),
      at: placeOf(off),
      fixes: switchOn(off, profile.textOf(off.file) ?? ''),
    })
  },
})
