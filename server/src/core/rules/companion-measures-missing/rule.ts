import type { DeclaredService } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare, type Entry } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { type Measure, messages } from './messages.ts'

const DUTY: Readonly<Record<Measure, string>> = {
  ai_notice: 'companion-ai-notice',
  reminder: 'companion-ai-notice',
  sign_up: 'companion-sign-up',
  minors: 'companion-minors',
  crisis: 'companion-crisis',
  data_rights: 'companion-data-rights',
  exit: 'companion-exit',
  complaints: 'companion-complaints',
  logs: 'companion-security-logs',
  training_consent: 'companion-training-data',
  assessment: 'companion-assessment',
  algorithm_number: 'companion-filing',
}

export const rule = defineRule({
  id: 'companion-measures-missing',
  since: '0.1.0',
  family: 'safety',
  duties: [...new Set(Object.values(DUTY))],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service?.companion) return
    const missing = (Object.keys(DUTY) as Measure[]).filter(one => !isThere(service, one))
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: profile.declared?.at('companion'),
      duties: [...new Set(missing.map(one => DUTY[one]))],
      fixes: [
        declare(
          profile,
          ...missing.map(
            (one, i): Entry => [
              one === 'algorithm_number' ? ['filing', one] : ['companion_measures', one],
              `\${${i + 1}:${one}}`,
            ],
          ),
        ),
      ],
    })
  },
})

function isThere(service: DeclaredService, one: Measure): boolean {
  if (one === 'algorithm_number')
    return Boolean(service.filing?.algorithm_number) || service.filing?.track === 'in-progress'
  // Where inputs train nothing, there is no consent to ask for.
  if (one === 'training_consent' && service.training_on_input?.used === false) return true
  // The entry that all users have serves the companion's users too.
  if (one === 'complaints' && service.complaints?.entry) return true
  return Boolean(service.companion_measures?.[one])
}
