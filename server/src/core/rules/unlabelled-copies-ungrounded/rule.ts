import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { messages } from './messages.ts'

/** Labelling Measures Art 9: logs of at least six months. */
const LEAST_MONTHS = 6

export const rule = defineRule({
  id: 'unlabelled-copies-ungrounded',
  since: '0.1.0',
  family: 'labeling',
  duties: ['unlabelled-output-log'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const flow = profile.declared?.service.labels?.unlabelled_on_request
    if (!flow) return
    const at = profile.declared?.at('labels', 'unlabelled_on_request')
    if (!flow.agreement)
      return report({
        message: message(messages, 'noAgreement', {}),
        at,
        fixes: [
          declare(profile, [['labels', 'unlabelled_on_request', 'agreement'], '${1:file or address of the agreement}']),
        ],
      })
    if (flow.log_months !== undefined && flow.log_months >= LEAST_MONTHS) return
    report({
      message: message(messages, 'shortLog', { months: flow.log_months }),
      at: profile.declared?.at('labels', 'unlabelled_on_request', 'log_months'),
      fixes: [declare(profile, [['labels', 'unlabelled_on_request', 'log_months'], LEAST_MONTHS])],
    })
  },
})
