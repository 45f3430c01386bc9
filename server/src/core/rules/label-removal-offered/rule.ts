import { defineRule, message } from '../../define-rule.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** Binds everybody, also makers of tools: it does not wait for a stated scope. */
export const rule = defineRule({
  id: 'label-removal-offered',
  since: '0.1.0',
  family: 'labeling',
  duties: ['no-label-removal'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const [first, ...rest] = firm(profile, 'label-removal')
    if (!first) return
    report({
      message: message(messages, 'removes', { seen: sight(first) }),
      at: placeOf(first),
      related: rest
        .slice(0, 4)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
    })
  },
})
