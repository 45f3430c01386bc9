import { ofKind } from '../../evidence/evidence.ts'
import type { DeclarationPath } from '../../declaration/declaration.ts'
import { Ask, bare, type Draft, type DraftMap, isDraftMap } from '../edit/draft.ts'
import { dataDraft } from './data-drafts.ts'
import type { About } from './relative.ts'

/**
 * Fills what a new record leaves to a person with what is known: for a data set that was seen, its hub page, and what the
 * catalogue knows of its licence. What the record states itself stays.
 */
export function withKnownFacts(path: DeclarationPath, draft: Draft, about: About | undefined): Draft {
  if (!about || path.length !== 1 || path[0] !== 'data_sources' || !isDraftMap(draft)) return draft
  const id = String(draft.id ?? '').toLowerCase()
  const seen = ofKind(about.profile.seen, 'dataset').find(one => one.value.toLowerCase() === id)
  return seen ? answered(draft, dataDraft(seen, about)) : draft
}

function answered(draft: DraftMap, known: DraftMap): DraftMap {
  const fields = Object.entries(draft).map(([key, value]): [string, Draft | undefined] => {
    const fact = known[key]
    if (value === undefined || fact === undefined) return [key, value]
    if (isDraftMap(value) && isDraftMap(fact)) return [key, answered(value, fact)]
    return [key, value instanceof Ask && !(bare(fact) instanceof Ask) ? fact : value]
  })
  return Object.fromEntries(fields)
}
