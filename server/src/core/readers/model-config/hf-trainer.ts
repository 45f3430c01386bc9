import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedMap, textsOf } from '../../syntax/node.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = ['model_name_or_path', 'per_device_train_batch_size']

const DATA = [
  ['train_file', 'train'],
  ['train_files', 'train'],
  ['train_data', 'train'],
  ['train_data_path', 'train'],
  ['train_data_file', 'train'],
  ['data_path', 'train'],
  ['data_paths', 'train'],
  ['validation_file', 'eval'],
  ['val_file', 'eval'],
  ['eval_file', 'eval'],
  ['eval_data_path', 'eval'],
] as const

const TRAINER = [
  'per_device_train_batch_size',
  'num_train_epochs',
  'gradient_accumulation_steps',
  'learning_rate',
  'lr_scheduler_type',
  'max_steps',
  'output_dir',
  'train_file',
  'lora_rank',
]

/** Arguments of the Hugging Face Trainer kept in a file by a training script of the project's own. */
export const reader: Reader = exact({
  id: 'hf-trainer',
  title: { en: 'Hugging Face Trainer arguments', 'zh-CN': 'Hugging Face Trainer 训练参数' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => readConfig(file.text, root)) }
  },
})

function readConfig(text: string, root: LocatedMap): Evidence[] {
  if (hasKey(root, 'dataset', 'dataset_name', 'datasets', 'dataset_mixer', 'template', 'finetuning_type', 'stage'))
    return []
  const nested = entryOf(root, 'training_args')?.value
  const args = nested?.type === 'map' ? nested : root
  if (
    countKeys(args, ...TRAINER) < 2 ||
    !(hasKey(root, 'model_name_or_path') || hasKey(args, 'per_device_train_batch_size'))
  )
    return []
  // Trainer arguments of a classifier have no model of language: a name, LoRA or generation settings must show one.
  const generative =
    hasKey(root, 'model_name_or_path', 'peft_config', 'generation_config', 'lora_rank') ||
    hasKey(args, 'predict_with_generate', 'generation_config')
  const at = signal(args, 'per_device_train_batch_size', 'num_train_epochs', 'learning_rate', 'output_dir')
  if (!generative) return []
  const data = entryOf(root, 'data_config')?.value
  return [
    ...modelArguments(text, root, { hub: 'huggingface', access: 'self-hosted' }),
    ...(at && countKeys(args, ...TRAINER) >= 2 ? [trainingEvidence(at, 'finetune', ['text'], 'medium')] : []),
    ...[root, ...(data?.type === 'map' ? [data] : [])].flatMap(map =>
      DATA.flatMap(([key, role]) =>
        textsOf(entryOf(map, key)?.value).flatMap(node => datasetEvidence(text, node, { role })),
      ),
    ),
  ]
}
