import { defineRule, message } from '../../define-rule.ts'
import { ofKind, type Seen, type SeenOf } from '../../evidence/evidence.ts'
import { declare } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

/** What WeChat and uni-app read of a mini-program as a whole. */
const MANIFEST = /(^|\/)(app|project\.config|manifest)\.json$|(^|\/)app\.[jt]s$/

export const rule = defineRule({
  id: 'mini-program-category-unstated',
  since: '0.1.0',
  family: 'filing',
  duties: ['wechat-category'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const ways = firm(profile, 'exposure').filter(one => one.detail.exposure === 'mini-program')
    // The file that makes it one: no page of it stands for the whole.
    const isOfWhole = (one: Seen) => MANIFEST.test(one.file)
    // A template leaves its settings empty: they are where somebody looks for it all the same.
    const seen = ways.find(isOfWhole) ?? ofKind(profile.seen, 'exposure').find(one => isBegun(one) && isOfWhole(one))
    if (!service || profile.generates.length === 0 || !(ways.length > 0 || service.exposure?.includes('mini-program')))
      return
    if (service.operator?.kind === 'individual')
      return report({
        message: message(messages, 'individual', { service: profile.name }),
        at: profile.declared?.at('operator', 'kind'),
        severity: 'warning',
      })
    if (service.store?.mini_program_category) return
    report({
      message: message(messages, 'unstated', { service: profile.name }),
      at: seen ? placeOf(seen) : profile.declared?.at('exposure'),
      fixes: [declare(profile, [['store', 'mini_program_category'], '${1:深度合成}'])],
    })
  },
})

function isBegun(one: SeenOf<'exposure'>): boolean {
  return one.detail.exposure === 'mini-program' && one.role === 'product'
}
