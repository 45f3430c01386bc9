import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, itemsOf, type LocatedMap, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = ['pretrained_model_name_or_path', 'train_data_dir', 'image_dir', 'image_directory', 'video_directory']

const TRAINER = [
  'network_module',
  'train_batch_size',
  'max_train_epochs',
  'max_train_steps',
  'optimizer_type',
  'lr_scheduler',
  'unet_lr',
  'network_dim',
  'output_name',
  'learning_rate',
]
const FOLDERS = [
  'train_data_dir',
  'reg_data_dir',
  'in_json',
  'image_dir',
  'video_directory',
  'image_directory',
  'metadata_file',
  'conditioning_data_dir',
]

/** Training configs of kohya's sd-scripts and its front ends, with any table names or none, and their data-set files. */
export const reader: Reader = exact({
  id: 'kohya',
  title: { en: 'kohya sd-scripts config', 'zh-CN': 'kohya sd-scripts 训练配置' },
  patterns: ['**/*.toml', '**/*.json'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.(toml|json)$/i.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => readConfig(file.text, root)) }
  },
})

function readConfig(text: string, root: LocatedMap): Evidence[] {
  const tables = [root, ...root.entries.flatMap(({ value }) => (value?.type === 'map' ? [value] : []))]
  const trainer = tables.find(table => countKeys(table, ...TRAINER) >= 2)
  const models = tables.flatMap(table => [
    ...modelEvidence(text, textAt(table, 'pretrained_model_name_or_path'), {
      role: 'base',
      access: 'self-hosted',
      generates: ['image'],
    }),
    ...modelEvidence(text, textAt(table, 'vae'), { role: 'other' }),
    ...modelEvidence(text, textAt(table, 'network_weights'), { role: 'adapter' }),
  ])
  const sets = itemsOf(nodeAt(root, 'datasets')).flatMap(set => [set, ...itemsOf(nodeAt(set, 'subsets'))])
  const isDataFile = sets.some(set => hasKey(set, ...FOLDERS))
  const isConfig = trainer && tables.some(table => hasKey(table, 'pretrained_model_name_or_path', 'train_data_dir'))
  if (!isDataFile && !isConfig) return []
  const at =
    trainer &&
    signal(trainer, 'network_module', 'max_train_epochs', 'max_train_steps', 'train_batch_size', 'optimizer_type')
  return [
    ...models,
    ...(at && isConfig ? [trainingEvidence(at, 'finetune', ['image'])] : []),
    ...[...tables, ...sets].flatMap(table =>
      FOLDERS.flatMap(key =>
        textsOf(entryOf(table, key)?.value).flatMap(node =>
          datasetEvidence(text, node, { role: 'train', hub: 'file' }),
        ),
      ),
    ),
  ]
}
