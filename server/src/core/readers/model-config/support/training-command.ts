import type { EvidenceDetails } from '../../../evidence/details.ts'
import { type Evidence, ofKind } from '../../../evidence/evidence.ts'
import type { Modality } from '../../../evidence/vocabulary.ts'
import { flagValues, hasFlag, type Word } from '../../../syntax/shell-flags.ts'
import { allMatches } from '../../../text/steps.ts'
import { datasetEvidence, swiftDatasetEvidence } from './datasets.ts'
import { isHubId } from './model-id.ts'
import { type ModelContext, type ModelRole, modelEvidence } from './models.ts'
import { commaParts, type Placed } from './placed.ts'
import { overrideEvidence } from './override-evidence.ts'
import { DATA, LIKELY, OF_SCRIPTS, SURE } from './training-flags.ts'
import { type Method, methodOf, trainingEvidence } from './training-args.ts'

type DatasetRole = EvidenceDetails['dataset']['role']

const RUNNER =
  /^(python[\d.]*|torchrun|deepspeed|accelerate|accelerate-launch|uv|poetry|srun|paddle|mpirun|colossalai|trl|litgpt|axolotl|xtuner|unsloth\S*)$/
/** What keeps a recipe of make from being echoed, or from failing. */
const PREFIX = /^[@-]{1,2}/
const SCRIPT = /(?<![\w.-])([\w.-]+\.py)$|^-m$/

/** What a command of a training or inference script names: models, data sets, and that it trains. */
export function scriptEvidence(
  text: string,
  words: readonly Word[],
  variables?: ReadonlyMap<string, Placed>,
): Evidence[] {
  const set = overrideEvidence(text, words, variables)
  if (set.length > 0) return set
  const swift = swiftVerb(words)
  if (swift) return swiftEvidence(text, words, swift, variables)
  const factory = words.findIndex(word => /^(llamafactory-cli|lmf)$/.test(word.value))
  const runs =
    factory >= 0 || words.some(word => RUNNER.test(base(word.value).replace(PREFIX, '')) || SCRIPT.test(word.value))
  if (!runs || !words.some(word => word.value.startsWith('--'))) return []
  const verb = factory >= 0 ? words[factory + 1]?.value : undefined
  return genericEvidence(text, words, verb, variables)
}

function base(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1)
}

function genericEvidence(
  text: string,
  words: readonly Word[],
  verb: string | undefined,
  variables?: ReadonlyMap<string, Placed>,
): Evidence[] {
  const trainer =
    verb === undefined
      ? trainingWord(words)
      : verb === 'train' && !hasFlag(words, '--do_predict')
        ? words.find(word => word.value === 'train')
        : undefined
  const context: ModelContext = { access: 'self-hosted', ...generatesOf(words), ...(variables ? { variables } : {}) }
  const roleHere = (role: ModelRole): ModelRole => (role === 'base' && !trainer ? 'inference' : role)
  const sure = SURE.flatMap(([flag, role]) =>
    flagValues(words, flag)
      .slice(0, 1)
      .flatMap(word => modelEvidence(text, word, { ...context, role: roleHere(role) })),
  )
  const likely = LIKELY.flatMap(([flag, role]) =>
    flagValues(words, flag)
      .slice(0, 1)
      .flatMap(word => modelEvidence(text, word, { ...context, role: roleHere(role), confidence: 'medium' }))
      .filter(
        one =>
          one.kind === 'model' &&
          (isHubId(one.value) || one.detail.provider || one.detail.generates?.length || (trainer && one.detail.path)),
      ),
  )
  const placed = [...positional(words, trainer), ...flagValues(words, '--model_id_with_origin_paths').flatMap(idsOf)]
  const plain = placed.flatMap(word => modelEvidence(text, word, { ...context, role: roleHere('base') }))
  const models = [...sure, ...likely, ...plain]
  const weights = ofKind(models as never, 'model').some(one => !['embedding', 'recognition'].includes(one.detail.role))
  if (!weights) return []
  const data = DATA.flatMap(([flag, role]) =>
    flagValues(words, flag)
      // Behind the bare word stand names of classes as well.
      .filter(word => flag !== '--data' || /[/.$]/.test(word.value))
      .flatMap(word => dataOf(text, word, role, verb, variables)),
  )
  const generates = generatesOf(words).generates
  return [
    ...models,
    ...(trainer ? [trainingEvidence(trainer, methodIn(words, trainer), generates)] : []),
    ...(trainer ? data : []),
  ]
}

/** LitGPT takes the weights without a flag, behind its verb. */
function positional(words: readonly Word[], trainer: Word | undefined): Placed[] {
  const at = trainer ? words.indexOf(trainer) : -1
  const next = words[at + 1]
  return at > 0 && next && base(words[at - 1]?.value ?? '') === 'litgpt' && isHubId(next.value) ? [next] : []
}

/** DiffSynth-Studio: `owner/name:files*.safetensors,owner/name:file.pth`. */
function idsOf(word: Word): Placed[] {
  return [...allMatches(word.value, /(?:^|,)\s{0,4}([\w.-]{1,60}\/[\w.-]{1,90}):/g)].map(match => {
    const id = match[1] ?? ''
    const start = word.span.start + match.index + match[0].length - 1 - id.length
    return { value: id, span: { start, end: start + id.length } }
  })
}

function dataOf(
  text: string,
  word: Word,
  role: DatasetRole,
  verb: string | undefined,
  variables?: ReadonlyMap<string, Placed>,
): Evidence[] {
  const more = variables ? { variables } : {}
  if (verb === undefined) return datasetEvidence(text, word, { role, hub: 'huggingface', ...more })
  const set = /^\$[({]?(\w+)[)}]?$/.exec(word.value)?.[1]
  return commaParts(text, (set && variables?.get(set)) || word).flatMap(name =>
    datasetEvidence(text, name, { role, registryKey: name.value, reference: 'llama-factory', ...more }),
  )
}

