import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { messages } from './messages.ts'

const DUTY = { rules: 'annotation-rules', quality: 'annotation-quality', training: 'annotation-staff' } as const

export const rule = defineRule({
  id: 'annotation-rules-missing',
  since: '0.1.0',
  family: 'data-source',
  duties: Object.values(DUTY),
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = profile.declared?.service
    const stated = service?.annotation
    if (!service || stated?.not_applicable) return
    const tool = firm(profile, 'annotation').find(one => one.detail.what === 'tool')
    const source = service.data_sources?.findIndex(one => one.annotation !== undefined) ?? -1
    if (!tool && source < 0 && !stated) return
    const hasRules = stated?.rules || service.data_sources?.[source]?.annotation?.rules_ref
    const hasTraining = stated?.training || service.data_sources?.[source]?.annotation?.training_ref
    const missing = [
      ...(hasRules ? [] : (['rules'] as const)),
      ...(stated?.quality ? [] : (['quality'] as const)),
      ...(hasTraining ? [] : (['training'] as const)),
    ]
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at:
        stated || !tool
          ? profile.declared?.at(...(stated ? ['annotation'] : ['data_sources', source, 'annotation']))
          : placeOf(tool),
      duties: missing.map(one => DUTY[one]),
      severity: missing.includes('rules' as never) ? 'warning' : 'information',
      fixes: [
        declare(
          profile,
          ...missing.map((one, i) => [['annotation', one], `\${${i + 1}:file with the ${one}}`] as const),
        ),
      ],
    })
  },
})
