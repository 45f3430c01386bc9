import type { Modality } from '../evidence/vocabulary.ts'
import { ofNames } from '../text/remembered.ts'

/** A server of one's own, or a vendor, that speaks, draws or moves a face. */
export interface MediaEngine {
  /** The provider, where it is listed as one. */
  readonly slug?: string
  readonly makes: Modality
}

/** What a part that asks such an engine is called beside. */
const PART =
  '(?:tts|voice|speech|audio|image|picture|video|face|avatar|lipsync|engine|provider|client|adapt[eo]r|service|server|api|backend|driver|connector|connection|handler|synthesi[sz]er|synth|speaker|narrator|reader|painter|drawer|renderer|animator|impl|http|rest|remote|local|gateway|plugin|strategy|manager|generator|request|bridge|wrapper|speak|say|draw|paint|render|synthesi[sz]e|generate|read|async|text|to)*'

/** Names in lower case without separators. */
const ENGINES: readonly (readonly [RegExp, MediaEngine])[] = (
  [
    ['cosyvoice\\d?|cosy(?=tts|voice)', 'audio', 'cosyvoice'],
    ['gptsovits|sovits', 'audio', 'gpt-sovits'],
    ['fishaudio|fishspeech|fish(?=tts|voice|speech)', 'audio', 'fishaudio'],
    ['chattts', 'audio', 'chattts'],
    ['edgetts|msedgetts|edge(?=tts|speech)', 'audio', 'edge-tts'],
    [
      'indextts\\d?|f5tts|f5(?=tts|voice|speech)|kokoro|piper|melotts|melo(?=tts|voice|speech)|openvoice|emotivoice|coqui|xtts|bertvits2?|voicevox|sparktts|styletts2?|chatterbox(?=tts|voice|speech)',
      'audio',
      '',
    ],
    [
      'stablediffusionwebui|sdwebui|automatic1111|a1111|sdapi|sdforge|webuiforge|sdnext',
      'image',
      'stable-diffusion-webui',
    ],
    ['comfyui|comfy', 'image', 'comfyui'],
    ['fooocus|invokeai', 'image', ''],
    [
      'wav2lip|musetalk|sadtalker|liveportrait|echomimic|latentsync|heygem|hallo[23]|videoretalking|ernerf|geneface|aniportrait|infinitetalk|multitalk',
      'video',
      '',
    ],
  ] as const
).map(([name, makes, slug]) => [
  new RegExp(`^(?:http|remote|local|my|own|tts|voice|speech|async)?(?:${name})(?:v\\d)?${PART}$`),
  { makes, ...(slug !== '' && { slug }) },
])

/** Some letters of every such name, for a quick look whether a text can hold one. */
export const MEDIA_ENGINE =
  /cosy_?-?(?:voice|tts)|so_?-?vits|fish_?-?(?:audio|speech|tts|voice)|chat_?-?tts|index_?-?tts|f5_?-?(?:tts|voice|speech)|kokoro|piper|melo_?-?(?:tts|voice|speech)|open_?-?voice|emoti_?-?voice|coqui|xtts|vits|voicevox|spark_?-?tts|style_?-?tts|chatterbox|edge_?-?(?:tts|speech)|web_?-?ui|1111|sd_?-?api|sd_?-?forge|sd_?-?next|comfy|fooocus|invoke_?-?ai|wav_?-?2_?-?lip|muse_?-?talk|sad_?-?talker|live_?-?portrait|echo_?-?mimic|latent_?-?sync|hey_?-?gem|hallo[23]|retalking|er_?-?nerf|gene_?-?face|ani_?-?portrait|infinite_?-?talk|multi_?-?talk/i

const SEPARATORS = /[\s_.-]/g

/** The engine that a part of a program is named after: `CosyVoiceEngine`, `gpt_sovits_client`, `ComfyUiPainter`. */
export const mediaEngineOf = ofNames((name): MediaEngine | undefined => {
  if (!MEDIA_ENGINE.test(name)) return undefined
  const plain = name.toLowerCase().replace(SEPARATORS, '')
  return ENGINES.find(([pattern]) => pattern.test(plain))?.[1]
})

/** Names in short, in folders where each file is called after an engine of speech: `tts/cosy.py`. */
const SHORT: Readonly<Record<string, MediaEngine>> = {
  cosy: { makes: 'audio', slug: 'cosyvoice' },
  fish: { makes: 'audio', slug: 'fishaudio' },
  edge: { makes: 'audio', slug: 'edge-tts' },
  melo: { makes: 'audio' },
  f5: { makes: 'audio' },
  chatterbox: { makes: 'audio' },
}
const SPEECH_FOLDER =
  /^(?:tts|speech|voices?|speakers?|narrators?|synth\w*|text_?-?to_?-?speech)(?:[-_]?(?:engines?|providers?|adapters?|clients?|backends?|services?))?$/i

/** The engine that a file is named after. */
export const mediaEngineOfFile = ofNames((path): MediaEngine | undefined => {
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(/\.\w+$/, '')
  const engine = mediaEngineOf(name)
  if (engine !== undefined) return engine
  const short = name.toLowerCase()
  return parts.some(part => SPEECH_FOLDER.test(part)) && Object.hasOwn(SHORT, short) ? SHORT[short] : undefined
})
