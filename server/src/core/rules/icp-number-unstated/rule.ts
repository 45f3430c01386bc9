import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, firm } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'icp-number-unstated',
  since: '0.1.0',
  family: 'filing',
  duties: ['permits-icp'],
  severity: 'hint',
  audience: 'auditor',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const onSite = profile.exposure.some(one => one === 'web-ui' || one === 'mobile' || one === 'mini-program')
    if (!service || !onSite || service.permits?.icp_number) return
    if (firm(profile, 'filing-number').some(one => one.detail.numberKind === 'icp-filing')) return
    if (firm(profile, 'audience-hint').some(one => one.detail.what === 'icp-number')) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: fieldOf(profile, 'permits', 'icp_number'),
      fixes: [declare(profile, [['permits', 'icp_number'], '${1:京ICP备00000000号-1}'])],
    })
  },
})
