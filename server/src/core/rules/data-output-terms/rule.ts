import { findDataset } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { trainingData } from '../shared/data.ts'
import { declare } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

const MADE_BY_MODEL = /openai|anthropic|gpt-?[34]|chatgpt|davinci|claude|llama ?[23]\b/i

export const rule = defineRule({
  id: 'data-output-terms',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-ip', 'ip-and-fair-competition'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const sources = profile.declared?.service.data_sources ?? []
    const made = trainingData(profile).filter(one => {
      const fact = findDataset(one.value)
      const settled = sources.some(source => source.id.toLowerCase() === one.value.toLowerCase() && source.output_terms)
      return fact && !settled && MADE_BY_MODEL.test(`${fact.audited} ${fact.issue.en}`)
    })
    const [first, ...rest] = made
    if (first) {
      const i = sources.findIndex(source => source.id.toLowerCase() === first.value.toLowerCase())
      return report({
        message: message(messages, 'data', { seen: sight(first), name: findDataset(first.value)?.name ?? first.value }),
        at: placeOf(first),
        related: rest
          .slice(0, 5)
          .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
        fixes:
          i < 0 ? [] : [declare(profile, [['data_sources', i, 'output_terms'], "${1:why the model's terms allow it}"])],
      })
    }
    const teacher = firm(profile, 'model').find(one => one.detail.role === 'teacher' && one.value)
    if (teacher && !sources.some(source => source.origin_type === 'synthetic' && source.output_terms))
      report({ message: message(messages, 'teacher', { seen: sight(teacher) }), at: placeOf(teacher) })
  },
})
