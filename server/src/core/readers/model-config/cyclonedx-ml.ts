import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, entryOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { part } from './support/placed.ts'
import { generatesOfTask, roleOfTask } from './support/tasks.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** CycloneDX bills of materials with machine-learning models and data (1.5 and later, JSON). */
export const reader: Reader = exact({
  id: 'cyclonedx-ml',
  title: { en: 'CycloneDX ML-BOM', 'zh-CN': 'CycloneDX 机器学习物料清单' },
  patterns: ['**/*bom*.json', '**/*.cdx.json'],
  yields: ['model', 'dataset', 'licence', 'card-field'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('CycloneDX') || !/machine-learning-model|"data"/.test(file.text)) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        textAt(root, 'bomFormat')?.value === 'CycloneDX'
          ? components(root).flatMap(one => readComponent(file.text, one))
          : [],
      ),
    }
  },
})

/** All components: the described one, those listed, and theirs in turn. */
function components(root: LocatedNode, depth = 0): LocatedNode[] {
  const described = nodeAt(root, 'metadata', 'component')
  const listed = itemsOf(nodeAt(root, 'components'))
  const all = [...(described ? [described] : []), ...listed]
  return depth > 20 ? all : all.flatMap(one => [one, ...(hasKey(one, 'components') ? components(one, depth + 1) : [])])
}

function readComponent(text: string, component: LocatedNode): Evidence[] {
  const type = textAt(component, 'type')?.value
  if (type === 'machine-learning-model') return readModel(text, component)
  return type === 'data' ? itemsOf(nodeAt(component, 'data')).flatMap(data => readData(text, component, data)) : []
}

function readModel(text: string, component: LocatedNode): Evidence[] {
  const parameters = nodeAt(component, 'modelCard', 'modelParameters')
  const task = textAt(parameters, 'task')?.value
  const generates = task ? generatesOfTask(task) : undefined
  const role = task && generates?.length === 0 ? roleOfTask(task) : 'inference'
  const purl = textAt(component, 'purl')
  const id = purl && /^pkg:huggingface\/([^@?#]+)/.exec(purl.value)?.[1]
  const model =
    id && purl
      ? modelEvidence(text, part(text, purl, 16, 16 + id.length), { role, hub: 'huggingface' })
      : modelEvidence(text, textAt(component, 'name'), { role })
  const inline = itemsOf(nodeAt(parameters, 'datasets')).flatMap(data =>
    hasKey(data, 'ref') ? [] : readData(text, component, data, 'train'),
  )
  const considerations = entriesOf(nodeAt(component, 'modelCard', 'considerations')).map(({ key }) =>
    evidence('card-field', key.span, String(key.value), { card: 'bom', field: String(key.value), filled: true }),
  )
  return [...model, ...licences(component, 'model'), ...inline, ...considerations]
}

function readData(
  text: string,
  component: LocatedNode,
  data: LocatedNode,
  role: 'train' | 'unknown' = 'unknown',
): Evidence[] {
  const kind = textAt(data, 'type')?.value
  if (kind !== undefined && kind !== 'dataset') return []
  const at = textAt(data, 'contents', 'url') ?? textAt(data, 'name') ?? textAt(component, 'name')
  const fields = ['classification', 'sensitiveData', 'governance', 'description'].flatMap(name => {
    const entry = entryOf(data, name)
    return entry
      ? [
          evidence('card-field', entry.key.span, name, {
            card: 'bom',
            field: name,
            filled: itemsOf(entry.value).length > 0,
          }),
        ]
      : []
  })
  return [
    ...datasetEvidence(text, at, { role }),
    ...(component.type === 'map' && role === 'unknown' ? licences(component, 'dataset') : []),
    ...fields,
  ]
}

function licences(component: LocatedNode, of: 'model' | 'dataset'): Evidence[] {
  return itemsOf(nodeAt(component, 'licenses')).flatMap(one => {
    const at = textAt(one, 'license', 'id') ?? textAt(one, 'license', 'name') ?? textAt(one, 'expression')
    return at ? [evidence('licence', at.span, at.value, { of })] : []
  })
}
