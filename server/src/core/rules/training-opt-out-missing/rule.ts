import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** TC260-003 clause 7: at most so many clicks from the main page. */
const MOST_CLICKS = 4

export const rule = defineRule({
  id: 'training-opt-out-missing',
  since: '0.1.0',
  family: 'user-rights',
  duties: ['training-opt-out'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const training = profile.declared?.service.training_on_input
    if (training?.used === false) return
    const fix = declare(profile, [['training_on_input', 'opt_out'], '${1:file of the switch}'])
    if (training?.used && !training.opt_out)
      return report({
        message: message(messages, 'stated', { service: profile.name }),
        at: profile.declared?.at('training_on_input', 'used'),
        fixes: [fix],
      })
    if (training?.opt_out) {
      if (training.clicks === undefined || training.clicks <= MOST_CLICKS) return
      return report({
        message: message(messages, 'far', { clicks: training.clicks }),
        at: profile.declared?.at('training_on_input', 'clicks'),
        severity: 'information',
      })
    }
    const seen = firm(profile, 'input-training').find(one => !one.detail.switch)
    if (seen)
      report({
        message: message(messages, 'seen', { seen: sight(seen) }),
        at: placeOf(seen),
        severity: 'information',
        fixes: [declare(profile, [['training_on_input', 'used'], '${1:false}'])],
      })
  },
})
