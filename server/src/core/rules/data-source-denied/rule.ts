import { findDataset } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { trainingData } from '../shared/data.ts'
import { placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-source-denied',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-sources', 'training-data-ip'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const isPublic = profile.scope.basis === 'declared' && profile.scope.audience === 'public'
    const settled = new Set(
      profile.declared?.service.data_sources?.filter(one => one.ip?.review_ref).map(one => one.id.toLowerCase()),
    )
    for (const one of trainingData(profile)) {
      const fact = findDataset(one.value)
      if (!fact?.denied || settled.has(one.value.toLowerCase())) continue
      settled.add(one.value.toLowerCase())
      report({
        message: message(messages, 'denied', { seen: sight(one), name: fact.name, issue: fact.issue }),
        at: placeOf(one),
        severity: isPublic ? 'error' : 'warning',
      })
    }
  },
})
