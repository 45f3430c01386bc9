import type { EvidenceKind, Seen } from '../evidence/evidence.ts'

/**
 * What a piece of evidence does for the content that people get. `answers`: a call whose result they get, or the training
 * of what gives it. `leads`: takes part in it (a package that code takes up, a title, a client that is made, the product's
 * own function or route on the way). `configures`: only names who or what is asked. `record`: tests, documents, developers' tools and
 * what nothing leads to; nothing follows from it.
 */
export type Role = 'answers' | 'leads' | 'configures' | 'record'

const ROLES: Partial<Record<EvidenceKind, Role>> = {
  generation: 'answers',
  training: 'answers',
  import: 'leads',
  sdk: 'leads',
  endpoint: 'configures',
  model: 'configures',
  'credential-name': 'configures',
  dataset: 'configures',
}

/** The role of a piece; undefined for kinds that have none in making content (a label, a way out). */
export function roleOf(one: Seen): Role | undefined {
  if (one.role !== 'product' || one.confidence === 'low') return 'record'
  if (one.kind === 'generation')
    return one.detail.side ||
      one.detail.prepares ||
      one.detail.served ||
      (one.detail.through !== undefined && !one.detail.requests)
      ? 'leads'
      : 'answers'
  return ROLES[one.kind]
}
