import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { itemsOf, type LocatedMap, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** The specification spells some names two ways; one name each is kept. */
const SPELLINGS: Readonly<Record<string, string>> = {
  dataCollectionRaw: 'dataCollectionRawData',
  annotatorsDemographics: 'annotatorDemographics',
  dataCollectionTimeFrame: 'dataCollectionTimeframe',
}

/** Croissant metadata of a data set, with its responsible-AI extension. */
export const reader: Reader = exact({
  id: 'croissant',
  title: { en: 'Croissant data-set metadata', 'zh-CN': 'Croissant 数据集元数据' },
  patterns: ['**/*croissant*.json', '**/metadata.json', '**/*.jsonld'],
  yields: ['dataset', 'licence', 'card-field'],
  matches: path => /\.json(ld)?$/i.test(path),
  read(file) {
    if (!file.text.includes('@context') || !/croissant/i.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isCroissant(root) ? readDataset(file.text, root) : [])) }
  },
})

/** A data set that names the vocabulary or holds what only it has: `distribution` alone is any data set of schema.org. */
function isCroissant(root: LocatedMap): boolean {
  const type = textsOf(nodeAt(root, '@type')).some(one => /(^|:|\/)Dataset$/.test(one.value))
  const conforms = textsOf(nodeAt(root, 'conformsTo') ?? nodeAt(root, 'dct:conformsTo')).some(one =>
    /croissant/i.test(one.value),
  )
  return type && (conforms || namesCroissant(nodeAt(root, '@context')) || hasKey(root, 'recordSet', 'cr:recordSet'))
}

/** Whether a context is that of Croissant, or gives it a prefix. */
function namesCroissant(context: LocatedNode | undefined): boolean {
  return itemsOf(context)
    .flatMap(item => (item.type === 'map' ? item.entries.flatMap(({ value }) => textsOf(value)) : textsOf(item)))
    .some(({ value }) => /croissant/i.test(value))
}

function readDataset(text: string, root: LocatedMap): Evidence[] {
  const url = textAt(root, 'url') ?? textAt(root, 'name')
  const licence =
    textAt(root, 'license') ??
    textAt(root, 'license', '@id') ??
    textsOf(nodeAt(root, 'license'))[0] ??
    textAt(root, 'sdLicense')
  return [
    ...datasetEvidence(text, url, { role: 'unknown' }),
    ...derived(root).flatMap(node => datasetEvidence(text, node, { role: 'unknown' })),
    ...(licence ? [evidence('licence', licence.span, licence.value, { of: 'dataset' })] : []),
    ...root.entries.flatMap(({ key, value }) => responsible(String(key.value), key.span, value)),
  ]
}

/** `prov:wasDerivedFrom` as an address, a node with an `@id`, or a list of either. */
function derived(root: LocatedMap): { value: string; span: { start: number; end: number } }[] {
  return itemsOf(nodeAt(root, 'prov:wasDerivedFrom') ?? nodeAt(root, 'wasDerivedFrom')).flatMap(
    item => textsOf(item)[0] ?? textAt(item, '@id') ?? textAt(item, 'url') ?? [],
  )
}

function responsible(key: string, span: { start: number; end: number }, value: LocatedNode | undefined): Evidence[] {
  const name = /^(?:rai:|https?:\/\/mlcommons\.org\/croissant\/RAI\/)(\w+)$/i.exec(key)?.[1]
  if (!name) return []
  const filled =
    value?.type === 'scalar'
      ? value.value !== null && String(value.value).trim() !== ''
      : textsOf(value).length > 0 || value?.type === 'map'
  return [evidence('card-field', span, key, { card: 'dataset', field: SPELLINGS[name] ?? name, filled })]
}
