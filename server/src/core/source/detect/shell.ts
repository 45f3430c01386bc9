import { commands } from '../../syntax/shell-lexer.ts'
import type { Command } from '../../syntax/shell-lexer.ts'
import { findDataset, findModel } from '../catalogue.ts'
import { type Override, overridesOf, variablesOf } from '../../readers/model-config/support/overrides.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

interface Tool {
  readonly command: RegExp
  readonly method: 'finetune' | 'preference' | 'pretrain' | 'serve'
}

const TOOLS: readonly Tool[] = [
  { command: /^(llamafactory-cli|lmf) train\b/, method: 'finetune' },
  { command: /^(megatron )?swift (sft|pt)\b|\bswift\/cli\/(sft|pt)\.py\b/, method: 'finetune' },
  { command: /^(swift|megatron) rlhf\b|\bswift\/cli\/rlhf\.py\b|^swift (grpo|gkd)\b/, method: 'preference' },
  {
    command:
      /^(megatron) (sft|pt)\b|^xtuner train\b|^litgpt finetune|^mlx_lm\.lora\b|^axolotl train\b|^tune run\b|\baxolotl\.cli\.train\b/,
    method: 'finetune',
  },
  { command: /--run_mode[ =](finetune|train)\b/, method: 'finetune' },
  { command: /^litgpt pretrain\b/, method: 'pretrain' },
  {
    command:
      /^(vllm serve|swift (deploy|app|infer|web-ui)|lmdeploy serve|ollama run|llamafactory-cli (api|webchat|chat))\b|vllm\.entrypoints|sglang\.launch_server|fastchat\.serve/,
    method: 'serve',
  },
]
const LAUNCHERS = /^(python3?|torchrun|accelerate|deepspeed|colossalai|srun|ipython)$/
const SCRIPT = /(train|finetune|fine_tune|sft|pretrain|dpo|rlhf|lora|ptuning|main)\w*\.py$/i
const MODEL_FLAG =
  /^--?(model|model_name|model_name_or_path|base_model|model_path|model_id|model_id_or_path|pretrained_model_name_or_path|llm|ckpt|ref_model|lora_weights|adapters?|reward_model|teacher_model|init_from)$/
const DATA_FLAG =
  /^--?(dataset|train_file|data_path|dataset_path|dataset_name|data|train_data|train_dataset|data_dir|dataset_dir|val_dataset|validation_file|training_data)$/
/** Flags that only the training of language or picture models has. */
const GENERATIVE_FLAG =
  /^--?(model_name_or_path|base_model|lora\w*|max_source_length|max_target_length|max_seq_length|pre_seq_len|cutoff_len|model_max_length|pretrained_model_name_or_path|instance_prompt|block_size|sft_type|train_type|tuner_type|init_from)(=|$)/

/** Shell scripts that train, tune or serve a generative model, with the models and data sets they name. */
export const shell: Detector = {
  start(unit, sink) {
    if (unit.language !== 'shell') return false
    for (const command of commands(unit.tokens)) read(unit, command, sink)
    return false
  },
}

function read(unit: Unit, { words }: Command, sink: Sink): void {
  const from = words.findIndex(
    word => !/^\w+=/.test(word.value) && !/^(nohup|exec|sudo|time|env|export)$/.test(word.value),
  )
  const head = words.slice(Math.max(from, 0))
  const first = head[0]
  if (first === undefined || head.length < 2) return
  const line = head.map(word => word.value).join(' ')
  const overrides = overridesOf(head)
  const method =
    TOOLS.find(tool => tool.command.test(line))?.method ??
    scriptMethod(head) ??
    (overrides.length > 0 ? (/sft|pretrain/i.test(line.slice(0, 120)) ? 'finetune' : 'preference') : undefined)
  if (method === undefined) return
  if (method === 'serve')
    sink.add('generation', unit.stretch(first.start, first.end), line.slice(0, 60), {
      generates: ['text'],
      access: 'self-hosted',
      served: true,
    })
  else sink.add('training', unit.stretch(first.start, first.end), line.slice(0, 60), { method, generates: ['text'] })
  flags(unit, head, method, sink)
  for (const one of overrides) override(unit, one, method, sink)
}

