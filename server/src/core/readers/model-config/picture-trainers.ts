import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, entryOf, itemsOf, type LocatedMap, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { datasetEvidence } from './support/datasets.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { type Placed, placed } from './support/placed.ts'
import { trainingEvidence } from './support/training-args.ts'
import { hasKey, JSON_FILE, rootsOf, TOML, YAML } from './support/trees.ts'

type Path = readonly string[]

/** How the settings of one trainer are told from others, and where they name weights and data. */
interface Trainer {
  /** Keys that all stand there, the first of which shows the training. */
  readonly keys: readonly Path[]
  readonly models: readonly Path[]
  readonly data: readonly Path[]
  /** Lists of folders, each with the key that holds one. */
  readonly lists?: readonly (readonly [list: string, key: string])[]
}

const TRAINERS: readonly Trainer[] = [
  // OneTrainer.
  {
    keys: [['training_method'], ['base_model_name']],
    models: [['base_model_name']],
    data: [],
    lists: [['concepts', 'path']],
  },
  // SimpleTuner, whose keys may be written as flags.
  {
    keys: [['--model_type'], ['--data_backend_config']],
    models: [['--pretrained_model_name_or_path']],
    data: [],
  },
  // diffusion-pipe.
  {
    keys: [['model', 'type'], ['dataset'], ['optimizer']],
    models: [
      ['model', 'diffusers_path'],
      ['model', 'ckpt_path'],
      ['model', 'checkpoint_path'],
      ['model', 'transformer_path'],
    ],
    data: [],
  },
  // invoke-training.
  {
    keys: [['data_loader', 'dataset'], ['model']],
    models: [['model']],
    data: ['dataset_dir', 'dataset_name', 'jsonl_path'].map(key => ['data_loader', 'dataset', key]),
  },
  // x-flux.
  { keys: [['data_config', 'img_dir'], ['model_name']], models: [['model_name']], data: [['data_config', 'img_dir']] },
  // EveryDream2.
  { keys: [['data_root'], ['resume_ckpt']], models: [['resume_ckpt']], data: [['data_root']] },
  // The trainer of LTX-Video.
  {
    keys: [
      ['data', 'preprocessed_data_root'],
      ['model', 'model_source'],
    ],
    models: [['model', 'model_source']],
    data: [['data', 'preprocessed_data_root']],
  },
]
/** Without one of these a file is none of them. */
const HINTS =
  /training_method|data_backend_config|diffusers_path|ckpt_path|transformer_path|checkpoint_path|data_loader|data_config|resume_ckpt|model_source|instance_data_dir|multidatabackend|caption_strategy|include_subdirectories|num_repeats|frame_buckets|ar_bucket/

/** Trainers of pictures and clips with files of their own: SimpleTuner, OneTrainer, diffusion-pipe, invoke-training, x-flux, EveryDream, LTX-Video. */
export const reader: Reader = exact({
  id: 'picture-trainers',
  title: { en: 'Settings of trainers of pictures and clips', 'zh-CN': '图像与视频训练工具的配置' },
  patterns: ['**/*.{yaml,yml,json,toml}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path) || TOML.test(path),
  read(file) {
    if (!HINTS.test(file.text)) return NOTHING
    return {
      evidence: rootsOf(file).flatMap(root =>
        root.type === 'map'
          ? [...readSettings(file.text, root), ...readFolders(file.text, entryOf(root, 'directory')?.value)]
          : [...readBackends(file.text, root), ...readConcepts(file.text, root)],
      ),
    }
  },
})

function readSettings(text: string, root: LocatedMap): Evidence[] {
  const trainer = TRAINERS.find(({ keys }) => keys.every(path => nodeAt(root, ...path) !== undefined))
  const at = trainer && signOf(root, trainer.keys[0] as Path)
  if (!trainer || !at) return []
  const generates = /wan|ltx|hunyuan_?video|cogvideo|cosmos|video/i.test(text.slice(0, 4000)) ? 'video' : 'image'
  const models = trainer.models.flatMap(path =>
    modelEvidence(text, textAt(root, ...path), {
      role: 'base',
      access: 'self-hosted',
      hub: 'huggingface',
      generates: [generates],
    }),
  )
  if (models.length === 0 && trainer.data.length === 0) return []
  return [
    trainingEvidence(at, 'finetune', [generates]),
    ...models,
    ...trainer.data.flatMap(path =>
      datasetEvidence(text, textAt(root, ...path), { role: 'train', hub: 'huggingface' }),
    ),
    ...(trainer.lists ?? []).flatMap(([list, key]) =>
      itemsOf(entryOf(root, list)?.value).flatMap(item => folder(text, item, key)),
    ),
  ]
}

function signOf(root: LocatedMap, path: Path): Placed | undefined {
  const node = nodeAt(root, ...path)
  const key = entryOf(nodeAt(root, ...path.slice(0, -1)) ?? root, path.at(-1) ?? '')?.key
  return placed(node) ?? (key ? { value: String(key.value), span: key.span } : undefined)
}

/** `[[directory]]` of diffusion-pipe. */
function readFolders(text: string, list: LocatedNode | undefined): Evidence[] {
  return itemsOf(list).flatMap(item => folder(text, item, 'path'))
}

/** SimpleTuner's list of where pictures come from; caches of what a text encoder said are none. */
function readBackends(text: string, root: LocatedNode): Evidence[] {
  return itemsOf(root).flatMap(item => {
    const kind = textAt(item, 'dataset_type')?.value ?? ''
    if (!hasKey(item, 'id') || /embeds/.test(kind) || isOff(item)) return []
    const role = kind === 'eval' ? 'eval' : 'train'
    return ['instance_data_dir', 'dataset_name', 'aws_bucket_name', 'csv_file'].flatMap(key =>
      datasetEvidence(text, textAt(item, key), { role, hub: key === 'dataset_name' ? 'huggingface' : 'file' }),
    )
  })
}

/** OneTrainer's list of concepts. */
function readConcepts(text: string, root: LocatedNode): Evidence[] {
  return itemsOf(root).flatMap(item =>
    hasKey(item, 'include_subdirectories', 'balancing', 'loss_weight') && hasKey(item, 'path')
      ? folder(text, item, 'path')
      : [],
  )
}

function folder(text: string, item: LocatedNode, key: string): Evidence[] {
  return isOff(item) ? [] : datasetEvidence(text, textAt(item, key), { role: 'train', hub: 'file' })
}

function isOff(item: LocatedNode): boolean {
  return entriesOf(item).some(
    ({ key, value }) =>
      value?.type === 'scalar' &&
      ((key.value === 'disabled' && value.value === true) || (key.value === 'enabled' && value.value === false)),
  )
}
