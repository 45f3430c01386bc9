import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, itemsOf, type LocatedMap, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { isHubId } from './support/model-id.ts'
import { placed } from './support/placed.ts'
import { methodOf, modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

const LISTS = [
  ['datasets', 'train'],
  ['pretraining_dataset', 'train'],
  ['test_datasets', 'eval'],
] as const

/** axolotl's training YAML. */
export const reader: Reader = exact({
  id: 'axolotl',
  title: { en: 'axolotl training config', 'zh-CN': 'axolotl 训练配置' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.ya?ml$/i.test(path),
  read(file) {
    if (!file.text.includes('base_model') || !/^[ \t\uFEFF]*base_model[ \t]*:/m.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isAxolotl(root) ? readConfig(file.text, root) : [])) }
  },
})

/** A merge recipe has `base_model` too, with `merge_method` and no data. */
function isAxolotl(root: LocatedMap): boolean {
  const data = hasKey(root, ...LISTS.map(([key]) => key))
  const own = countKeys(
    root,
    'sequence_len',
    'micro_batch_size',
    'num_epochs',
    'gradient_accumulation_steps',
    'adapter',
    'output_dir',
    'sample_packing',
    'dataset_prepared_path',
    'rl',
    'optimizer',
  )
  return hasKey(root, 'base_model') && !hasKey(root, 'merge_method') && (data ? own >= 1 : own >= 3)
}

function readConfig(text: string, root: LocatedMap): Evidence[] {
  const rl = textAt(root, 'rl')
  const at = signal(root, 'rl', 'adapter', 'pretraining_dataset', 'datasets', 'base_model')
  const method = rl
    ? 'preference'
    : hasKey(root, 'pretraining_dataset')
      ? 'pretrain'
      : at && methodOf(at.value) !== 'unknown'
        ? methodOf(at.value)
        : 'finetune'
  return [
    ...modelArguments(text, root, { hub: 'huggingface', access: 'self-hosted' }),
    ...(at ? [trainingEvidence(at, method, undefined)] : []),
    ...LISTS.flatMap(([key, role]) =>
      itemsOf(entryOf(root, key)?.value).flatMap(item => readDataset(text, item, role)),
    ),
  ]
}

function readDataset(text: string, item: Parameters<typeof textAt>[0], role: 'train' | 'eval'): Evidence[] {
  const id = placed(item) ?? textAt(item, 'path')
  if (!id) return []
  const subset = textAt(item, 'name')?.value
  // Builders such as `json` only say how to read `data_files`.
  const isBuilder = !isHubId(id.value) && /^(json|csv|parquet|text|arrow)$/i.test(id.value)
  if (!isBuilder) return datasetEvidence(text, id, { role, hub: 'huggingface', ...(subset ? { subset } : {}) })
  return itemsOf(entryOf(item, 'data_files')?.value).flatMap(file =>
    datasetEvidence(text, placed(file), { role, hub: 'file' }),
  )
}
