import type { Evidence } from '../../evidence/evidence.ts'
import { itemsOf, type LocatedNode, textAt, textsOf, nodeAt } from '../../syntax/node.ts'
import { parseJson } from '../../syntax/json.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'

const SOURCES = [
  ['ms_dataset_id', 'modelscope'],
  ['hf_dataset_id', 'huggingface'],
  ['dataset_path', 'file'],
] as const

/** The data-set registry of ms-swift: `dataset_info.json` as a list, and `--custom_dataset_info` files. */
export const reader: Reader = exact({
  id: 'ms-swift-registry',
  title: { en: 'ms-swift data-set registry', 'zh-CN': 'ms-swift 数据集登记表' },
  patterns: ['**/*dataset*.json'],
  yields: ['dataset'],
  matches: path => /dataset[^/]*\.json$/i.test(path),
  read(file) {
    const root = file.tree(parseJson).root
    if (root?.type !== 'list') return { evidence: [] }
    return { evidence: root.items.flatMap(item => readEntry(file.text, item)) }
  },
})

function readEntry(text: string, item: LocatedNode): Evidence[] {
  const name = SOURCES.map(([key]) => textAt(item, key)?.value).find(Boolean)
  if (!name) return []
  const registryKey = textAt(item, 'dataset_name')?.value ?? name
  const subsets = itemsOf(nodeAt(item, 'subsets'))
  const only = subsets.length === 1 ? textsOf(subsets[0])[0]?.value : undefined
  const context = { role: 'unknown', registryKey, ...(only ? { subset: only } : {}) } as const
  return SOURCES.flatMap(([key, hub]) => datasetEvidence(text, textAt(item, key), { ...context, hub }))
}