const TRAINING_SCRIPT =
  /(train|finetun|fine_tun|fine-tun|sft|dpo|grpo|ppo|kto|orpo|lora|dreambooth|unsloth-cli)[\w.-]{0,120}\.py$/i
/** A module that trains, as it is started by `-m` or `--module`. */
const TRAINING_MODULE =
  /^[\w.]{0,80}(?:train|finetun|fine_tun|sft|dpo|grpo|ppo|kto|orpo|lora)\w{0,40}(?:\.\w{1,40}){0,3}$/i

function isModule(before: Word | undefined): boolean {
  return before !== undefined && /^(?:-m|--module)$/.test(before.value)
}

/** The word that shows training: the script's name, the tool's verb or a flag only trainers have. */
function trainingWord(words: readonly Word[]): Word | undefined {
  if (hasFlag(words, '--do_predict') && !hasFlag(words, '--do_train')) return undefined
  const script = words.find(
    (word, index) =>
      (TRAINING_SCRIPT.test(word.value) || (isModule(words[index - 1]) && TRAINING_MODULE.test(word.value))) &&
      !/infer|merge|generate|eval|export|convert|demo|serve/i.test(base(word.value)),
  )
  const flags = [
    '--do_train',
    '--num_train_epochs',
    '--per_device_train_batch_size',
    '--learning_rate',
    '--train_file',
    '--train_data_dir',
    '--max_train_steps',
  ]
  const flag = words.find(word => flags.some(name => word.value === name || word.value.startsWith(`${name}=`)))
  const at = words.findIndex(word => /^(trl|axolotl|litgpt|xtuner)$/.test(base(word.value)))
  const verb = at >= 0 ? words[at + 1] : undefined
  if (verb && /^(sft|dpo|kto|grpo|reward|rloo|train|finetune\w*|pretrain)$/.test(verb.value)) return verb
  // A lone `--learning_rate` with batch size and data is a trainer of the project's own.
  return script && (flag || hasFlag(words, ...OF_SCRIPTS)) ? script : flag
}

function methodIn(words: readonly Word[], at: Word): Method {
  const stage = flagValues(words, '--stage')[0]
  const method = methodOf(stage?.value ?? at.value)
  if (method !== 'unknown') return method
  if (/dpo|grpo|ppo|kto|orpo|reward|rloo/i.test(at.value)) return 'preference'
  return /pre-?train/i.test(at.value) ? 'pretrain' : 'finetune'
}

/** Diffusers and kohya scripts make pictures; the script's name or their own flags tell. */
function generatesOf(words: readonly Word[]): { generates?: readonly Modality[] } {
  const line = words.map(word => word.value).join(' ')
  if (/text_to_video|image_to_video|cogvideo|wan_?video|hunyuan_?video|i2v|t2v/i.test(line))
    return { generates: ['video'] }
  if (
    /text_to_image|dreambooth|textual_inversion|sdxl?_|flux_|sd3_|train_network|train_db|controlnet|--instance_prompt|--network_module|train_lora_flux|fine_tune\.py/i.test(
      line,
    )
  )
    return { generates: ['image'] }
  return {}
}

const SWIFT_VERBS = /^(sft|pt|rlhf|infer|deploy|app|web-ui|eval|export|sample|merge-lora|rollout)$/

function swiftVerb(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(word => /^(swift|megatron)$/.test(base(word.value)))
  const next = at >= 0 ? words[at + 1] : undefined
  if (next && SWIFT_VERBS.test(next.value)) return next
  return words.find(word =>
    /swift\/cli\/(_megatron\/)?(sft|pt|rlhf|infer|deploy|app|export|sample)\.py$/.test(word.value),
  )
}

function swiftEvidence(
  text: string,
  words: readonly Word[],
  verb: Word,
  variables?: ReadonlyMap<string, Placed>,
): Evidence[] {
  const hf = flagValues(words, '--use_hf')[0]
  const hub = hf && /^(true|1)$/i.test(hf.value) ? 'huggingface' : 'modelscope'
  const more = variables ? { variables } : {}
  const name = base(verb.value).replace(/\.py$/, '')
  const trains = /^(sft|pt|rlhf)$/.test(name)
  const context: ModelContext = { access: 'self-hosted', hub, ...more }
  const role: ModelRole =
    trains || /^(export|merge-lora)$/.test(name) ? 'base' : name === 'sample' ? 'teacher' : 'inference'
  const flags: readonly (readonly [string, ModelRole])[] = [
    ['--model', role],
    ['--model_id_or_path', role],
    ['--adapters', 'adapter'],
    ['--ref_model', 'other'],
    ['--reward_model', 'reward'],
    ['--teacher_model', 'teacher'],
  ]
  const models = flags.flatMap(([flag, as]) =>
    flagValues(words, flag).flatMap(word => modelEvidence(text, word, { ...context, role: as })),
  )
  const data = (
    [
      ['--dataset', trains ? 'train' : 'unknown'],
      ['--val_dataset', 'eval'],
    ] as const
  ).flatMap(([flag, as]) =>
    flagValues(words, flag).flatMap(word => swiftDatasetEvidence(text, word, { role: as, hub, ...more })),
  )
  const method: Method = name === 'pt' ? 'pretrain' : name === 'rlhf' ? 'preference' : 'finetune'
  return [...models, ...(trains ? [trainingEvidence(verb, method, ['text'])] : []), ...data]
}
