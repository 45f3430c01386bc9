import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { type Part, messages } from './messages.ts'

const DUTIES: Readonly<Record<Part, readonly string[]>> = {
  filtering: ['data-filtering', 'training-data-quality'],
  security: ['training-data-security', 'training-data-other-law'],
  ip_officer: ['ip-officer'],
}

export const rule = defineRule({
  id: 'data-governance-unrecorded',
  since: '0.1.0',
  family: 'data-source',
  duties: Object.values(DUTIES).flat(),
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service?.data_sources?.length) return
    const missing = (['filtering', 'security', 'ip_officer'] as const).filter(one => !service.data_governance?.[one])
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: profile.declared?.at('data_sources'),
      duties: missing.flatMap(one => DUTIES[one]),
      fixes: [declare(profile, ...missing.map((one, i) => [['data_governance', one], `\${${i + 1}:${one}}`] as const))],
    })
  },
})
