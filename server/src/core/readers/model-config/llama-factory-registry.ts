import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedEntry, type LocatedMap, type LocatedNode, textAt } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { type DatasetContext, datasetEvidence } from './support/datasets.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** Keys of an entry that say where the data lie, with the hub of each. */
const SOURCES = [
  ['hf_hub_url', 'huggingface'],
  ['ms_hub_url', 'modelscope'],
  ['om_hub_url', 'modelers'],
  ['script_url', 'huggingface'],
  ['cloud_file_name', 'url'],
  ['file_name', 'file'],
] as const

/** The data-set registry of LLaMA-Factory, `dataset_info.json` (v0), and data YAML of its v1. */
export const reader: Reader = exact({
  id: 'llama-factory-registry',
  title: { en: 'LLaMA-Factory data-set registry', 'zh-CN': 'LLaMA-Factory 数据集登记表' },
  patterns: ['**/dataset_info*.json', '**/*.{yaml,yml}'],
  yields: ['dataset'],
  matches: path => /(^|\/)[^/]*dataset_?infos?[^/]*\.json$/i.test(path) || /\.ya?ml$/i.test(path),
  read(file) {
    if (file.path.toLowerCase().endsWith('.json'))
      return { evidence: mapsOf(file).flatMap(root => readRegistry(file, root)) }
    if (!/^[ \t]+converter:|^[ \t]+source: *['"]?local/m.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isV1Data(root) ? readV1Data(file, root) : [])) }
  },
})

function isRegistryEntry(node: LocatedNode | undefined): boolean {
  return hasKey(node, ...SOURCES.map(([key]) => key))
}

function readRegistry(file: SourceFile, root: LocatedMap): Evidence[] {
  const entries = root.entries.filter(entry => isRegistryEntry(entry.value))
  // The build cache of the datasets library has the same file name and other keys.
  if (hasKey(root, 'builder_name', 'download_checksums') || entries.length === 0) return []
  return entries.flatMap(entry => readEntry(file, entry))
}

function readEntry(file: SourceFile, { key, value }: LocatedEntry): Evidence[] {
  const registryKey = String(key.value)
  const subset = textAt(value, 'subset')?.value
  const context: DatasetContext = { role: 'unknown', registryKey, ...(subset ? { subset } : {}) }
  return SOURCES.flatMap(([source, hub]) => datasetEvidence(file.text, textAt(value, source), { ...context, hub }))
}

function isV1Data(root: LocatedMap): boolean {
  const entries = entriesOf(root)
  return (
    entries.length > 0 &&
    entries.every(
      ({ value }) => textAt(value, 'path') && hasKey(value, 'converter', 'source', 'split', 'size', 'weight'),
    )
  )
}

function readV1Data(file: SourceFile, root: LocatedMap): Evidence[] {
  return root.entries.flatMap(({ key, value }) => {
    const local = textAt(value, 'source')?.value === 'local'
    return datasetEvidence(file.text, textAt(value, 'path'), {
      role: 'unknown',
      registryKey: String(key.value),
      hub: local ? 'file' : 'huggingface',
    })
  })
}
