import { findDataset } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { isNonCommercial } from '../shared/licences.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-licence-conflicting',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-ip'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const [i, source] of (profile.declared?.service.data_sources ?? []).entries()) {
      const stated = source.licence?.id
      const fact = findDataset(source.id)
      // A copy of the licence or a contract shows that somebody has looked.
      if (!stated || !fact?.nonCommercial || isNonCommercial(stated) || source.licence?.file || source.contract_ref)
        continue
      const audited = fact.audited === '-' || fact.audited === '' ? fact.licenceTag : fact.audited
      const at = profile.declared?.at('data_sources', i, 'licence', 'id')
      const fixes = [declare(profile, [['data_sources', i, 'licence', 'file'], '${1:copy of the licence that holds}'])]
      report({ message: message(messages, 'conflict', { name: fact.name, stated, audited }), at, fixes })
    }
  },
})
