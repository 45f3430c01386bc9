import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedMap, textsOf } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { datasetEvidence } from './support/datasets.ts'
import { exact } from './support/exact.ts'
import { modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Keys that only a training is set by; three of them make a file its settings. */
const TRAINER = [
  'learning_rate',
  'max_steps',
  'max_train_steps',
  'num_train_epochs',
  'epochs',
  'train_batch_size',
  'per_device_train_batch_size',
  'gradient_accumulation_steps',
  'gradient_checkpointing',
  'lora_r',
  'lora_rank',
  'lora_alpha',
  'checkpointing_steps',
  'warmup_ratio',
]
/** Keys under which scripts of their own name what is trained on. */
const DATA = [
  'dataset_id',
  'dataset_name',
  'dataset_path',
  'dataset_dir',
  'train_dataset',
  'train_file',
  'train_data',
  'train_data_dir',
  'training_data',
  'training_images',
  'instance_data_dir',
  'lora_training_urls',
]
const NAMES = new RegExp(DATA.join('|'))

/** Settings that a training script of the project's own reads, in YAML or JSON: the data that they name, and what is trained on them. */
export const reader: Reader = exact({
  id: 'own-training',
  title: { en: 'Settings of a training script', 'zh-CN': '训练脚本的设置' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['dataset', 'model', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!NAMES.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => readSettings(file.text, root)) }
  },
})

function readSettings(text: string, root: LocatedMap): Evidence[] {
  if (countKeys(root, ...TRAINER) < 3) return []
  // Beside the data's name, the folder only says where registers of data lie.
  const keys = entryOf(root, 'dataset') ? DATA.filter(key => key !== 'dataset_dir') : DATA
  const data = keys.flatMap(key =>
    textsOf(entryOf(root, key)?.value).flatMap(node =>
      datasetEvidence(text, node, { role: 'train', hub: 'huggingface', confidence: 'medium' }),
    ),
  )
  return data.length === 0 ? [] : [...data, ...weights(text, root)]
}

/** Weights that make content and are trained on that data; the readers of known tools see to their own. */
function weights(text: string, root: LocatedMap): Evidence[] {
  if (countKeys(root, ...OF_TOOLS) > 0) return []
  const draws = countKeys(root, 'instance_data_dir', 'instance_prompt', 'resolution', 'train_data_dir') > 0
  const models = modelArguments(
    text,
    root,
    { hub: 'huggingface', access: 'self-hosted', ...(draws ? { generates: ['image'] } : {}) },
    { model_id: 'base', model_name: 'base', base_model_id: 'base' },
  ).filter(one => one.kind === 'model' && (one.detail.generates?.length ?? 0) > 0)
  const at = signal(root, ...DATA)
  if (models.length === 0 || at === undefined) return []
  const made = models.flatMap(one => (one.kind === 'model' ? (one.detail.generates ?? []) : []))
  return [...models, trainingEvidence(at, 'finetune', [...new Set(made)], 'medium')]
}

/** Keys by which tools that have a reader of their own are told. */
const OF_TOOLS = [
  'stage',
  'finetuning_type',
  'template',
  'datasets',
  'dataset_mixer',
  'tuner_type',
  'train_type',
  'sft_type',
  'rlhf_type',
  'network_module',
  'per_device_train_batch_size',
]
