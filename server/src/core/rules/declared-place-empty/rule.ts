import { defineRule, message } from '../../define-rule.ts'
import { readPlaces } from '../../service/named-places.ts'
import { alike, others } from '../shared/named-alike.ts'
import { messages } from './messages.ts'

/** Files that the declaration names are looked into; what each field needs stands with the declaration's own checks. */
export const rule = defineRule({
  id: 'declared-place-empty',
  since: '0.1.0',
  family: 'scope',
  // A hollow pointer breaks the statement it stands in: which duty that serves, the field says.
  duties: [],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const hollow = readPlaces(profile).filter(({ state, lack }) => state === 'lacking' && lack)
    for (const [first, ...more] of alike(hollow, ({ value, lack }) => `${lack} ${value}`)) {
      const { lack = 'empty', value, at } = first
      const keys = [...new Set([first, ...more].map(one => one.key))]
      report({
        message: message(messages, lack, { keys, file: value }),
        at,
        related: others(more),
        severity: lack === 'empty' ? 'warning' : 'information',
      })
    }
  },
})
