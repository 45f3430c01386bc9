import type { Modality } from '../../evidence/vocabulary.ts'
import { STRING } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { findModel } from '../catalogue.ts'
import type { Detector, Sink } from '../detector.ts'
import { hears, recognises } from '../purpose.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { runOf } from './run-programs.ts'

/** Runtimes that carry out a model's weights within a program of whatever language. */
const RUNTIME =
  /onnxruntime|OnnxRuntime|\bort::|\bOrt::|torch::jit|torch_jit|\btch::|TorchSharp|org\.pytorch|\bai\.djl|tflite|TensorFlowLite|\bCoreML\b|\bncnn\b|openvino|\bcandle/
/** Calls that open such weights, by their last name, and on what the commoner names must be called. */
const OPENS =
  /^(?:InferenceSession|createSession|New(?:Advanced|Dynamic\w{0,12})?Session\w{0,20}|commit_from_(?:file|memory)|with_model_from_\w{1,12}|ORTSession|OrtSession|Session|Interpreter|MLModel|create|load|load_model|loadModel|load_from_file|compile_model|from_file)$/
const COMMON = /^(?:create|load|load_model|loadModel|load_from_file|Session|from_file)$/
const OF_RUNTIME =
  /InferenceSession|(?:^|\.)(?:ort|Ort|jit|torch|Module|CModule|LiteModuleLoader|Model|ModelZoo|criteria|session|Session)\w*\.\w+$|^(?:Ort\.)?Session$/
/** Models that move a face to a voice or to another's face. */
const FACES =
  /wav_?-?2_?-?lip|muse_?-?talk|sad_?-?talker|live_?-?portrait|echo_?-?mimic|latent_?-?sync|hey_?-?gem|hallo[23]|video_?-?retalking|er_?-?nerf|gene_?-?face|ani_?-?portrait|lip_?-?sync|talking_?-?(?:head|face)|infinite_?-?talk|make_?-?it_?-?talk/i
/** Parts of a model that draws: what takes the noise off, and what makes a picture of the rest. */
const UNET = /\bunet\b|transformer[\w/\\.]{0,20}\.onnx/i
const VAE = /vae_?-?decoder|vaeDecoder/i
/** Names of what speaks, and of functions that do. */
const SPEAKS =
  /(?<![a-z])(?:tts|text_?to_?speech|vocoder|vits|hifi_?gan|tacotron|fastspeech|xtts|kokoro|piper|melo_?tts|cosy_?voice|narrator|talker|speech_?synth\w*)(?![a-z])/i
