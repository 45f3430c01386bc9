import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedMap, textAt, textsOf } from '../../syntax/node.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence, swiftDatasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { embeddedSettings } from './support/settings.ts'
import { methodOf, modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = [
  'tuner_type',
  'train_type',
  'sft_type',
  'rlhf_type',
  'split_dataset_ratio',
  'sampler_type',
  'model_author',
  'torch_dtype',
]

const OWN = [
  'tuner_type',
  'train_type',
  'sft_type',
  'rlhf_type',
  'torch_dtype',
  'split_dataset_ratio',
  'model_author',
  'sampler_type',
  'sampler_engine',
  'loss_scale',
  'target_modules',
  'dataset_num_proc',
  'infer_backend',
  'max_new_tokens',
  'lora_rank',
]

/** Arguments of ms-swift in YAML or JSON. Its hub is ModelScope unless `use_hf` says otherwise. */
export const reader: Reader = exact({
  id: 'ms-swift',
  title: { en: 'ms-swift arguments', 'zh-CN': 'ms-swift 训练与采样参数' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['model', 'dataset', 'training', 'endpoint'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isSwift(root) ? readConfig(file.text, root) : [])) }
  },
})

function isSwift(root: LocatedMap): boolean {
  return (
    hasKey(root, 'model', 'model_id_or_path') &&
    countKeys(root, ...OWN) >= 2 &&
    !hasKey(root, 'model_name_or_path', 'base_model', 'architectures')
  )
}

function readConfig(text: string, root: LocatedMap): Evidence[] {
  const useHf = entryOf(root, 'use_hf')?.value
  const hub =
    useHf?.type === 'scalar' && (useHf.value === true || useHf.value === 'true' || useHf.value === 1)
      ? 'huggingface'
      : 'modelscope'
  const samples = hasKey(root, 'sampler_type', 'sampler_engine')
  const trains =
    !samples &&
    hasKey(root, 'dataset', 'cached_dataset') &&
    hasKey(
      root,
      'tuner_type',
      'train_type',
      'sft_type',
      'rlhf_type',
      'num_train_epochs',
      'learning_rate',
      'lr',
      'finetune',
    )
  const role = samples ? 'teacher' : trains ? 'base' : 'inference'
  const api = textAt(root, 'sampler_engine')?.value === 'client'
  const context = api ? ({ access: 'hosted-api', weights: false } as const) : ({ access: 'self-hosted', hub } as const)
  const at = trains
    ? signal(root, 'rlhf_type', 'tuner_type', 'train_type', 'sft_type', 'finetune', 'num_train_epochs')
    : undefined
  return [
    ...modelArguments(text, root, context, {
      model: role,
      model_id_or_path: role,
      prm_model: 'reward',
      orm_model: 'reward',
    }).filter(one => one.kind !== 'model' || one.detail.role !== 'reward' || one.value.includes('/')),
    // Groups of a Ray run: the teacher is served by replicas of its own.
    ...modelEvidence(text, textAt(root, 'teacher', 'model'), { ...context, role: 'teacher' }),
    ...modelEvidence(text, textAt(root, 'reward', 'model'), { ...context, role: 'reward' }),
    ...(at
      ? [
          trainingEvidence(
            at,
            hasKey(root, 'rlhf_type')
              ? 'preference'
              : methodOf(at.value) === 'unknown'
                ? 'finetune'
                : methodOf(at.value),
            ['text'],
          ),
        ]
      : []),
    ...[['dataset', 'train'] as const, ['val_dataset', 'eval'] as const].flatMap(([key, role]) =>
      textsOf(entryOf(root, key)?.value).flatMap(node => swiftDatasetEvidence(text, node, { role, hub })),
    ),
    ...textsOf(entryOf(root, 'cached_dataset')?.value).flatMap(node =>
      datasetEvidence(text, node, { role: 'train', hub: 'file' }),
    ),
    ...embeddedSettings(text, textAt(root, 'engine_kwargs')),
  ]
}
