import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { idInHubUrl } from './support/model-id.ts'
import { part } from './support/placed.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** The build cache that the Hugging Face datasets library writes: `dataset_info.json` with splits and checksums. */
export const reader: Reader = exact({
  id: 'hf-datasets-cache',
  title: { en: 'Hugging Face datasets build cache', 'zh-CN': 'Hugging Face datasets 构建缓存' },
  patterns: ['**/dataset_info.json', '**/dataset_infos.json'],
  yields: ['dataset', 'licence'],
  matches: path => /(^|\/)dataset_infos?\.json$/i.test(path),
  read: file => ({
    evidence: mapsOf(file)
      .flatMap(root => [root, ...entriesOf(root).flatMap(({ value }) => (value?.type === 'map' ? value : []))])
      .flatMap(root => readInfo(file, root)),
  }),
})

function readInfo(file: SourceFile, root: LocatedMap): Evidence[] {
  if (!hasKey(root, 'splits', 'features') || !hasKey(root, 'builder_name', 'download_checksums', 'dataset_name'))
    return []
  const licence = textAt(root, 'license')
  const stated =
    licence?.value.trim() && licence.value.length <= 80
      ? [evidence('licence', licence.span, licence.value, { of: 'dataset' })]
      : []
  return [...dataset(file, root), ...stated]
}

/** The id stands in the addresses downloaded from a hub (`hf://datasets/owner/name@…`); else only a short name is there. */
function dataset(file: SourceFile, root: LocatedMap): Evidence[] {
  for (const { key } of entriesOf(nodeAt(root, 'download_checksums'))) {
    const address = { value: String(key.value), span: key.span }
    const hf = /^hf:\/\/datasets\/([^@]+)@/.exec(address.value)?.[1]
    if (hf)
      return datasetEvidence(file.text, part(file.text, address, 14, 14 + hf.length), {
        role: 'unknown',
        hub: 'huggingface',
      })
    if (idInHubUrl(file.text, address)) return datasetEvidence(file.text, address, { role: 'unknown' })
  }
  return datasetEvidence(file.text, textAt(root, 'dataset_name') ?? textAt(root, 'builder_name'), {
    role: 'unknown',
    confidence: 'medium',
  })
}
