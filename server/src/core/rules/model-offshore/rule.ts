import { findProvider } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import { callFiledModel } from '../shared/filed-model.ts'
import { offshoreMakers, providerOf } from '../shared/offshore.ts'
import { isOffered, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'model-offshore',
  since: '0.1.0',
  family: 'filing',
  duties: ['offshore-service'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'public',
  messages,
  check(profile, report) {
    if (!isOffered(profile) || (profile.scope.territory !== 'mainland-china' && profile.scope.territory !== 'both'))
      return
    const offshore = offshoreMakers(profile, ['offshore'])
    const [first, ...rest] = offshore
    if (!first) return
    const facts = [...new Set(offshore.map(providerOf))].flatMap(slug => findProvider(slug ?? '') ?? [])
    report({
      message: message(messages, 'offshore', {
        seen: sight(first),
        names: { en: facts.map(fact => fact.name.en), zh: facts.map(fact => fact.name['zh-CN']) },
      }),
      at: placeOf(first),
      related: onePerFile(rest, first.file)
        .slice(0, 5)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: callFiledModel(profile, offshore),
    })
  },
})

function onePerFile(seen: readonly Seen[], taken: string): Seen[] {
  const files = new Set([taken])
  return seen.filter(one => !files.has(one.file) && files.add(one.file))
}
