import { defineRule, message } from '../../define-rule.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { writeValue } from '../shared/fixes.ts'
import { classifyNumber, isWanted, statedNumbers } from '../shared/numbers.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-number-kind',
  since: '0.1.0',
  family: 'filing',
  duties: ['service-filing', 'service-registration', 'algorithm-filing'],
  severity: 'error',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const { value, wanted, path, at } of statedNumbers(profile)) {
      const classified = classifyNumber(value)
      // Of a number that is not well formed, nobody can say what it was meant as: that is told already.
      if (!classified?.reading.ok) continue
      const { kind } = classified
      if (!isWanted(kind, wanted)) report({ message: message(messages, 'otherKind', { number: value, kind }), at })
      else if (path[0] === 'filing' && wanted === 'service' && contradicts(profile, kind === 'service-registration'))
        report({
          message: message(messages, 'otherTrack', { number: value, kind }),
          at,
          severity: 'warning',
          duties: ['service-filing', 'service-registration'],
          fixes: writeValue(
            profile.declared?.at('filing', 'track'),
            kind === 'service-registration' ? 'registration' : 'filing',
          ),
        })
    }
  },
})

function contradicts({ declared }: ServiceProfile, registered: boolean): boolean {
  const track = declared?.service.filing?.track
  return registered ? track === 'filing' : track === 'registration'
}
