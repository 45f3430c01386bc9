import type { Modality } from '../evidence/vocabulary.ts'
import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const

/** How the models of hosts of many models are named, by what they make; the first that fits the beginning of the arguments. */
const KINDS: readonly (readonly [RegExp, readonly Modality[]])[] = [
  [
    /^[^,]{0,90}(?:video|kling|\bveo|\/wan|hailuo|luma-?\/?(?:dream|ray)|pixverse|seedance|\/sora|cogvideo|mochi|ltx|animatediff|vidu|framepack|\/magi|\/pika|lip-?sync|omnihuman|sadtalker|talking|avatar|hedra)/i,
    video,
  ],
  [
    /^[^,]{0,90}(?:tts|speech|musicgen|music|\bbark|kokoro|playai|xtts|f5-|elevenlabs|lyria|ace-step|stable-audio|voice|riffusion|chatterbox|diffrhythm|mmaudio|sound-?effect|orpheus|\/songs?\b|-to-audio)/i,
    audio,
  ],
  [
    /^[^,]{0,90}(?:any-llm|\/(?:meta-)?llama|-instruct|-chat\b|\/gpt-(?!image)|\/o\d\b|gemini-[\d.]+-(?:flash|pro)(?!-?\w*-image)|\/grok-\d|\/glm-\d|\/kimi|vicuna|claude|deepseek|mistral|mixtral|gemma|qwen[\d.]*-\d+b|granite|openrouter)/i,
    text,
  ],
]
/** What reads or mends pictures and sound, under the same calls. */
const READS =
  '(?:whisper|wizper|transcri|caption|\\bblip|llava|moondream|nsfw|moderat|rembg|remove-?b|birefnet|upscal|esrgan|gfpgan|codeformer|embed|\\bocr|depth|sam-?2|segment|florence|interrogat|detect|trainer)'

/** Calls of a host of many models: what is made follows from the model that is named first, and is a picture where that is not written there. */
function hosted(asked: Pick<GenerationCall, 'name' | 'chain' | 'from' | 'provider'>): GenerationCall[] {
  return [
    ...KINDS.map(([named, generates]): GenerationCall => {
      return { ...asked, args: new RegExp(`^(?![^,]{0,90}${READS})${named.source.slice(1)}`, 'i'), generates }
    }),
    { ...asked, args: new RegExp(`^(?![^,]{0,90}${READS})`, 'i'), generates: image, confidence: 'medium' },
  ]
}

/** Keys by which one call of Volcengine is asked for film or for a picture; the same call cuts out, sharpens and compares. */
const VOLC_VIDEO = /["'`]\w{0,40}(?:t2v|i2v|vgfm|gen_video|img2video)\w{0,40}["'`]/i
const VOLC_IMAGE =
  /["'`]\w{0,40}(?:t2i|i2i|high_aes|jimeng|img2img|text2img|anime|seededit|byteedit|dreamina|general_v\d|inpaint|outpaint)[\w.]{0,40}["'`]|["'`]prompt["'`]/i

/** Calls of hosts and vendors that make pictures, film and voice, by the names that their clients give them. */
export const MEDIA_CALLS: readonly GenerationCall[] = [
  ...hosted({
    name: /^(subscribe|submit|run|stream)(_async)?$/,
    chain: /(^|\.)(fal|fal_client|queue|client)\.\w+$/,
    from: /^(fal_client|@fal-ai\/(client|serverless-client))$/,
    provider: 'fal',
  }),
  ...hosted({
    name: /^(run|async_run|stream|Run)$/,
    chain: /replicate\w*\.\w+$/i,
    from: /replicate/,
    provider: 'replicate',
  }),
  // Voice
  {
    name: /^synthesize_?speech(_?async)?$/i,
    from: /boto3|polly/i,
    generates: audio,
    provider: 'aws-polly',
  },
  { name: 'SynthesizeSpeechCommand', generates: audio, provider: 'aws-polly' },
  {
    name: /^synthesize_?speech(_?async)?$/i,
    from: /text-?_?to-?_?speech|google\.cloud/i,
    generates: audio,
    provider: 'google-tts',
  },
  {
    name: /^(bytes|sse|generate|generate_sse|websocket)$/,
    chain: /\.tts\.\w+$/,
    from: /cartesia/,
    generates: audio,
    provider: 'cartesia',
  },
  {
    name: /^synthesize_?(json|file)(_?streaming)?$/i,
    chain: /\.tts\.\w+$/,
    from: /^hume/,
    generates: audio,
  },
  { name: 'tts', chain: /\.tts$/, from: /^fish[_-]audio/, generates: audio, provider: 'fishaudio' },
  { name: 'TextToVoice', from: /tencent/i, generates: audio, provider: 'tencent-speech' },
  // Pictures and film
  {
    name: /^(TextToImage(Lite|Rapid)?|ImageToImage|Submit(TextToImage\w*|HunyuanImage|HunyuanImageChat|TextToImagePro|DrawPortrait|Glamorpic)Job)$/,
    from: /tencent/i,
    generates: image,
    provider: 'tencent-hunyuan',
  },
  {
    name: /^Submit(Text|Image|Template|Portrait\w*|Hunyuan)?(ToVideo|Video|Sing|Animate)\w*Job$/,
    from: /tencent/i,
    generates: video,
    provider: 'tencent-hunyuan',
  },
  {
    name: /^(cv_(process|submit_task|sync2async_submit_task)|CV(Process|SubmitTask|Sync2AsyncSubmitTask))$/,
    from: /volc/i,
    needs: VOLC_VIDEO,
    generates: video,
    provider: 'volcengine-ark',
  },
  {
    name: /^(cv_(process|submit_task|sync2async_submit_task)|CV(Process|SubmitTask|Sync2AsyncSubmitTask))$/,
    from: /volc/i,
    needs: VOLC_IMAGE,
    generates: image,
    provider: 'volcengine-ark',
  },
  { name: 'create', chain: /generations\.image\.create$/, from: /^lumaai$/, generates: image, provider: 'luma' },
  { name: 'create', chain: /generations\.(video\.)?create$/, from: /^lumaai$/, generates: video, provider: 'luma' },
  {
    name: 'create',
    chain: /(image_?to_?video|text_?to_?video|video_?to_?video|character_?performance)\.create$/i,
    from: /^(runwayml|@runwayml\/sdk)$/,
    generates: video,
    provider: 'runway',
  },
  {
    name: 'create',
    chain: /text_?to_?image\.create$/i,
    from: /^(runwayml|@runwayml\/sdk)$/,
    generates: image,
    provider: 'runway',
  },
]