const SAYS =
  /\b(?:func|fun|fn|function|def|async|public|Task<[^>\n]{1,40}>|byte\[\]|float\[\])\s{1,4}(?:\([^)\n]{0,40}\)\s{0,2})?(?:synthesi[sz]e|speak|say|tts|text_?to_?speech|narrate|read_?aloud|generate_?(?:speech|audio|wav|voice))\w{0,20}\s{0,2}[(<]/i
const HEARS = /transcri|recogni[sz]|\basr\b|\bstt\b|diari[sz]|verif|embedding|\bvad\b|classif|whisper|keyword_?spot/i
/** Calls that fetch a model from a hub, in the languages whose packages are named. */
const FETCHES =
  /^(?:snapshotDownload|downloadFile|downloadFileToCacheDir|hf_?[hH]ub_?[dD]ownload|HubDownload|DownloadModel|downloadModel|DownloadSnapshot|model|get|repo)$/
const HUB = /@huggingface\/hub|hf_hub|hf-hub|huggingface|modelscope/i
/** A script that makes a film of a face and a voice, started as a program. */
const SCRIPT =
  /(?:wav2lip|sadtalker|musetalk|liveportrait|echomimic|latentsync|video-?retalking|hallo2?)[\w./\\-]{0,60}\.py\b|-m\s{1,3}(?:musetalk|latentsync|sadtalker|wav2lip)\b/i
const STARTED = /^(?:musetalk|latentsync|sadtalker|wav2lip)(?:\.[\w.]{1,40})?$|(?:^|[/\\])inference\w{0,20}\.py$/i
const TOLD =
  /--(?:driven_audio|source_image|face|audio|audio_path|driving|driving_audio|reference_image|inference_config)\b/

/** Weights that draw, speak or move a face and are run by code of the product's own, in languages other than Python; and scripts that it starts to do so. */
export const weightsRun: Detector = {
  needs: gate(RUNTIME, HUB, FACES, TOLD),
  start: unit =>
    unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && unit.language !== 'notebook',
  calls: name => OPENS.test(name) || FETCHES.test(name),
  call(unit, call, sink) {
    if (unit.language === 'python' || isDefinition(unit, call) || recognises(unit)) return
    if (FETCHES.test(call.name)) fetched(unit, call, sink)
    if (OPENS.test(call.name)) opened(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (value.length > 400 || !(SCRIPT.test(value) || STARTED.test(value)) || !unit.says(TOLD)) return
    if (!SCRIPT.test(value) && !unit.says(FACES)) return
    const run = runOf(unit, at, unit.tokens.start(at))
    if (run !== undefined) give(unit, run, value, 'video', sink)
  },
  finish: declared,
}

/** A session of C++ as it is declared or made: `Ort::Session session(env, path)`, `std::make_unique<Ort::Session>(…)`. */
const DECLARED = /\bOrt::Session\b(?=[>\s][^;]{0,200}\()|\btorch::jit::load\b/g
const TOLD_NEAR = 200

function declared(unit: Unit, sink: Sink): void {
  if (unit.language !== 'cpp' || !unit.says(RUNTIME) || recognises(unit)) return
  for (const match of allMatches(unit.text, DECLARED)) {
    const at = unit.at(match.index)
    const kind = at < 0 ? undefined : madeBy(unit, unit.text.slice(match.index, match.index + TOLD_NEAR))
    if (kind !== undefined) return give(unit, at, match[0], kind, sink)
  }
}

/** A model that is known to draw, speak or film, fetched from a hub to be run by code of the product's own. */
function fetched(unit: Unit, { at, open, name }: Call, sink: Sink): void {
  if (!unit.says(HUB)) return
  const { tokens } = unit
  const end = Math.min(tokens.after(open), open + 40)
  for (let here = open + 1; here < end; here++) {
    if (tokens.kind(here) !== STRING || !tokens.value(here).includes('/')) continue
    const id = /^(?:https?:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+)$/.exec(tokens.value(here))?.[1]
    const fact = id === undefined ? undefined : findModel(id)
    const kind = fact?.kind === 'generation' ? fact.generates?.find(one => one !== 'text') : undefined
    if (kind !== undefined) return give(unit, at, `${name}(${id})`, kind, sink)
  }
}

/** Weights that are opened where the file, its classes or its functions are named for what they make. */
function opened(unit: Unit, { at, open, name }: Call, sink: Sink): void {
  const chain = unit.chain(at)
  if ((COMMON.test(name) && !OF_RUNTIME.test(chain)) || !unit.says(RUNTIME)) return
  const kind = madeBy(unit, unit.inside(open))
  if (kind !== undefined) give(unit, at, chain, kind, sink)
}

const CLASS = /\b(?:class|struct|object|impl|type)\s{1,4}(\w{3,60})|\b(\w{3,60})::\w/g

function madeBy(unit: Unit, told: string): Modality | undefined {
  if (FACES.test(told) || FACES.test(unit.path) || namesOf(unit).some(name => FACES.test(name))) return 'video'
  if (unit.says(UNET) && unit.says(VAE)) return 'image'
  if (unit.says(HEARS) || hears(unit, ['audio'])) return undefined
  const speaks = SPEAKS.test(told) || SPEAKS.test(unit.path) || unit.says(SPEAKS)
  return speaks && unit.says(SAYS) ? 'audio' : undefined
}

function namesOf(unit: Unit): readonly string[] {
  return [...allMatches(unit.text, CLASS)].map(match => match[1] ?? match[2] ?? '')
}

function give(unit: Unit, at: number, value: string, kind: Modality, sink: Sink): void {
  if (sink.evidence.some(one => one.kind === 'generation' && one.detail.generates.includes(kind))) return
  const detail = { generates: [kind], access: 'self-hosted' } as const
  sink.add('generation', unit.span(at), value, detail, 'medium')
}
