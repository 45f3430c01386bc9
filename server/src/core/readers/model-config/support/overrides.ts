import { allMatches } from '../../../text/steps.ts'

/** A word of a command and where it stands. */
interface Word {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A value that a command sets by `key=value`, with its place. */
export interface Override {
  readonly what: 'model' | 'train' | 'eval'
  readonly value: string
  readonly start: number
  readonly end: number
}

const MODEL =
  /(^|[._])(model_path|model\.path|model_name_or_path|pretrained_model\w*|base_model|model_id|hf_checkpoint|policy\.model_name|actor\.path|pretrain|restore_from_path|checkpointer\.checkpoint_dir)$/
const TRAIN =
  /(^|\.)(train_(files?|data(_path)?|dataset|ds)(\.(path|name|file_names?|file_path|data_path))?|datasets?\.(path|name|train|source|dataset_name)|data\.(dataset_name|data_path|data_prefix|path)|dataset_(name|path)|prompt_data)$/
const EVAL = /(^|\.)(val|valid|validation|test|eval)_(files?|data|dataset|ds)(\.\w+)?$/
/** Whether a key, in its groups, names weights that are trained, what they are trained on, or what they are tried on. */
export function isModelKey(key: string): boolean {
  return MODEL.test(key)
}

export function isDataKey(key: string): boolean {
  return TRAIN.test(key)
}

export function isEvalKey(key: string): boolean {
  return EVAL.test(key)
}

/** What runs must be named for training, since a server is given its model in the same way. */
const TRAINS = /train|finetun|fine_tun|\bsft\b|grpo|\bppo\b|\bdpo\b|\brl\b|_rl\b|rlhf/i
const SETTING = /^\+{0,2}([\w.@/-]+)=(.+)$/s

/** What the overrides of a training command name, as Hydra and its kin are given it; nothing for any other command. */
export function overridesOf(words: readonly Word[]): readonly Override[] {
  const plain = words.filter(word => !SETTING.test(word.value)).map(word => word.value)
  if (!plain.some(value => TRAINS.test(value))) return []
  const found = words.flatMap(settingOf)
  return found.some(one => one.what === 'model') && found.some(one => one.what === 'train') ? found : []
}

function settingOf(word: Word): Override[] {
  const [, key = '', given = ''] = SETTING.exec(word.value) ?? []
  const what = MODEL.test(key) ? 'model' : EVAL.test(key) ? 'eval' : TRAIN.test(key) ? 'train' : undefined
  if (what === undefined) return []
  const from = word.start + word.value.length - given.length
  return [...allMatches(given, /[^\s"'[\],]+/g)].map(({ 0: value, index }) => {
    // `hub/rows@train` names a split behind the id.
    const id = what === 'model' ? value : value.replace(/@\w+$/, '')
    return { what, value: id, start: from + index, end: from + index + id.length }
  })
}

/** Values that the script gives its variables before: `BASE=Qwen/Qwen3-4B`. */
export function variablesOf(text: string): ReadonlyMap<string, { value: string; start: number }> {
  const found = new Map<string, { value: string; start: number }>()
  for (const match of allMatches(text, /^[ \t]*(?:export[ \t]+)?(\w+)=["']?([^\s"'#$`]+)["']?/gm)) {
    const [all, name = '', value = ''] = match
    if (!found.has(name)) found.set(name, { value, start: match.index + all.indexOf(value, name.length) })
  }
  return found
}
