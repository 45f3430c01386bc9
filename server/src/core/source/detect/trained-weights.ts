import { isHubId, isLocalPath } from '../../readers/model-config/support/model-id.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { findModel } from '../catalogue.ts'
import { keyBefore } from '../context.ts'
import { defaultOf } from '../default-value.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'

/** Calls that load weights, and trainers that are given them by their id. */
const LOADS = /^(?:from_pretrained|from_preset|get_model_tokenizer|load|load_model)$/
const TRAINERS = /^(?:SFT|DPO|PPO|KTO|ORPO|GRPO|CPO|BCO|Reward)Trainer$/
/** Classes whose weights make content. */
const MAKERS =
  /CausalLM|Seq2SeqLM|ForConditionalGeneration|LMHead|ForImageTextToText|Fast(?:Language|Vision)?Model|\bAutoModel\b|ChatGLM|UNet2D|Transformer2D|Transformer3D|DiffusionPipeline|StableDiffusion\w*Pipeline|FluxPipeline|mlx_(?:lm|vlm)|^load$/
/** Weights that stand beside the trained ones: what is followed, rewarded, learnt from or only reads. */
const BESIDE =
  /(?:^|_)(?:ref|reference|reward|rm|critic|teacher|judge|draft|assistant|eval|val|vae|text_?encoder|image_?encoder|clip|tokenizer|tok|processor|scheduler|embed\w*|metric|scorer|safety_?checker)(?:_|\d|$)/i
const OPTIONS = ['pretrained_model_name_or_path', 'model_name_or_path', 'model_name', 'model', 'model_id', 'path']
const LOADED =
  /from_pretrained|from_preset|get_model_tokenizer|\bload(?:_model)?\(|(?:SFT|DPO|PPO|KTO|ORPO|GRPO|CPO|BCO|Reward)Trainer/

/** The weights that a text trains, where the same text loads them by a name. */
export const trainedWeights: Detector = {
  needs: gate(LOADED),
  start: unit => unit.language === 'python',
  finish(unit, sink) {
    const trains = sink.evidence.some(
      one => one.kind === 'training' && one.confidence !== 'low' && one.detail.hosted !== true,
    )
    if (!trains || !unit.says(LOADED)) return
    const { tokens } = unit
    for (let at = 1; at < tokens.count; at++) {
      if (!tokens.isPunct(at, '(') || tokens.kind(at - 1) !== WORD) continue
      const call = unit.callAt(at)
      if (call !== undefined && isLoad(unit, call)) give(unit, call, sink)
    }
  },
}

function isLoad(unit: Unit, call: Call): boolean {
  if (TRAINERS.test(call.name)) return !unit.tokens.isWord(call.at - 1, 'class')
  if (!LOADS.test(call.name)) return false
  const chain = unit.chain(call.at)
  if (/^(?:load|load_model)$/.test(call.name) && !unit.importedName(call.name, /^mlx_(?:lm|vlm)/)) return false
  return MAKERS.test(chain) && !BESIDE.test(keyBefore(unit, call.at) ?? '')
}

function give(unit: Unit, call: Call, sink: Sink): void {
  const named = nameOf(unit, call)
  if (named === undefined) return
  const { value, at } = named
  const fact = findModel(value)
  const path = isLocalPath(value)
  if (!path && !isHubId(value) && fact === undefined) return
  if (fact !== undefined && fact.kind !== 'generation') return
  sink.takeBack('model', value, ({ role }) => role === 'inference')
  const known = fact ? { provider: fact.provider, generates: fact.generates, origin: fact.origin } : {}
  const where = path ? ({ path: true, hub: 'file' } as const) : ({ hub: 'huggingface' } as const)
  sink.add('model', unit.span(at), value, { role: 'base', access: 'self-hosted', ...known, ...where })
}

/** The name that a call is given: its first argument or one of its options, as it stands or through names of this text. */
function nameOf(unit: Unit, call: Call): { readonly value: string; readonly at: number } | undefined {
  const { tokens } = unit
  const option = OPTIONS.map(key => unit.option(call.open, key)).find(at => at >= 0)
  const first = option ?? (TRAINERS.test(call.name) && tokens.kind(call.open + 1) !== STRING ? -1 : call.open + 1)
  if (first < 0) return undefined
  // A call in the place of a name loads the weights itself.
  if (tokens.kind(first) === WORD && tokens.isPunct(first + 1, '(')) return undefined
  return tokens.kind(first) === STRING ? { value: tokens.value(first), at: first } : defaultOf(unit, first)
}
