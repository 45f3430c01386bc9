import { defineRule, message } from '../../define-rule.ts'
import { readPlaces } from '../../service/named-places.ts'
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
    for (const { state, lack, key, value, at } of readPlaces(profile)) {
      if (state !== 'lacking' || !lack) continue
      report({
        message: message(messages, lack, { key, file: value }),
        at,
        severity: lack === 'empty' ? 'warning' : 'information',
      })
    }
  },
})
