import { defineRule, message } from '../../define-rule.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-single-source',
  since: '0.1.0',
  family: 'data-source',
  duties: ['source-diversity', 'training-data-quality'],
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const sources = profile.declared?.service.data_sources ?? []
    const byKind = new Map<string, number[]>()
    for (const [i, source] of sources.entries())
      for (const kind of [...(source.language ?? []), ...(source.modality ?? [])])
        byKind.set(kind, [...(byKind.get(kind) ?? []), i])
    for (const [what, [only, ...others]] of byKind) {
      if (only === undefined || others.length > 0) continue
      return report({
        message: message(messages, 'single', { what, name: sources[only]?.id ?? '' }),
        at: profile.declared?.at('data_sources', only, 'id'),
      })
    }
  },
})
