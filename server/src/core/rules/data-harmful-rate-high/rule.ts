import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { messages } from './messages.ts'

/** TC260-003 5.1 a): a source above this is not collected or not used. In per cent. */
const LIMIT = 5

export const rule = defineRule({
  id: 'data-harmful-rate-high',
  since: '0.1.0',
  family: 'data-source',
  duties: ['source-assessment'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const sources = profile.declared?.service.data_sources ?? []
    for (const [i, { id, harmful_rate: rate }] of sources.entries())
      if (rate !== undefined && rate > LIMIT)
        report({
          message: message(messages, 'high', { name: id, rate }),
          at: profile.declared?.at('data_sources', i, 'harmful_rate'),
        })
    const unchecked = sources.flatMap((source, i) =>
      source.harmful_rate === undefined ? [{ i, name: source.id }] : [],
    )
    const [first] = unchecked
    if (!first || profile.declared?.service.filing?.track === undefined) return
    report({
      message: message(messages, 'unchecked', { names: unchecked.map(one => one.name) }),
      at: profile.declared.at('data_sources', first.i, 'id'),
      severity: 'hint',
      fixes: [declare(profile, ...unchecked.map(one => [['data_sources', one.i, 'harmful_rate'], '${1:0}'] as const))],
    })
  },
})
