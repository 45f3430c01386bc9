import { findProvider } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { callMainland } from '../shared/filed-model.ts'
import { offshoreMakers, providerOf } from '../shared/offshore.ts'
import { isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'endpoint-international',
  since: '0.1.0',
  family: 'filing',
  duties: ['offshore-service'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!stated(profile) || !isOffered(profile)) return
    const [first] = offshoreMakers(profile, ['international-endpoint'])
    if (!first) return
    const provider = findProvider(providerOf(first) ?? '')
    const maker = provider?.vendor ?? ''
    report({
      message: message(messages, 'abroad', {
        seen: sight(first),
        // The name as the mainland knows it, without the remark that this is its international site.
        vendor: { en: maker, 'zh-CN': provider?.name['zh-CN'].replace(/（[^（）]*）$/u, '') ?? maker },
      }),
      at: placeOf(first),
      fixes: callMainland(profile, first),
    })
  },
})
