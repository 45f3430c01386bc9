import type { Modality } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** What only a pipeline that draws, films or plays is told. */
const DRAWN = /\b(?:num_inference_steps|guidance_scale)\s{0,3}=(?!=)/
/** What only a model that writes is told. */
const WRITTEN = /\bmax_new_tokens\s{0,3}=(?!=)/
const ALL = gate(DRAWN, WRITTEN)

const FILMS = /\bnum_frames\s{0,3}=/
const PLAYS = /\baudio_(?:length|end)_in_s\s{0,3}=/
/** What is taken out of what comes back tells films and sounds from pictures, where the file takes no other. */
const FRAMES = /\.frames\b|\bexport_to_video\b/
const SOUNDS = /\.audios\b/
const PICTURES = /\.images\b/
/** Bodies are made, and depths told, in as many steps. */
const SHAPES = /\boctree_resolution\b|\btrimesh\b|\bmesh(?:es)?\b|\.glb\b|\.prediction\b/

/** What a pipeline is called, wherever it was loaded. */
const PIPELINE = /pipe(?:line)?(?:_?\w{1,12})?$/i
/** A function of one's own is named after what it does: `run_pipeline`. */
const DOES = /^_?(?:run|call|get|load|make|create|build|init|setup|warm|test|infer|generate|do|with|use|execute)_/i
const MODEL = /(?:^|\.)_?(?:\w{1,20}_)?(?:model|llm|lm)\.generate$/i
/** Models that put sound or pictures into words are told how long these may be, too. */
const READS = /whisper|speech_?recogn|\basr\b|transcri|caption|florence|blip|ocr/i

/**
 * A pipeline or a model that another file of the product loads and that is asked here, told what only such are told. Where the file loads one
 * itself, that is seen as it stands.
 */
export const loadedElsewhere: Detector = {
  needs: ALL,
  start: unit =>
    unit.role === 'product' &&
    (unit.language === 'python' || unit.language === 'notebook') &&
    !unit.imported(/^(?:diffusers|transformers|optimum|torch|mlx\w*|jax|tinygrad|modelscope)(?:\.|$)/) &&
    !recognises(unit),
  calls: name => PIPELINE.test(name) || name === 'generate',
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const generates = madeBy(unit, call)
    if (generates === undefined) return
    const detail = { generates, access: 'self-hosted', weights: 'caller' } as const
    sink.add('generation', unit.span(call.at), unit.chain(call.at), detail, 'medium')
  },
}

function madeBy(unit: Unit, call: Call): readonly Modality[] | undefined {
  const told = unit.inside(call.open)
  if (call.name === 'generate')
    return MODEL.test(unit.chain(call.at)) && WRITTEN.test(told) && !isRead(unit, told) ? ['text'] : undefined
  // A class is made, and a function of one's own leads to what it does.
  if (/^[A-Z]/.test(call.name) || DOES.test(call.name) || isDefinedHere(unit, call.name)) return undefined
  if (DRAWN.test(told)) return drawnBy(unit, told)
  return WRITTEN.test(told) && !unit.says(READS) ? ['text'] : undefined
}

function drawnBy(unit: Unit, told: string): readonly Modality[] | undefined {
  const draws = unit.says(PICTURES)
  if (FILMS.test(told) || (!draws && unit.says(FRAMES))) return ['video']
  if (PLAYS.test(told) || (!draws && unit.says(SOUNDS))) return ['audio']
  return !draws && unit.says(SHAPES) ? undefined : ['image']
}

/** A picture or a sound that is told nothing besides is only read. */
function isRead(unit: Unit, told: string): boolean {
  return unit.says(READS) || (SHOWN.test(told) && !unit.says(ASKED))
}

const SHOWN = /\b(?:pixel_values|input_features|input_values)\b/
const ASKED = /prompt|question|messages|instruct|chat/i

function isDefinedHere(unit: Unit, name: string): boolean {
  return unit.remember(`def ${name}`, () => new RegExp(`\\bdef ${name}\\b`).test(unit.text))
}
