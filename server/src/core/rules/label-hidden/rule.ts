import { defineRule, message } from '../../define-rule.ts'
import { isLabel } from '../shared/labels.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-hidden',
  since: '0.1.0',
  family: 'labeling',
  duties: ['explicit-label-text', 'explicit-label-ui'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!stated(profile) || !isOffered(profile)) return
    const words = firm(profile, 'label-text').filter(one => one.detail.elements.ai && one.detail.elements.generated)
    if (words.some(one => isLabel(one) && one.detail.shown !== 'default-off')) return
    const hidden = words.find(one => one.detail.shown === 'default-off') ?? words[0]
    if (!hidden) return
    report({
      message: message(messages, hidden.detail.shown === 'default-off' ? 'off' : 'unreferenced', {
        seen: sight(hidden),
      }),
      at: placeOf(hidden),
    })
  },
})
