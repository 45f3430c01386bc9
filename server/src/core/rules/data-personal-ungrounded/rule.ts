import type { DeclaredDataSource } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { messages } from './messages.ts'

const DUTIES = {
  ungrounded: ['training-data-personal-information'],
  sensitive: ['training-data-personal-information', 'personality-rights'],
  minor: ['training-data-personal-information', 'minors-personal-information'],
  unstated: ['training-data-personal-information'],
} as const

export const rule = defineRule({
  id: 'data-personal-ungrounded',
  since: '0.1.0',
  family: 'data-source',
  duties: [...new Set(Object.values(DUTIES).flat())],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const [i, source] of (profile.declared?.service.data_sources ?? []).entries()) {
      const id = faultOf(source)
      if (!id) continue
      const key = id === 'unstated' ? 'present' : id === 'ungrounded' ? 'basis' : 'consent_ref'
      report({
        message: message(messages, id, { name: source.id }),
        at: profile.declared?.at('data_sources', i, ...(id === 'unstated' ? ['id'] : ['pi'])),
        duties: DUTIES[id],
        severity: id === 'unstated' ? 'information' : 'warning',
        fixes: [declare(profile, [['data_sources', i, 'pi', key], `\${1:${key}}`])],
      })
      // What is not yet answered is asked once, not for every source.
      if (id === 'unstated') return
    }
  },
})

function faultOf({ pi, origin_type }: DeclaredDataSource): keyof typeof DUTIES | undefined {
  if (pi?.present === undefined)
    return pi?.sensitive || pi?.minor ? 'ungrounded' : origin_type === undefined ? undefined : 'unstated'
  if (!pi.present || pi.deidentified) return undefined
  if (pi.minor && !pi.consent_ref) return 'minor'
  if (pi.sensitive && !pi.consent_ref) return 'sensitive'
  return pi.basis || pi.consent_ref ? undefined : 'ungrounded'
}
