import { defineRule, message } from '../../define-rule.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import type { Fix } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { isForCallers, modelRecord, pickedModels, recordFor, trainer, trainingData } from '../shared/data.ts'
import { declareItems } from '../shared/fixes.ts'
import { loader, namedWeights, weightsName } from '../shared/named-weights.ts'
import { placeOf } from '../shared/seen.ts'
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
    const picked = pickedModels(profile)
    const models = (picked.length > 0 || stated?.models?.length ? picked : namedWeights(profile)).filter(
      one => !stated?.models?.some(model => same(model.id, one.value) || same(model.base_model, one.value)),
    )
    const training =
      profile.trains && data.length === 0 && !stated?.data_sources?.length && !isForCallers(profile)
        ? trainer(profile)
        : undefined
    const unnamed = models.length === 0 && !stated?.models?.length ? loader(profile) : undefined
    const weights = unnamed ? [unnamed] : []
    const [first, ...rest] = [...data, ...(training ? [training] : []), ...models, ...weights]
    if (!first) return
    const id = data.length > 0 ? 'datasets' : training ? 'training' : models.length > 0 ? 'baseModels' : 'weights'
    const seen = sight(first.kind === 'model' ? { ...first, value: weightsName(first) } : first)
    report({
      message: message(messages, id, { names: namesOf(id === 'datasets' ? data : models), seen }),
      at: placeOf(first),
      related: rest
        .slice(0, 8)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      duties: [
        ...(id === 'baseModels' || id === 'weights' ? [] : ['training-data-sources', 'source-records']),
        ...(models.length > 0 || id === 'weights' ? ['base-model-source'] : []),
      ],
      severity: profile.kind === 'application' ? 'warning' : 'information',
      fixes: [
        id === 'weights'
          ? declareItems(profile, ['models'], [modelRecord('${1:model id}')])
          : fixFor(profile, data, models, training !== undefined),
      ],
    })
  },
})

function fixFor(
  profile: ServiceProfile,
  data: readonly SeenOf<'dataset'>[],
  models: readonly SeenOf<'model'>[],
  unnamed: boolean,
): Fix {
  const records = unnamed ? [recordFor('${1:name or path of the data}')] : namesOf(data).map(recordFor)
  const sources = declareItems(profile, ['data_sources'], records)
  if (models.length === 0 || !profile.declared) return sources
  const bases = declareItems(profile, ['models'], [...new Set(models.map(weightsName))].map(modelRecord))
  return records.length === 0 ? bases : { ...sources, steps: [...sources.steps, ...bases.steps] }
}

function namesOf(seen: readonly { readonly value: string }[]): string[] {
  return [...new Set(seen.map(one => one.value))]
}

function same(stated: string | undefined, seen: string): boolean {
  return stated?.toLowerCase() === seen.toLowerCase()
}
