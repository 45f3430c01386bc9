import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-log-missing',
  since: '0.1.0',
  family: 'labeling',
  duties: ['implicit-label-log'],
  severity: 'hint',
  audience: 'auditor',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const labels = stated(profile)?.labels
    if (!labels?.metadata?.writer || labels.log?.place) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: profile.declared?.at('labels', 'metadata', 'writer'),
      fixes: [declare(profile, [['labels', 'log'], { place: '${1:code that writes the log}', months: 6 }])],
    })
  },
})
