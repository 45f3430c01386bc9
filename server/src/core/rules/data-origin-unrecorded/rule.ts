import type { DeclaredDataSource } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { messages } from './messages.ts'

/** The paper that TC260-003 clause 5 expects with each kind of origin; open sources are looked at by data-licence-unstated. */
const PAPERS = {
  'open-source': [],
  'self-collected': ['collection_record', 'robots_checked'],
  commercial: ['contract_ref', 'supplier_commitment'],
  'user-input': ['authorisation_record'],
  synthetic: ['output_terms'],
} as const

export const rule = defineRule({
  id: 'data-origin-unrecorded',
  since: '0.1.0',
  family: 'data-source',
  duties: ['source-records', 'training-data-sources', 'crawling-impact'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const { declared } = profile
    const open = (declared?.service.data_sources ?? []).flatMap((source, i) =>
      papersOf(source).map(paper => ({ name: source.id, paper, i })),
    )
    const [first, ...rest] = open
    if (!first || !declared) return
    report({
      message: message(messages, 'missing', { name: first.name, paper: first.paper }),
      at: declared.at('data_sources', first.i, first.paper === 'origin_type' ? 'id' : 'origin_type'),
      related: rest.slice(0, 8).map(({ name, paper, i }) => ({
        at: declared.at('data_sources', i, 'id'),
        message: message(messages, 'alsoHere', { name, paper }),
      })),
      duties: ['source-records', 'training-data-sources'],
      fixes: [declare(profile, ...open.map(({ i, paper }) => [['data_sources', i, paper], `\${1:${paper}}`] as const))],
    })
  },
})

function papersOf(source: DeclaredDataSource) {
  if (source.origin_type === undefined) return ['origin_type'] as const
  return PAPERS[source.origin_type].filter(paper => source[paper] === undefined || source[paper] === '')
}
