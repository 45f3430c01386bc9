import { editedBy } from '../../catalogue/faces-and-voices.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import { declare } from '../shared/fixes.ts'
import { firm, isOffered, nearest, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'biometric-consent-missing',
  since: '0.2.0',
  family: 'user-rights',
  duties: ['biometric-consent'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.biometric_consent || !isOffered(profile)) return
    const makers: readonly Seen[] = [...firm(profile, 'sdk'), ...firm(profile, 'model')]
    const [seen] = nearest(
      profile,
      makers.filter(one => editedBy(one) !== undefined),
    )
    const edited = seen && editedBy(seen)
    if (!edited) return
    report({
      message: message(messages, 'missing', { seen: sight(seen), edited }),
      at: placeOf(seen),
      fixes: [declare(profile, [['biometric_consent'], '${1:file that asks for the consent}'])],
    })
  },
})
