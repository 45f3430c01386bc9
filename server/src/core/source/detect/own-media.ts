import type { Modality } from '../../evidence/vocabulary.ts'
import { findModel } from '../catalogue.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Models that make a face speak or move, by the names of their classes and packages. */
const FACES =
  /^(?:Wav2Lip|MuseTalk|SadTalker|LivePortrait|EchoMimic|ERNeRF|GeneFace|LatentSync|AniPortrait|MakeItTalk|LipSync|TalkingHead|TalkingFace|VideoReTalking|DiffTalk)\w*$|^(?:wav2lip|musetalk|sadtalker)\w*$/
/** Names of what speaks. */
const SPEAKS =
  /(?<![a-z])(tts|text_?to_?speech|vocoder|speech_?synth\w*|voice_?(clon|conver|synth)\w*|vits|hifi_?gan|bigvgan|tacotron|fastspeech|xtts|bark|sovits|speaker|talker|speech|voice)(?![a-z])/i
const SAYS =
  /\bdef (synthesi[sz]e\w*|speak\w*|say\w*|tts\w*|infer\w*|text_to_speech\w*|generate_(speech|audio|wav|voice)\w*|vocod\w*|convert_voice)\(/
/** Speech that is heard, known again or measured. */
const HEARS =
  /transcri|recogni[sz]|\basr\b|\bstt\b|diari[sz]|verif|embedding|\bembed\b|\bvad\b|classif|detect|whisper|keyword_?spot/i
const LOADS = /^(load|load_state_dict|InferenceSession|from_pretrained|load_model|load_checkpoint|load_file)$/
const WEIGHTS =
  /torch\.load|load_state_dict|InferenceSession|load_checkpoint|safetensors|\.(?:pth?|ckpt|onnx|engine)\b|load_model\(/
const FETCHES = /^(snapshot_download|hf_hub_download|cached_path|model_file_download)$/
const SPEAKERS = /SynthesizerTrn|MultiPeriodDiscriminator|\bVITS\b|Text2Semantic/
/** Where frames become a film, and what a film of a speaking face is made from. */
const WRITES = /^(VideoWriter|mimwrite|write_videofile|ImageSequenceClip)$/
const SOUND = /audio_?(feat\w*|path|embed\w*|window)|\bmels?\b|\bmel_?(chunk|spec)\w*|\bwav2vec|\bhubert/i
const MOUTH = /mouth|\blips?\b|lip_?sync|face_?(crop|bbox|box|det\w*)|talking_?(head|face)|landmark/i
/** Parts of a speech engine beside which a language model writes sounds, not words. */
const ENGINE =
  /speech_?tokens?|audio_?tokens?|semantic_?tokens?|acoustic_?tokens?|token2wav|vocoder|mel_?spectrogram|codec_decode/i

/** Weights of a product's own that speak or move a face, run by classes that no table can know. */
export const ownMedia: Detector = {
  start: unit => unit.language === 'python' || unit.language === 'notebook',
  calls: name => name === 'infer' || FACES.test(name) || FETCHES.test(name) || LOADS.test(name) || WRITES.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    if (FETCHES.test(call.name)) fetched(unit, call, sink)
    else if (FACES.test(call.name) && unit.says(WEIGHTS)) give(unit, call, 'video', sink)
    else if (WRITES.test(call.name) && unit.says(WEIGHTS) && unit.says(SOUND) && unit.says(MOUTH))
      give(unit, call, 'video', sink)
    else if (call.name === 'infer') {
      // The voice of a whole family of projects: its class is copied into each of them.
      if (SPEAKERS.test(unit.text) && /(net_?g|synth|vits|tts|model)\w*\.infer$/i.test(unit.chain(call.at)))
        give(unit, call, 'audio', sink)
    } else if (LOADS.test(call.name) && isSpeech(unit, call)) give(unit, call, 'audio', sink)
  },
  finish(unit, sink) {
    if (unit.says(ENGINE)) soundsOf(sink)
  },
}

/** Whether weights are loaded where the file, its classes or its variables are named for speaking, and nothing in it listens. */
function isSpeech(unit: Unit, call: Call): boolean {
  if (call.name === 'load' && !/(torch|joblib|onnx|jit)\.load$/.test(unit.chain(call.at))) return false
  if (call.name === 'from_pretrained' || !unit.says(WEIGHTS) || unit.says(HEARS)) return false
  return unit.says(SAYS) && (SPEAKS.test(unit.path) || unit.says(SPEAKS))
}

/** A model that is known to make content, fetched from a hub to be run by code of the product's own. */
function fetched(unit: Unit, call: Call, sink: Sink): void {
  const option = ['repo_id', 'model_id'].map(key => unit.option(call.open, key)).find(at => at >= 0)
  const id = unit.firstString(call.open)?.value ?? (option === undefined ? undefined : unit.tokens.value(option))
  const fact = id === undefined ? undefined : findModel(id)
  if (id === undefined || fact?.kind !== 'generation' || !fact.generates?.some(one => one !== 'text')) return
  sink.add(
    'generation',
    unit.span(call.at),
    `${call.name}(${id})`,
    { generates: fact.generates, access: 'self-hosted' },
    'medium',
  )
}

function give(unit: Unit, call: Call, modality: Modality, sink: Sink): void {
  if (sink.evidence.some(one => one.kind === 'generation' && one.detail.generates.includes(modality))) return
  sink.add(
    'generation',
    unit.span(call.at),
    unit.chain(call.at),
    { generates: [modality], access: 'self-hosted' },
    'medium',
  )
}

/** A language model inside a speech engine writes sounds: what the file makes is to be heard. */
function soundsOf(sink: Sink): void {
  for (const [index, one] of sink.evidence.entries()) {
    if (one.kind !== 'generation' || one.detail.generates.length !== 1 || one.detail.generates[0] !== 'text') continue
    sink.evidence[index] = { ...one, detail: { ...one.detail, generates: ['audio'] } }
  }
}
