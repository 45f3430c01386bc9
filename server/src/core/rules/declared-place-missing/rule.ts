import { checkPlaces } from '../../declaration/places.ts'
import { defineRule, message } from '../../define-rule.ts'
import { alike, others } from '../shared/named-alike.ts'
import { messages } from './messages.ts'

/** Web addresses and pages of the product are left alone: nothing here opens them. */
export const rule = defineRule({
  id: 'declared-place-missing',
  since: '0.1.0',
  family: 'scope',
  // A broken pointer breaks the statement it stands in, whatever duty that serves.
  duties: [],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!profile.declared) return
    const missing = checkPlaces(profile.declared, profile.exists)
      .filter(({ exists }) => !exists)
      .map(one => ({ ...one, key: one.path.filter(step => typeof step === 'string').join('.') }))
    for (const [first, ...more] of alike(missing, ({ value }) => value)) {
      const keys = [...new Set([first, ...more].map(one => one.key))]
      report({
        message: message(messages, 'missing', { keys, place: first.value }),
        at: first.at,
        related: others(more),
      })
    }
  },
})
