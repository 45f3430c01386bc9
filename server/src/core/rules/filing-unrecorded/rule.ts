import { defineRule, message } from '../../define-rule.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare } from '../shared/fixes.ts'
import { best, firm, isOffered, MAKERS, nearest, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-unrecorded',
  since: '0.1.0',
  family: 'filing',
  duties: ['security-assessment', 'algorithm-filing', 'service-filing', 'service-registration'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const filing = profile.declared?.service.filing
    if (filing?.track) {
      if (filing.number || filing.track === 'in-progress' || filing.track === 'not-required') return
      return report({
        message: message(messages, 'noNumber', { service: profile.name, track: filing.track }),
        at: profile.declared?.at('filing', 'track'),
        fixes: [declare(profile, [['filing', 'number'], numberToWrite(profile)])],
      })
    }
    const seen = best(profile, MAKERS)
    if (!seen || !isOffered(profile) || profile.generates.length === 0) return
    if (!profile.declared && shownNumbers(profile).length > 0) return
    report({
      message: message(messages, 'unrecorded', { service: profile.name, seen: sight(seen) }),
      at: placeOf(seen),
      related: nearest(firm(profile, 'generation'))
        .filter(one => one.file !== seen.file)
        .slice(0, 3)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: [declare(profile, [['filing'], { track: '${1:registration}', number: numberToWrite(profile) }])],
    })
  },
})

/** Numbers of the generative service itself that the product shows: ICP and police numbers are no filing of it. */
function shownNumbers(profile: ServiceProfile): readonly string[] {
  return firm(profile, 'filing-number')
    .filter(one => one.detail.numberKind === 'service-filing' || one.detail.numberKind === 'service-registration')
    .map(one => one.value)
}

function numberToWrite(profile: ServiceProfile): string {
  return `\${2:${shownNumbers(profile)[0] ?? 'Region-Name-YYYYMMDDSNNNN'}}`
}
