import { defineRule, message } from '../../define-rule.ts'
import { ofKind } from '../../evidence/evidence.ts'
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
    // What people label for anything but training a model is not what Art 8 speaks of.
    const tool = profile.trains ? firm(profile, 'annotation').find(one => one.detail.what === 'tool') : undefined
    const source = service.data_sources?.findIndex(one => one.annotation !== undefined) ?? -1
    if (!tool && source < 0 && !stated) return
    const hasRules = stated?.rules || service.data_sources?.[source]?.annotation?.rules_ref
    const hasTraining = stated?.training || service.data_sources?.[source]?.annotation?.training_ref
    // Rules that lie in the repository are named in the fix: that they are the ones in use is for the team to state.
    const written = ofKind(profile.seen, 'annotation').find(one => one.detail.what === 'rules')
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
          ...missing.map((one, i) => {
            const file = one === 'rules' && written ? written.file : `file with the ${one}`
            return [['annotation', one], `\${${i + 1}:${file}}`] as const
          }),
        ),
      ],
    })
  },
})
