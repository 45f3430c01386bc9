import { defineRule, message } from '../../define-rule.ts'
import type { AudienceHint } from '../../evidence/details.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { writeValue } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages, type Sign } from './messages.ts'

const HINTS: Readonly<Partial<Record<AudienceHint, Sign>>> = {
  'icp-number': 'icp',
  'mainland-storefront': 'storefront',
  'mainland-payment': 'payment',
  'mainland-sms': 'sms',
}

/** A web page alone contradicts nothing: internal tools have pages too. What only the mainland public is served by does. */
export const rule = defineRule({
  id: 'scope-contradicted',
  since: '0.1.0',
  family: 'scope',
  duties: ['scope-declaration'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'always',
  messages,
  check(profile, report) {
    const service = profile.declared?.service
    const inside = service?.audience === 'internal' || service?.audience === 'research'
    if (!inside && service?.territory !== 'outside-mainland') return
    const [first, ...rest] = signs(profile, inside)
    if (!first) return
    const stated = (inside ? service?.audience : service?.territory) ?? ''
    report({
      message: message(messages, 'contradicted', { stated, seen: sight(first.one), sign: first.sign }),
      at: profile.declared?.at(inside ? 'audience' : 'territory'),
      fixes: writeValue(profile.declared?.at(inside ? 'audience' : 'territory'), inside ? 'public' : 'both'),
      related: [first, ...rest]
        .slice(0, 4)
        .map(({ one, sign }) => ({ at: placeOf(one), message: message(messages, 'sign', { sign }) })),
    })
  },
})

function signs(profile: ServiceProfile, inside: boolean): { one: Seen; sign: Sign }[] {
  const hints = firm(profile, 'audience-hint').flatMap(one => {
    const sign = HINTS[one.detail.what]
    return sign && one.detail.territory === 'mainland-china' ? [{ one, sign }] : []
  })
  const apps = firm(profile, 'exposure').flatMap(one => {
    const { exposure, strength } = one.detail
    const shipped = exposure === 'mini-program' || (inside && exposure === 'mobile')
    return shipped && strength === 'strong' ? [{ one, sign: exposure as Sign }] : []
  })
  const numbers = firm(profile, 'filing-number')
    .filter(one => one.detail.shown && one.detail.numberKind.startsWith('service-'))
    .map(one => ({ one, sign: 'number' as const }))
  return [...hints, ...apps, ...numbers]
}
