import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'store-papers-missing',
  since: '0.1.0',
  family: 'filing',
  duties: ['app-store-review'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || service.store?.papers || !isOffered(profile) || profile.generates.length === 0) return
    const shop = firm(profile, 'audience-hint').find(one => one.detail.what === 'mainland-storefront')
    const app = firm(profile, 'exposure').find(one => one.detail.exposure === 'mobile')
    const seen = shop ?? app
    if (!seen) return
    report({
      message: message(messages, 'missing', { seen: sight(seen) }),
      at: placeOf(seen),
      fixes: [declare(profile, [['store', 'papers'], '${1:folder with filing and labelling papers}'])],
    })
  },
})
