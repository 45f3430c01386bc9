import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedMap, textsOf } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { datasetEvidence } from './support/datasets.ts'
import { exact } from './support/exact.ts'
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

/** Settings that a training script of the project's own reads, in YAML or JSON: the data that they name. */
export const reader: Reader = exact({
  id: 'own-training',
  title: { en: 'Settings of a training script', 'zh-CN': '训练脚本的设置' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['dataset'],
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
  return keys.flatMap(key =>
    textsOf(entryOf(root, key)?.value).flatMap(node =>
      datasetEvidence(text, node, { role: 'train', hub: 'huggingface', confidence: 'medium' }),
    ),
  )
}
