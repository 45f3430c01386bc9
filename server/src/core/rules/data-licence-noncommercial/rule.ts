import { findDataset } from '../../catalogue/lookup.ts'
import type { DatasetFact } from '../../catalogue/facts.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Fix } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { trainingData } from '../shared/data.ts'
import { declare, declareItems } from '../shared/fixes.ts'
import { isNonCommercial } from '../shared/licences.ts'
import { placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-licence-noncommercial',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-ip', 'ip-and-fair-competition'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const sources = profile.declared?.service.data_sources ?? []
    for (const [i, source] of sources.entries()) {
      const licence = source.licence?.id
      if (!licence || !isNonCommercial(licence) || source.contract_ref) continue
      const at = profile.declared!.at('data_sources', i, 'licence', 'id')
      report({
        message: message(messages, 'stated', {
          name: source.id,
          seen: { value: licence, file: at.file },
          terms: licence,
        }),
        at,
        fixes: [declare(profile, [['data_sources', i, 'contract_ref'], ALLOWED])],
      })
    }
    const restricted = trainingData(profile).flatMap(one => {
      const fact = restriction(profile, one.value, one.detail.licence)
      return fact ? [{ one, ...fact }] : []
    })
    const [first, ...rest] = restricted
    if (!first) return
    report({
      message: message(messages, 'catalogued', {
        seen: sight(first.one),
        name: first.name,
        terms: first.terms,
        ...(first.issue ? { issue: first.issue } : {}),
      }),
      at: placeOf(first.one),
      related: rest.map(({ one }) => ({
        at: placeOf(one),
        message: message(messages, 'alsoSeen', { seen: sight(one) }),
      })),
      fixes: agreed(
        profile,
        [first, ...rest].map(({ one }) => one.value),
      ),
    })
  },
})

const ALLOWED = '${1:contract that allows this use}'

/** What settles it, where there is such a thing: the contract with whoever holds the rights. */
function agreed(profile: ServiceProfile, ids: readonly string[]): Fix[] {
  const items = [...new Set(ids)].map(id => ({ id, contract_ref: ALLOWED }))
  return profile.declared ? [declareItems(profile, ['data_sources'], items)] : []
}

interface Restriction {
  readonly name: string
  readonly terms: string
  readonly issue?: DatasetFact['issue']
}

/** What keeps a set from commercial use: the licence its card states, else what the catalogue's audit says. A recorded contract settles it. */
function restriction(profile: ServiceProfile, id: string, licence: string | undefined): Restriction | undefined {
  const source = profile.declared?.service.data_sources?.find(one => one.id.toLowerCase() === id.toLowerCase())
  if (source && (source.contract_ref || isNonCommercial(source.licence?.id ?? ''))) return undefined
  const fact = findDataset(id)
  if (fact?.nonCommercial)
    return { name: fact.name, terms: fact.audited === '-' ? fact.licenceTag : fact.audited, issue: fact.issue }
  return licence && isNonCommercial(licence) ? { name: id, terms: licence } : undefined
}
