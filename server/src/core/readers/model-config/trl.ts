import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, entryOf, itemsOf, type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { placed } from './support/placed.ts'
import { modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { hasKey, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Config of the TRL command line: `model_name_or_path` with `dataset_name` or a `datasets` mixture. */
export const reader: Reader = exact({
  id: 'trl',
  title: { en: 'TRL training config', 'zh-CN': 'TRL 训练配置' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!file.text.includes('model_name_or_path') || !/dataset_name|datasets|dataset_mixer/.test(file.text))
      return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isTrl(root) ? readConfig(file.text, root) : [])) }
  },
})

function isTrl(root: LocatedMap): boolean {
  return (
    hasKey(root, 'model_name_or_path') &&
    hasKey(root, 'dataset_name', 'datasets', 'dataset_mixer', 'dataset_mixture') &&
    !hasKey(root, 'finetuning_type')
  )
}

const PREFERENCE = [
  'beta',
  'loss_type',
  'reward_funcs',
  'num_generations',
  'desirable_weight',
  'reward_model_path',
  'max_prompt_length',
  'cliprange',
]

function readConfig(text: string, root: LocatedMap): Evidence[] {
  const at = signal(root, 'dataset_name', 'datasets', 'dataset_mixer', 'dataset_mixture', 'model_name_or_path')
  const method = hasKey(root, ...PREFERENCE) ? 'preference' : 'finetune'
  const subset = textAt(root, 'dataset_config')?.value
  return [
    ...modelArguments(text, root, { hub: 'huggingface', access: 'self-hosted' }),
    ...(at ? [trainingEvidence(at, method, ['text'])] : []),
    ...datasetEvidence(text, textAt(root, 'dataset_name'), {
      role: 'train',
      hub: 'huggingface',
      ...(subset ? { subset } : {}),
    }),
    ...[...itemsOf(entryOf(root, 'datasets')?.value), ...itemsOf(nodeAt(root, 'dataset_mixture', 'datasets'))].flatMap(
      item => mixturePart(text, item),
    ),
    // The alignment handbook's mixer has the ids as keys and shares as values.
    ...entriesOf(nodeAt(root, 'dataset_mixer')).flatMap(({ key }) =>
      datasetEvidence(text, placed(key), { role: 'train', hub: 'huggingface' }),
    ),
  ]
}

function mixturePart(text: string, item: Parameters<typeof textAt>[0]): Evidence[] {
  const subset = textAt(item, 'name')?.value ?? textAt(item, 'config')?.value
  return datasetEvidence(text, placed(item) ?? textAt(item, 'path') ?? textAt(item, 'id'), {
    role: 'train',
    hub: 'huggingface',
    ...(subset ? { subset } : {}),
  })
}
