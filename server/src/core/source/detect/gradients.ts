import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { guessesNextWord, LANGUAGE, trainedMedia, trainsMaker } from '../trained-media.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** A step that changes weights, as one library spells it: the gradient that it takes, and the call that applies it. */
interface Step {
  readonly library: RegExp
  readonly gradient: RegExp
  readonly call: RegExp
  /** What the callee's chain must say where its name alone says too little. */
  readonly chain?: RegExp
}

const STEPS: readonly Step[] = [
  // MLX, in Python and Swift.
  { library: /^mlx(?:[._]|$)|^MLX/, gradient: /\bvalue_?and_?grad\b|\bgrad\(/i, call: /^update$/, chain: /opt/i },
  // JAX with Optax, Flax (both of its interfaces) and Equinox.
  {
    library: /^(?:jax|optax|flax|equinox)(?:\.|$)/,
    gradient: /\b(?:jax|nnx|eqx|nn)\.(?:filter_)?(?:value_and_)?grad\b|\b(?:filter_)?value_and_grad\b/,
    call: /^(?:apply_updates|apply_gradients)$/,
  },
  { library: /^flax(?:\.|$)/, gradient: /\bnnx\.(?:value_and_)?grad\b/, call: /^update$/, chain: /opt/i },
  // TensorFlow, TensorFlow.js.
  { library: /tensorflow|^tf$|^keras/, gradient: /GradientTape/, call: /^(?:apply_gradients|minimize)$/ },
  { library: /tfjs/, gradient: /\bvariableGrads\b|\bminimize\b/, call: /^(?:applyGradients|minimize)$/ },
  // MindSpore.
  {
    library: /^mindspore|^mindformers|^mindnlp/,
    gradient: /\bvalue_and_grad\b|TrainOneStep/,
    call: /^(?:optimizer|opt|TrainOneStep\w*Cell)$/,
  },
  // Candle, tch and Burn in Rust.
  { library: /^(?:candle|tch)/, gradient: /\bbackward/, call: /^(?:backward_step|step)$/, chain: /opt|backward_step/i },
  { library: /^burn/, gradient: /GradientsParams/, call: /^step$/, chain: /opt/i },
  // TorchSharp.
  { library: /^TorchSharp/, gradient: /\.backward\(/, call: /^step$/, chain: /opt/i },
]
const ANY =
  /value_?and_?grad|apply_?updates|apply_?gradients|GradientTape|minimize|TrainOneStep|backward|GradientsParams/i

/** Runners of whole trainings, each with the module that it must come from. */
const RUNNERS: readonly (readonly [name: RegExp, module: RegExp, method: 'finetune' | 'pretrain' | 'preference'])[] = [
  [/^(?:train|train_model|run)$/, /^mlx_(?:lm|vlm)\.(?:tuner|lora|trainer)/, 'finetune'],
  [/^(?:run_exp|run_sft)$/, /^llamafactory|^llmtuner/, 'finetune'],
  [/^run_dpo$/, /^llamafactory|^llmtuner/, 'preference'],
  [/^pretrain$/, /^megatron/, 'pretrain'],
  [/^(?:LudwigModel|LLMTrainingParams)$/, /^ludwig|^autotrain/, 'finetune'],
]

/** Trainers that take any model: a text must show that this one makes content. */
const FITS: readonly (readonly [name: RegExp, module: RegExp])[] = [
  [/^fit$/, /^(?:pytorch_)?lightning(?:\.|$)|^composer(?:\.|$)|^keras|^tensorflow|^fastai/],
  [/^(?:finetune|pretrain)$/, /^nemo(?:\.|$)/],
]

/** What a library of nothing but language models is called. */
const LANGUAGE_LIBRARY = /^mlx_(?:lm|vlm)|^keras_(?:hub|nlp)|^llmfoundry|^nemo\.collections\.llm|^litgpt/
const CAUSAL =
  /CausalLM|LMHeadModel|\bLoRALayers?\b|linear_to_lora|LanguageModel|LlamaModel|LogitsProcessor|\bmodels::(?:quantized_)?(?:llama|qwen|mistral|mixtral|phi|gemma|falcon|stable_diffusion|flux)/

/** Training that libraries other than PyTorch spell without a backward pass of the loss, and runners that take a whole one over. */
export const gradients: Detector = {
  needs: gate(ANY, /\bfit\(|finetune|pretrain|run_exp|run_sft|run_dpo|LudwigModel|LLMTrainingParams|mlx_/),
  start: unit => unit.language !== 'notebook',
  calls: name =>
    STEPS.some(step => step.call.test(name)) ||
    RUNNERS.some(one => one[0].test(name)) ||
    FITS.some(one => one[0].test(name)),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const runner = RUNNERS.find(([name, module]) => name.test(call.name) && comesFrom(unit, call, module))
    if (runner === undefined && !(isStep(unit, call) && makes(unit)) && !isFit(unit, call)) return
    const method =
      runner?.[2] ?? (/from_pretrained|from_preset|fine_?tune|lora|load\(/i.test(unit.text) ? 'finetune' : 'pretrain')
    sink.add('training', unit.span(call.at), unit.chain(call.at), { method, generates: trainedMedia(unit) })
  },
}

function isStep(unit: Unit, call: Call): boolean {
  return STEPS.some(
    step =>
      step.call.test(call.name) &&
      unit.imported(step.library) &&
      unit.says(step.gradient) &&
      (step.chain === undefined || step.chain.test(unit.chain(call.at))),
  )
}

/** `trainer.fit(model, loader)`, `causal_lm.fit(texts)`. */
function isFit(unit: Unit, call: Call): boolean {
  return FITS.some(([name, module]) => name.test(call.name) && unit.imported(module)) && makes(unit)
}

/** Whether a runner is taken from its module, by name or through the module itself. */
function comesFrom(unit: Unit, call: Call, module: RegExp): boolean {
  const from = unit.importOf(call.at)
  return from !== undefined && module.test(from.module)
}

/** Heads that tell one kind from another, or find. */
const TELLS_APART =
  /For(?:Sequence|Token|Image|Audio)Classification|ForObjectDetection|ForQuestionAnswering|ForCTC|SentenceTransformer/

/** Whether what is trained makes content. */
function makes(unit: Unit): boolean {
  if (unit.says(TELLS_APART)) return false
  return (
    unit.says(LANGUAGE) ||
    trainsMaker(unit) ||
    guessesNextWord(unit) ||
    unit.says(CAUSAL) ||
    unit.imported(LANGUAGE_LIBRARY)
  )
}
