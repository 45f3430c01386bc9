import type { DeclaredService } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare, type Entry } from '../shared/fixes.ts'
import { stated } from '../shared/stated.ts'
import { type Part, messages } from './messages.ts'

export const rule = defineRule({
  id: 'inspection-summary-incomplete',
  since: '0.1.0',
  family: 'data-source',
  duties: ['inspection-summary'],
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (!service?.data_sources?.length) return
    const entries = missingEntries(service)
    const missing = [...new Set(entries.map(([part]) => part))]
    if (missing.length === 0) return
    report({
      message: message(messages, 'missing', { service: profile.name, missing }),
      at: profile.declared?.at('data_sources'),
      fixes: [declare(profile, ...entries.map(([, entry]) => entry))],
    })
  },
})

function missingEntries(service: DeclaredService): [Part, Entry][] {
  const perSource = (service.data_sources ?? []).flatMap((source, i): [Part, Entry][] => [
    ...(source.source_url || source.collection_record || source.contract_ref
      ? []
      : [['source', [['data_sources', i, 'source_url'], '${1:where it came from}']] satisfies [Part, Entry]]),
    ...(source.scale?.items || source.scale?.bytes
      ? []
      : [['scale', [['data_sources', i, 'scale', 'items'], '${1:number of items}']] satisfies [Part, Entry]]),
    ...(source.modality?.length ? [] : [['type', [['data_sources', i, 'modality'], ['text']]] satisfies [Part, Entry]]),
  ])
  const { annotation } = service
  return [
    ...perSource,
    ...(annotation?.rules || annotation?.not_applicable
      ? []
      : [['annotation', [['annotation', 'rules'], '${1:annotation rules}']] satisfies [Part, Entry]]),
    ...(service.algorithm_summary
      ? []
      : [['mechanism', [['algorithm_summary'], '${1:outline of the algorithm}']] satisfies [Part, Entry]]),
  ]
}
