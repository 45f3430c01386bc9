import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'algorithm-filing-missing',
  since: '0.1.0',
  family: 'filing',
  duties: ['algorithm-filing', 'algorithm-filing-display'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const filing = service?.filing
    if (!service || !filing?.track) return
    if (filing.algorithm_number) {
      if (filing.algorithm_link) return
      return report({
        message: message(messages, 'noLink', { number: filing.algorithm_number }),
        at: profile.declared?.at('filing', 'algorithm_number'),
        duties: ['algorithm-filing-display'],
        severity: 'information',
        fixes: [declare(profile, [['filing', 'algorithm_link'], '${1:https://beian.cac.gov.cn}'])],
      })
    }
    if (!service.public_opinion?.capable || filing.track === 'in-progress') return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: profile.declared?.at('filing', 'track'),
      duties: ['algorithm-filing'],
      fixes: [
        declare(
          profile,
          [['filing', 'algorithm_number'], '${1:网信算备000000000000000000000号}'],
          [['filing', 'algorithm_link'], '${2:https://beian.cac.gov.cn}'],
        ),
      ],
    })
  },
})
