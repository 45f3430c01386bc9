import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { hasKey, mapsOf } from './support/trees.ts'

const PROVENANCE = [
  'source',
  'origin',
  'origin-geography',
  'date',
  'generation-method',
  'generation-period',
  'sub-provenance',
  'format',
]
const USE = [
  'classification',
  'consents',
  'privacy-enhancing',
  'license',
  'intended-purpose',
  'copyright',
  'patent',
  'trademark',
  'storage-allowed',
  'storage-forbidden',
  'processing-included',
  'processing-excluded',
]

/** Metadata after the Data & Trust Alliance's Data Provenance Standards: `source`, `provenance`, `use`. */
export const reader: Reader = exact({
  id: 'data-provenance',
  title: { en: 'Data Provenance Standards metadata', 'zh-CN': 'Data Provenance Standards 数据来源元数据' },
  patterns: ['**/*provenance*.json', '**/*.json'],
  yields: ['dataset', 'licence', 'card-field'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (
      !file.text.includes('"provenance"') ||
      !/"(origin-geography|generation-method|intended-purpose|privacy-enhancing)"/.test(file.text)
    )
      return NOTHING
    return { evidence: mapsOf(file).flatMap(root => readMetadata(file.text, root)) }
  },
})

function readMetadata(text: string, root: LocatedMap): Evidence[] {
  // The published schema has these words too, as names of properties to come.
  if (hasKey(root, '$schema', 'properties') && hasKey(root, 'properties')) return []
  const source = nodeAt(root, 'source')
  const named = textAt(source, 'title') ?? textAt(source, 'id')
  if (!named || nodeAt(root, 'provenance')?.type !== 'map') return []
  const licence = textAt(root, 'use', 'license') ?? textAt(root, 'use', 'license', 'name')
  return [
    ...datasetEvidence(text, named, { role: 'unknown' }),
    ...(licence ? [evidence('licence', licence.span, licence.value, { of: 'dataset' })] : []),
    ...fields(root, 'provenance', PROVENANCE),
    ...fields(root, 'use', USE),
  ]
}

function fields(root: LocatedMap, part: 'provenance' | 'use', names: readonly string[]): Evidence[] {
  return entriesOf(nodeAt(root, part)).flatMap(({ key, value }) => {
    const name = String(key.value)
    if (!names.includes(name)) return []
    const filled =
      value?.type === 'scalar'
        ? value.value !== null && String(value.value).trim() !== ''
        : value !== undefined && (value.type === 'list' ? value.items.length : value.entries.length) > 0
    return [evidence('card-field', key.span, name, { card: 'dataset', field: `${part}.${name}`, filled })]
  })
}