/** A model or a data set set by `key=value`, also through a variable that the script gives its value. */
function override(unit: Unit, { what, value, start, end }: Override, method: Tool['method'], sink: Sink): void {
  const variable = /^\$\{?(\w+)\}?$/.exec(value)?.[1]
  const set = variable === undefined ? undefined : variablesOf(unit.text).get(variable)
  if (variable !== undefined && set === undefined) return
  const word =
    set === undefined
      ? { value, start, end }
      : { value: set.value, start: set.start, end: set.start + set.value.length }
  if (what === 'model') model(unit, '--model_path', word, method, sink)
  else dataset(unit, what === 'eval' ? '--val_dataset' : '--dataset', word, sink)
}

/** `torchrun … train.py --model_name_or_path …`: a training script with flags that only generative models have. */
function scriptMethod(words: Command['words']): Tool['method'] | undefined {
  if (!LAUNCHERS.test(words[0]?.value ?? '')) return undefined
  const told = words.some(word => word.value === '--do_train') && words.some(word => word.value.endsWith('.py'))
  if (!told && !words.some(word => SCRIPT.test(word.value))) return undefined
  if (
    words.some(word => /^--do_(predict|eval)/.test(word.value)) &&
    !words.some(word => word.value.startsWith('--do_train'))
  )
    return undefined
  const trains = words.some(
    word => DATA_FLAG.test(word.value.replace(/=.*/, '')) || /^--do_train|deepspeed/.test(word.value),
  )
  return trains && words.some(word => GENERATIVE_FLAG.test(word.value)) ? 'finetune' : undefined
}

function flags(unit: Unit, words: Command['words'], method: Tool['method'], sink: Sink): void {
  let data = ''
  for (const [index, word] of words.entries()) {
    if (word.value.startsWith('-')) {
      const equals = word.value.indexOf('=')
      const name = equals < 0 ? word.value : word.value.slice(0, equals)
      data = DATA_FLAG.test(name) ? name : ''
      const next = words[index + 1]
      if (MODEL_FLAG.test(name))
        model(
          unit,
          name,
          equals < 0 ? next : { value: word.value.slice(equals + 1), start: word.start + equals + 1, end: word.end },
          method,
          sink,
        )
      if (data !== '' && equals >= 0)
        dataset(
          unit,
          data,
          { value: word.value.slice(equals + 1), start: word.start + equals + 1, end: word.end },
          sink,
        )
    } else if (data !== '' && index > 0) dataset(unit, data, word, sink)
  }
}

type Word = Command['words'][number]

function clean(word: Word): Word {
  const quote = /^["'].*["']$/.test(word.value) ? 1 : 0
  return { value: word.value.slice(quote, word.value.length - quote), start: word.start + quote, end: word.end - quote }
}

function model(unit: Unit, name: string, found: Word | undefined, method: Tool['method'], sink: Sink): void {
  if (found === undefined || found.value.startsWith('-') || found.value === '') return
  const word = clean(found)
  const fact = findModel(word.value)
  const variable = word.value.startsWith('$')
  if (variable || (!/[/\\]/.test(word.value) && fact === undefined)) return
  const role = /lora|adapter/.test(name)
    ? 'adapter'
    : /reward/.test(name)
      ? 'reward'
      : /teacher/.test(name)
        ? 'teacher'
        : method === 'serve'
          ? 'inference'
          : 'base'
  const path = /^[./~]/.test(word.value)
  sink.add(
    'model',
    unit.stretch(word.start, word.end),
    word.value,
    { role, provider: fact?.provider, generates: fact?.generates, path },
    path ? 'medium' : 'high',
  )
}

function dataset(unit: Unit, flag: string, found: Word, sink: Sink): void {
  const word = clean(found)
  // How files are read, or a class that reads them, is no name of data.
  if (word.value === '' || word.value.length > 200 || /^(?:json|csv|parquet|text|arrow)$/i.test(word.value)) return
  // Tools that keep registers of data are read as commands: a bare name, with a count behind it, is a key of one.
  if (/^[\w.-]+(?:#\d+|,[\w,.-]+)$/.test(word.value)) return
  const variable = word.value.startsWith('$')
  const file = /^[./~]|\.(jsonl?|txt|csv|parquet)$/.test(word.value)
  const hub = variable
    ? undefined
    : file
      ? 'file'
      : word.value.includes('/') || findDataset(word.value) !== undefined
        ? 'huggingface'
        : undefined
  sink.add(
    'dataset',
    unit.stretch(word.start, word.end),
    word.value,
    { role: /val|eval|test/.test(flag) ? 'eval' : 'train', hub, variable: variable ? word.value : undefined },
    variable ? 'medium' : 'high',
  )
}
