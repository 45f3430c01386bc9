import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { itemsOf, type LocatedEntry, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { mapsOf } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = ['AIPackage', 'DatasetPackage']

const FIELD =
  /^(ai|dataset)_(typeOfModel|informationAboutTraining|modelDataPreprocessing|useSensitivePersonalInformation|safetyRiskAssessment|standardCompliance|limitation|datasetType|dataCollectionProcess|dataPreprocessing|hasSensitivePersonalInformation|anonymizationMethodUsed|confidentialityLevel|datasetAvailability|datasetSize|intendedUse|knownBias)$/

/** SPDX 3 documents with the AI and Dataset profiles. */
export const reader: Reader = exact({
  id: 'spdx-ai',
  title: { en: 'SPDX 3 AI and Dataset profiles', 'zh-CN': 'SPDX 3 的 AI 与数据集档案' },
  patterns: ['**/*spdx*.json', '**/*.spdx3.json', '**/*.jsonld'],
  yields: ['model', 'dataset', 'training', 'licence', 'card-field'],
  matches: path => /\.json(ld)?$/i.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        readGraph(file.text, itemsOf(nodeAt(root, '@graph') ?? nodeAt(root, 'elements') ?? root)),
      ),
    }
  },
})

function typeOf(node: LocatedNode): string {
  return (textAt(node, 'type') ?? textAt(node, '@type'))?.value ?? ''
}

function idOf(node: LocatedNode): string | undefined {
  return (textAt(node, 'spdxId') ?? textAt(node, '@id'))?.value
}

function readGraph(text: string, elements: readonly LocatedNode[]): Evidence[] {
  const trained = targets(elements, 'trainedOn')
  const tested = targets(elements, 'testedOn')
  const licences = declaredLicences(elements)
  return elements.flatMap(node => {
    const id = idOf(node)
    const isModel = /(^|_)AIPackage$/.test(typeOf(node))
    const isDataset = /(^|_)DatasetPackage$/.test(typeOf(node))
    if (!isModel && !isDataset) return []
    const place = textAt(node, 'software_downloadLocation') ?? textAt(node, 'downloadLocation')
    const named = textAt(node, 'name')
    const role = id && trained.has(id) ? 'train' : id && tested.has(id) ? 'eval' : 'unknown'
    const hub = place && /huggingface|modelscope/.test(place.value) ? place : named
    const own = isModel ? modelEvidence(text, hub, { role: 'inference' }) : datasetEvidence(text, hub, { role })
    const licence = id ? licences.get(id) : undefined
    return [
      ...own,
      ...(licence ? [evidence('licence', licence.span, licence.value, { of: isModel ? 'model' : 'dataset' })] : []),
      ...(node.type === 'map' ? node.entries.flatMap(field) : []),
    ]
  })
}

function field({ key, value }: LocatedEntry): Evidence[] {
  const name = FIELD.exec(String(key.value))?.[2]
  if (!name) return []
  const texts = itemsOf(value).filter(
    item => item.type === 'scalar' && item.value !== null && String(item.value).trim() !== '',
  )
  const filled =
    texts.length > 0 && !texts.every(item => item.type === 'scalar' && /^no(Assertion|ne)$/i.test(String(item.value)))
  return [evidence('card-field', key.span, String(key.value), { card: 'bom', field: name, filled })]
}

/** Ids that relationships of a type point to. */
function targets(elements: readonly LocatedNode[], type: string): Set<string> {
  return new Set(relations(elements, type).flatMap(one => one.to))
}

function relations(elements: readonly LocatedNode[], type: string): { from: string; to: string[] }[] {
  return elements.flatMap(node => {
    const from = textAt(node, 'from')?.value
    if (textAt(node, 'relationshipType')?.value !== type || !from) return []
    return [{ from, to: textsOf(nodeAt(node, 'to')).map(one => one.value) }]
  })
}

function declaredLicences(
  elements: readonly LocatedNode[],
): Map<string, { value: string; span: { start: number; end: number } }> {
  const texts = new Map(
    elements.flatMap(node => {
      const id = idOf(node)
      const expression =
        textAt(node, 'simplelicensing_licenseExpression') ?? textAt(node, 'simplelicensing_licenseText')
      return id && expression && !expression.value.includes('\n') ? [[id, expression] as const] : []
    }),
  )
  const declared = [...relations(elements, 'hasDeclaredLicense'), ...relations(elements, 'hasConcludedLicense')]
  return new Map(
    declared.flatMap(({ from, to }) =>
      to.flatMap(id =>
        texts.get(id) ? [[from, texts.get(id) as NonNullable<ReturnType<typeof texts.get>>] as const] : [],
      ),
    ),
  )
}
