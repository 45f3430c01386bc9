import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

/** Whether a service distributes users' content shows only where it says so: by the place in which users declare it. */
export const rule = defineRule({
  id: 'platform-check-missing',
  since: '0.1.0',
  family: 'labeling',
  duties: ['platform-label-check', 'user-label-declaration'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const labels = stated(profile)?.labels
    if (!labels?.user_declaration || labels.platform_check) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: profile.declared?.at('labels', 'user_declaration'),
      fixes: [declare(profile, [['labels', 'platform_check'], '${1:code that reads labels of uploads}'])],
    })
  },
})
