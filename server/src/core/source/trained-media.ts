import type { Modality } from '../evidence/vocabulary.ts'
import type { Unit } from './unit.ts'

/** Models and objectives of language, and of what is drawn from noise. */
export const LANGUAGE =
  /ForCausalLM|Seq2SeqLM|LMHead|ForConditionalGeneration|chatglm|DataCollatorFor(LanguageModeling|Seq2Seq)|from peft|\bpeft\b|\bGPT(Config|ModelConfig)?\(|task\s?=\s?['"]text_generation|lm_head|noise_scheduler|DDPMScheduler|UNet2DConditionModel|Transformer2DModel/
/** Signs of a loop that trains a model of language from its parts. */
export const LANGUAGE_LOOP =
  /\bGPT(Config)?\b|ForCausalLM|LMHead|lm_head|noise_scheduler|UNet2DConditionModel|Transformer2DModel|chunked_cross_entropy|estimate_loss|policy_(chosen|rejected)|(chosen|rejected)_log_?p(rob)?s/
/** Signs of a loop that trains a model of speech, song or sound. */
const AUDIO_LOOP =
  /SynthesizerTrn|Text2Semantic|loss_mel|mel_loss|HifiGan|HiFiGAN|hifigan|MultiPeriodDiscriminator|FlowMatching|vocoder|speech_?tokens?|CosyVoice/
/** Signs of a loop that trains a face to speak: frames are made from sound. */
const FACE_LOOP =
  /^(?=[\s\S]*(?:\baudio_?feats?\b|\bindiv_mels\b|\bmels?\b|\bsyncnet\b))(?=[\s\S]*(?:perceptual|vgg19|syncnet|\bgan_?loss|lpips))[\s\S]*\b(?:imgs?|images?|faces?|frames?)\b/i
/** Folders of programs that speak. */
const VOICE_PATH = /(^|\/)[^/]*(tts|vits|voice|vocod|speech[-_]?synth)[^/]*\//i
/** Signs of a loop that tunes an adapter, or all, of a model that draws. */
const ADAPTER_LOOP = /StableDiffusion|DiffusionPipeline|^(?=[^]*latent)[^]*?\blora/i
const IMAGE = /noise_scheduler|DDPMScheduler|UNet2DConditionModel|Transformer2DModel|StableDiffusion|FluxTransformer/
/** The words of a text are their own labels: only a model that goes on writing is taught so. */
const OWN_LABELS =
  /\blabels["']?\s{0,4}[=:]\s{0,4}(?:\w{1,30}\.){0,2}(?:\w{0,30}input_ids\b|\w{1,30}\[\s{0,4}["']input_ids["']\s{0,4}\]|(?:\w{1,20}_)?ids\b)|["']labels["']\]\s{0,4}=\s{0,4}\w{1,30}(?:\[["']input_ids["']\]|\.input_ids)|\bshift_(?:logits|labels)\b/
/** The same by hand: what stands before a place is held against what stands at it. */
const SHIFTED = /\[\s{0,4}(?:(?::|\.\.\.|\w{1,12})\s{0,4},\s{0,4})?(?::|\.\.)\s{0,4}-\s{0,4}1\s{0,4}\]/
const AHEAD = /\[\s{0,4}(?:(?::|\.\.\.|\w{1,12})\s{0,4},\s{0,4})?1\s{0,4}(?::|\.\.)\s{0,4}\]/
const WORDS = /\bvocab|\btoken|\bencode\b|\binput_?ids\b|\bcharset\b|\bchars\b/i
const GUESSES = /cross_?entropy|nll_?loss|CrossEntropyLoss|log_softmax/i
/** Noise that was put on a picture is guessed. */
const NOISE_GUESSED = /\b(?:noise_pred|pred_noise|noise_prediction|model_pred|eps_pred|predicted_noise)\b/
const PICTURES = /\blatents?\b|\bvae\b|\bunet\b|\bpixel_values\b/i

/** Whether a text teaches a model to guess the word that comes next. */
export function guessesNextWord(unit: Unit): boolean {
  if (unit.says(OWN_LABELS)) return true
  return unit.says(SHIFTED) && unit.says(AHEAD) && unit.says(WORDS) && unit.says(GUESSES)
}

/** Whether what a loop of a text trains makes content, as its parts show. */
export function trainsMaker(unit: Unit): boolean {
  return (
    unit.says(LANGUAGE_LOOP) ||
    unit.says(AUDIO_LOOP) ||
    unit.says(FACE_LOOP) ||
    unit.says(ADAPTER_LOOP) ||
    VOICE_PATH.test(unit.path) ||
    guessesNextWord(unit) ||
    (unit.says(NOISE_GUESSED) && unit.says(PICTURES))
  )
}

/** What is made by a model that a text trains. */
export function trainedMedia(unit: Unit): readonly Modality[] {
  if (unit.says(AUDIO_LOOP) || VOICE_PATH.test(unit.path)) return ['audio']
  if (unit.says(FACE_LOOP) && !unit.says(LANGUAGE)) return ['video']
  return unit.says(IMAGE) || (unit.says(NOISE_GUESSED) && unit.says(PICTURES)) ? ['image'] : ['text']
}
