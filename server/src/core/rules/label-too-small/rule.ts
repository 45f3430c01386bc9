import { defineRule, message } from '../../define-rule.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

const LEAST_PERCENT = 5
const LEAST_SECONDS = 2

export const rule = defineRule({
  id: 'label-too-small',
  since: '0.1.0',
  family: 'labeling',
  duties: ['explicit-label-image', 'explicit-label-video'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!stated(profile) || !isOffered(profile)) return
    for (const one of firm(profile, 'label-text')) {
      const { heightPercent: percent, seconds } = one.detail
      const seen = sight(one)
      if (percent !== undefined && percent < LEAST_PERCENT)
        return report({
          message: message(messages, 'small', { seen, percent: Math.round(percent * 10) / 10 }),
          at: placeOf(one),
        })
      if (seconds !== undefined && seconds < LEAST_SECONDS)
        return report({
          message: message(messages, 'short', { seen, seconds }),
          at: placeOf(one),
          duties: ['explicit-label-video'],
        })
    }
  },
})
