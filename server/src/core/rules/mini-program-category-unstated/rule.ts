import { defineRule, message } from '../../define-rule.ts'
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
    const seen = ways.find(one => MANIFEST.test(one.file))
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
