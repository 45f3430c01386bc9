import { checkPlaces } from '../../declaration/places.ts'
import { defineRule, message } from '../../define-rule.ts'
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
    for (const { path, value, exists, at } of checkPlaces(profile.declared, profile.exists)) {
      if (exists) continue
      const key = path.filter(step => typeof step === 'string').join('.')
      report({ message: message(messages, 'missing', { key, place: value }), at })
    }
  },
})
