import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { pickedModels, recordFor, trainingData } from '../shared/data.ts'
import { declareItems } from '../shared/fixes.ts'
import { best, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** A hosted API's caller picks no data and no weights: only training, or weights picked and shipped, make this duty. */
export const rule = defineRule({
  id: 'data-source-undeclared',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-sources', 'base-model-source', 'source-records'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const stated = profile.declared?.service
    const data = trainingData(profile).filter(one => !stated?.data_sources?.some(source => same(source.id, one.value)))
    if (data.length > 0) return reportUnrecorded(profile, report, 'datasets', data)
    if (profile.trains && !stated?.data_sources?.length) {
      const seen = best(profile, ['training', 'model', 'sdk'])
      return seen && reportUnrecorded(profile, report, 'training', [seen])
    }
    const models = pickedModels(profile).filter(one => !stated?.models?.some(model => same(model.id, one.value) || same(model.base_model, one.value)))
    if (models.length > 0) reportUnrecorded(profile, report, 'baseModels', models)
  },
})

function reportUnrecorded(profile: ServiceProfile, report: ReportFinding, id: 'datasets' | 'baseModels' | 'training', seen: readonly Seen[]): void {
  const [first, ...rest] = seen
  if (!first) return
  const names = [...new Set(seen.map(one => sight(one).value))]
  report({
    message: message(messages, id, { names, seen: sight(first) }),
    at: placeOf(first),
    related: rest.slice(0, 8).map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
    duties: id === 'baseModels' ? ['base-model-source'] : ['training-data-sources', 'source-records'],
    severity: profile.kind === 'application' ? 'warning' : 'information',
    fixes: [declareItems(profile, id === 'baseModels' ? ['models'] : ['data_sources'], id === 'training' ? [recordFor('${1:name or path of the data}')] : distinct(seen).map(one => itemFor(id, one)))],
  })
}

function itemFor(id: 'datasets' | 'baseModels', one: Seen): unknown {
  return id === 'datasets' ? recordFor(one.value) : { id: one.value, access: 'self-hosted', licence: '${1:licence}', revision: '${2:commit or version}' }
}

function distinct(seen: readonly Seen[]): Seen[] {
  return seen.filter((one, i) => seen.findIndex(other => other.value === one.value) === i)
}

function same(stated: string | undefined, seen: string): boolean {
  return stated?.toLowerCase() === seen.toLowerCase()
}
