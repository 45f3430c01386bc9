import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { fieldOf, firm, isOffered } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-terms-missing',
  since: '0.1.0',
  family: 'labeling',
  duties: ['label-terms-clause'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  after: { missing: ['user-agreement-missing'] },
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service || !isOffered(profile) || service.labels?.terms || profile.generates.length === 0) return
    const agreements = firm(profile, 'agreement').filter(one => one.detail.what === 'user-agreement')
    if (agreements.some(one => one.detail.labelClause)) return
    report({
      message: message(messages, 'missing', { service: profile.name }),
      at: fieldOf(profile, ...(service.user_agreement ? ['user_agreement'] : ['labels', 'terms'])),
      fixes: [declare(profile, [['labels', 'terms'], service.user_agreement ?? '${1:file or address of the terms}'])],
    })
  },
})
