import type { Modality } from '../../evidence/vocabulary.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'
import { optimisesInputs } from '../optimised.ts'
import { guessesNextWord, LANGUAGE, LANGUAGE_LOOP, trainedMedia, trainsMaker } from '../trained-media.ts'
import { isDefinition } from './generation.ts'

/** Trainers that only ever tune generative models. */
const TUNERS: readonly (readonly [RegExp, 'finetune' | 'preference' | 'pretrain'])[] = [
  [
    /^(SFTTrainer|get_peft_model|LoraConfig|AdaLoraConfig|PrefixTuningConfig|PromptTuningConfig|prepare_model_for_(kbit|int8)_training|training_main|sft_main|SftArguments|Seq2SeqTrainer)$/,
    'finetune',
  ],
  [
    /^(DPOTrainer|PPOTrainer|KTOTrainer|ORPOTrainer|RewardTrainer|GRPOTrainer|CPOTrainer|BCOTrainer|rlhf_main)$/,
    'preference',
  ],
]
const OTHER =
  /ForSequenceClassification|ForTokenClassification|ForImageClassification|ForObjectDetection|SentenceTransformer|ForQuestionAnswering|AutoModelForCTC|WhisperForConditionalGeneration/
/** Loading tuned weights takes the same names as tuning them; training also steps an optimiser. */
const STEPS = /Trainer\(|Trainer\b.*import|import.*Trainer|backward\(|optimizer|\.train\(|TrainingArguments/
const PYTHON = new Set(['python', 'notebook'])
const HINTS = [
  'Trainer',
  'backward(',
  'peft',
  'Lora',
  'sft',
  'rlhf',
  'TrainingArguments',
  'training_main',
  'accelerate launch',
  'torchrun',
  'llamafactory-cli',
]

/** A command that a program starts to train, as it stands in its text. */
const COMMAND =
  /\b(?:accelerate launch|torchrun|deepspeed)\b[^;&|]{1,600}?\b(?:[\w/-]{0,60}train_network|train_(?:text_to_image|dreambooth|controlnet|db|textual)\w{0,40}|sft|finetun\w{0,20}|dpo)\.py\b|\bllamafactory-cli train\b|\bswift (?:sft|pt|rlhf)\b|\baxolotl(?:\.cli\.| )train\b/
const RUNS = /subprocess|Popen|os\.system|check_call|create_subprocess/
const DRAWS = /train_network|text_to_image|dreambooth|controlnet|train_db|textual|flux|sdxl|diffusion/

/** Code that trains or tunes a generative model. Detectors, classifiers and embedding models are none. */
export const training: Detector = {
  start: unit => PYTHON.has(unit.language) && holdsAny(unit.text, HINTS),
  stringsNeed: gate(RUNS),
  string(unit, at, value, sink) {
    const started = value.length < 3000 ? COMMAND.exec(value) : null
    if (started === null || !unit.says(RUNS) || unit.isImport(at)) return
    const generates: readonly Modality[] = DRAWS.test(value) ? ['image'] : ['text']
    const start = unit.tokens.start(at) + started.index
    const line = started[0].replaceAll(/\s+/g, ' ')
    sink.add('training', unit.stretch(start, start + started[0].length), line.slice(0, 60), {
      method: 'finetune',
      generates,
    })
  },
  calls: name => name === 'backward' || name.endsWith('Trainer') || TUNERS.some(([tuner]) => tuner.test(name)),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const tuner = TUNERS.find(([name]) => name.test(call.name))
    if (tuner !== undefined && (call.name !== 'training_main' || unit.imported(/^sat(\.|$)/)))
      give(unit, call, tuner[1], sink)
    else if (
      call.name.endsWith('Trainer') &&
      unit.imported(/transformers|trl|swift|peft|mindformers|mindnlp|paddlenlp/)
    )
      plain(unit, call, sink)
    else if (call.name === 'backward') loop(unit, call, sink)
  },
}

function plain(unit: Unit, call: Call, sink: Sink): void {
  if (LANGUAGE.test(unit.text)) give(unit, call, 'finetune', sink)
}

function loop(unit: Unit, call: Call, sink: Sink): void {
  const here = unit.tokens.start(call.at)
  const before = unit.text.slice(Math.max(0, here - 90), here)
  if (
    !/loss|scal|fabric|\bacc(elerator)?\b|engine/i.test(unit.chain(call.at)) &&
    !/\(\w*loss\w*\b[^\n]*\.$/.test(before) &&
    !LOSS_GIVEN.test(unit.text.slice(here, here + 80))
  )
    return
  if (steers(unit) || classifies(unit)) return
  if (unit.language === 'notebook' || !trainsMaker(unit) || !STEPPED.test(unit.text) || optimisesInputs(unit)) return
  give(
    unit,
    call,
    /from_pretrained|finetune|lora/i.test(unit.text + unit.path) && !/pretrain/i.test(unit.path)
      ? 'finetune'
      : 'pretrain',
    sink,
  )
}

/** What changes the weights. */
const STEPPED = /optim|accelerat|fabric|\bopt(?:er)?\.step\(|engine\.step\(/

/** `booster.backward(loss, optimizer)`: what is handed over is a loss. */
const LOSS_GIVEN = /^backward\(\s{0,20}(?:\w{1,30}\s{0,4}=\s{0,4})?[\w.]{0,60}loss/i

/** `(preds == labels).sum()`: guesses that are counted where they are right. */
const COUNTS_RIGHT =
  /\b(?:preds?|predicted|predictions?|guess\w{0,4})\b[^\n=]{0,24}==\s{0,4}(?:\w{1,20}[_.])?(?:labels?|targets?|y(?:_true)?)\b/
const SORTS = /classif(?:ier|ication)|num_(?:classes|labels)|detector|\breal\b[^\n]{0,40}\bfake\b/i

/** A loop that steps what speaks or draws, whatever it counts beside it. */
const TRAINS_MAKER =
  /\b(?:net_?[gG]|[gG]enerator|model_g|g_model|[sS]ynth\w{0,12}|[vV]ocoder)\w{0,10}\.parameters\(|\bgenerator_loss\(/

/** What is trained to tell one kind from another makes nothing, whatever it is shown. */
function classifies(unit: Unit): boolean {
  return (
    unit.says(COUNTS_RIGHT) &&
    unit.says(SORTS) &&
    !unit.says(LANGUAGE_LOOP) &&
    !guessesNextWord(unit) &&
    !unit.says(TRAINS_MAKER)
  )
}

/** A gradient on an input: the optimiser holds latents and no model's weights, so nothing is trained. */
function steers(unit: Unit): boolean {
  return unit.says(/optim\.\w+\(\s*\[\s*\w+\s*[\],]/) && !unit.says(/\.parameters\(|param_groups|trainable|params\b/)
}

function give(unit: Unit, call: Call, method: 'finetune' | 'preference' | 'pretrain', sink: Sink): void {
  if (OTHER.test(unit.text) && !LANGUAGE.test(unit.text)) return
  const generates = trainedMedia(unit)
  sink.add(
    'training',
    unit.span(call.at),
    call.name,
    { method, generates },
    !STEPS.test(unit.text) && /peft|Config$/.test(call.name) ? 'low' : call.name === 'LoraConfig' ? 'medium' : 'high',
  )
}
