import { defineRule, message } from '../../define-rule.ts'
import { declareItems } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

/** Beyond so many ids a file holds a menu, not the models in use. */
const MENU = 6

export const rule = defineRule({
  id: 'filing-models-changed',
  since: '0.1.0',
  family: 'filing',
  duties: ['algorithm-filing-change'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const models = service?.models ?? []
    if (!service?.filing || models.length === 0) return
    if (!service.filing.number && !service.filing.algorithm_number) return
    const date = service.filing.date
    const algorithm = Boolean(service.filing.algorithm_number)
    const later = models.findIndex(model => date !== undefined && model.since !== undefined && model.since > date)
    const changed = models[later]
    if (changed?.since && date)
      return report({
        message: message(messages, 'since', { model: changed.id, since: changed.since, date, algorithm }),
        at: profile.declared?.at('models', later, 'since'),
        severity: 'warning',
      })
    const known = new Set(models.flatMap(model => [model.id, model.base_model ?? '']).map(id => id.toLowerCase()))
    const used = firm(profile, 'model').filter(
      one => one.detail.role === 'inference' && one.confidence === 'high' && one.value && !one.detail.path,
    )
    const first = used.find(one => !known.has(one.value.toLowerCase()))
    if (!first || new Set(used.map(one => one.value)).size > MENU) return
    report({
      message: message(messages, 'undeclared', { model: first.value, algorithm }),
      at: placeOf(first),
      fixes: [declareItems(profile, ['models'], [{ id: first.value, since: '${1:2026-01-01}' }])],
    })
  },
})
