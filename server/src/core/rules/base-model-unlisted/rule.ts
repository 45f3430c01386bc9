import { findModel } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { LAW } from '../../law/as-of.ts'
import { pickedModels } from '../shared/data.ts'
import { isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'base-model-unlisted',
  since: '0.1.0',
  family: 'data-source',
  duties: ['base-model-source'],
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!stated(profile) || !isOffered(profile)) return
    for (const one of pickedModels(profile)) {
      const fact = findModel(one.detail.origin ?? one.value)
      if (!fact?.offshore || fact.filedNumbers.length > 0) continue
      return report({
        message: message(messages, 'unlisted', { seen: sight(one), family: fact.family, date: LAW.listAsOf }),
        at: placeOf(one),
      })
    }
  },
})
