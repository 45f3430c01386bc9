import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedMap, type LocatedNode, textsOf } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { datasetEvidence } from './support/datasets.ts'
import { exact } from './support/exact.ts'
import { isHubId, isLocalPath } from './support/model-id.ts'
import { modelEvidence } from './support/models.ts'
import { isDataKey, isEvalKey, isModelKey } from './support/overrides.ts'
import { type Placed, part, placed } from './support/placed.ts'
import { type Method, methodOf, trainingEvidence } from './support/training-args.ts'
import { JSON_FILE, mapsOf, TOML, YAML } from './support/trees.ts'

/** Words without which no such file is there. */
const HINTS =
  /train_(?:files?|data|ds|dataset|batch_size)|prompt_data|dataset|data_args|actor_rollout_ref|checkpointer|diffusers_path|ckpt_path/
/** Keys that only a training is set by, wherever they stand. */
const TRAINER =
  /(^|\.)(learning_rate|lr|lr_scheduler(_type)?|max_steps|total_epochs|num_train_epochs|num_epochs|epochs|train_batch_size|micro_batch_size|micro_batch_size_per_gpu|per_device_train_batch_size|gradient_accumulation_steps|train_micro_batch_size_per_gpu|gradient_checkpointing|warmup_steps|warmup_ratio|adv_estimator|rollout_n|kl_coef|total_training_steps|max_iters|train_iters|lora_rank|global_batch_size|rollout_batch_size)$/
/** Models by shorter names, where the group around them is the model's. */
const MODEL_GROUP =
  /(^|\.)(model|policy|actor|base_model|pretrained|student)\.(name|name_or_path|model_name|path|id|pretrained|base|pretrained_path|diffusers_path|ckpt_path|transformer_path)$/
const DATA_FILES =
  /(^|\.)(data_args\.file_name|train_data\.path|data\.train(\.(path|file|files|dataset))?|dataset\.source|datasets?\.train)$/
/** So deep and so wide a file of settings is read. */
const DEPTH = 6
const MOST = 1500

interface Leaf {
  readonly path: string
  readonly at: Placed
}

/** Settings of trainers that group what they are set to: verl, EasyR1, ROLL, AReaL, NeMo, NeMo-RL, torchtune, diffusion-pipe, scripts of one's own. */
export const reader: Reader = exact({
  id: 'nested-training',
  title: { en: 'Training settings in groups', 'zh-CN': '分组书写的训练配置' },
  patterns: ['**/*.{yaml,yml,json,toml}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path) || TOML.test(path),
  read(file) {
    if (!HINTS.test(file.text) || !TRAINER_WORD.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => readSettings(file.text, root)) }
  },
})

const TRAINER_WORD = /lr\b|learning_rate|epochs|max_steps|batch_size|adv_estimator|train_iters|max_iters|lora_rank/

function readSettings(text: string, root: LocatedMap): Evidence[] {
  const leaves: Leaf[] = []
  const keys: string[] = []
  collect(root, '', 0, leaves, keys)
  if (keys.filter(key => TRAINER.test(key)).length < 2) return []
  const models = leaves.filter(({ path, at }) => isNested(path) && isModel(path, at.value))
  const data = leaves.filter(({ path }) => isNested(path) && (isDataKey(path) || DATA_FILES.test(path)))
  const held = leaves.filter(({ path }) => isNested(path) && isEvalKey(path))
  const [first] = data.length > 0 ? data : models
  if (models.length === 0 || data.length === 0 || first === undefined) return []
  return [
    trainingEvidence(first.at, methodIn(keys, leaves), undefined, 'medium'),
    ...models.flatMap(({ at }) => modelEvidence(text, at, { role: 'base', access: 'self-hosted', hub: 'huggingface' })),
    ...data.flatMap(({ at }) => datasetEvidence(text, withoutSplit(text, at), { role: 'train', hub: 'huggingface' })),
    ...held.flatMap(({ at }) => datasetEvidence(text, withoutSplit(text, at), { role: 'eval', hub: 'huggingface' })),
  ]
}

function isNested(path: string): boolean {
  return path.includes('.')
}

function isModel(path: string, value: string): boolean {
  if (/(^|\.)(ref|reward\w*|critic|teacher|tokenizer|vae|val\w*|eval\w*|optimizer|logger)\./.test(path)) return false
  return isModelKey(path) || (MODEL_GROUP.test(path) && (isHubId(value) || isLocalPath(value)))
}

/** `hub/rows@train` names a split behind the id. */
function withoutSplit(text: string, at: Placed): Placed {
  const split = /@\w+$/.exec(at.value)
  return split ? part(text, at, 0, split.index) : at
}

function methodIn(keys: readonly string[], leaves: readonly Leaf[]): Method {
  if (keys.some(key => /adv_estimator|kl_coef|rollout|reward|(^|\.)(dpo|grpo|ppo)(\.|$)/.test(key))) return 'preference'
  const said = leaves.find(({ path }) => /(^|\.)(stage|method|algorithm|peft_scheme)$/.test(path))
  const method = said ? methodOf(said.at.value) : 'unknown'
  return method === 'unknown' ? 'finetune' : method
}

/** Every text of a tree under its keys, joined by dots; texts of a list under the list's key. */
function collect(node: LocatedNode, path: string, depth: number, leaves: Leaf[], keys: string[]): void {
  for (const { key, value } of entriesOf(node)) {
    if (keys.length > MOST || value === undefined) return
    const here = path === '' ? String(key.value) : `${path}.${String(key.value)}`
    keys.push(here)
    if (value.type === 'map' && depth < DEPTH) collect(value, here, depth + 1, leaves, keys)
    else if (value.type === 'list')
      for (const item of value.items) {
        if (item.type === 'map' && depth < DEPTH) collect(item, here, depth + 1, leaves, keys)
        else leaves.push(...textsOf(item).map(at => ({ path: here, at })))
      }
    else {
      const at = placed(value)
      if (at) leaves.push({ path: here, at })
    }
  }
}
