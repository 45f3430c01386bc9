import type { Modality } from '../evidence/vocabulary.ts'

/** A path of a provider's HTTP interface whose answer is generated content. */
export interface GenerationPath {
  readonly path: RegExp
  readonly generates: readonly Modality[]
  readonly provider?: string
  /** The text must also match, where the path alone is too common. */
  readonly needs?: RegExp
  /** And also this. */
  readonly also?: RegExp
  /** It must be what a call that sends something is given: by itself it may be a mode, or the name of a capability. */
  readonly sent?: true
}

/** Any of these in a string makes the table worth asking. */
export const GENERATION_PATH_HINT =
  /completion|generat|chat-messages|workflows\/run|enqueue_batch|speech|messages|responses|synthesis|txt2img|img2img|wenxinworkshop|t2a|imagine|api\/chat|stable-image|\/tts|\/synth\b|inference_|processing\/schedule|text2image\/schedule|_voice\b|easy\/submit|text:synthesize|converse|\/invoke|suno|genai|aiposter|(text|txt|img|image)[-_]?(2|to)[-_a-z]|chatGPT|2video|_to_video|\/interactions$|predict|\/v1\/videos|^\/?videos$|\/prompt$|\/flux-|ai\/chat|video\/submit/i

/** Paths of one word: by themselves names of a mode, or of a capability. */
export const BARE_PATH =
  /^(?:videos|(?:text|txt|image|img)_?-?(?:2|to)[-_]?(?:image|img|picture|video|speech|audio|music)s?)$/i

/** What a program says that has a graph of nodes carried out, and asks afterwards for what it made. */
const QUEUES_GRAPH =
  /\bclient_?id\b|(?<![a-z])\/history\/|(?<![a-z])graph(?!ql|ic|y|s?\.js)|prompt["']?\s{0,9}[:=]\s{0,9}\w{0,40}(?:work)?flow/i

const NEXTCLOUD_TASK = /(?:^|\/)(?:taskprocessing|textprocessing)\/schedule$/

/** The paths, most specific first. The first that fits decides. */
export const GENERATION_PATHS: readonly GenerationPath[] = [
  { path: /\/chat\/completions\b/, generates: ['text'] },
  // Below the address that a client is made with.
  { path: /^chat\/completions$/, generates: ['text'], sent: true },
  { path: /(^|\/)v\d\/completions$/, generates: ['text'] },
  { path: /\/text\/chatcompletion/, generates: ['text'], provider: 'minimax' },
  { path: /(^|\/)images\/(generations|edits|variations)\b/, generates: ['image'] },
  { path: /(^|\/)audio\/speech\b/, generates: ['audio'] },
  { path: /(^|\/)videos?\/generations\b/, generates: ['video'] },
  { path: /(^|\/)v1\/video\/submit$/, generates: ['video'] },
  { path: /(^|\/)ai\/generate-image$/, generates: ['image'] },
  { path: /contents\/generations\/tasks/, generates: ['video'], provider: 'volcengine-ark' },
  { path: /(^|\/)v1\/messages$/, generates: ['text'], provider: 'anthropic', needs: /anthropic|claude/i },
  { path: /(^|\/)v1\/responses$/, generates: ['text'], needs: /openai/i },
  {
    path: /:(stream)?generateContent/i,
    generates: ['image'],
    provider: 'google-gemini',
    needs: /response_?[mM]odalities[^\n]*IMAGE|gemini-[\w.-]*image/,
  },
  { path: /:(stream)?generateContent/i, generates: ['text'], provider: 'google-gemini' },
  { path: /(^|\/)api\/(generate|chat)$/, generates: ['text'], provider: 'ollama', needs: /ollama|11434/i },
  { path: /aigc\/text-generation/, generates: ['text'], provider: 'dashscope' },
  {
    path: /aigc\/multimodal-generation/,
    generates: ['image'],
    provider: 'dashscope',
    needs: /qwen-image|wan\d|image_url"?: ?str|"image"/,
  },
  { path: /aigc\/multimodal-generation/, generates: ['text'], provider: 'dashscope' },
  {
    path: /(text2image|image2image|image-generation)\/(image-synthesis|generation)/,
    generates: ['image'],
    provider: 'dashscope',
  },
  { path: /(video-generation|image2video)\/video-synthesis/, generates: ['video'], provider: 'dashscope' },
  { path: /sdapi\/v1\/(txt2img|img2img)/, generates: ['image'], provider: 'stable-diffusion-webui' },
  {
    path: /(^|\/)(chat|completion)-messages$|\/workflows\/run$/,
    generates: ['text'],
    provider: 'dify',
    needs: /dify/i,
  },
  { path: /\/enqueue_batch$/, generates: ['image'], needs: /invoke|graph|diffusion/i },
  { path: /wenxinworkshop\/(chat|completions)/, generates: ['text'], provider: 'baidu-qianfan' },
  { path: /wenxinworkshop\/text2image/, generates: ['image'], provider: 'baidu-qianfan' },
  { path: /(^|\/)text-to-speech(\/|$)/, generates: ['audio'], provider: 'elevenlabs', needs: /elevenlabs|xi-api-key/i },
  {
    path: /v2beta\/stable-image|v1\/generation\/.*\/(text|image)-to-image/,
    generates: ['image'],
    provider: 'stability',
  },
  // Fooocus: without the name of an engine before it.
  {
    path: /(^|\/)v[12]\/generation\/(text-to-image(-with-ip)?|image-upscale-vary|image-inpaint-outpaint|image-prompt|image-enhance)$/,
    generates: ['image'],
  },
  { path: /mj\/submit\/imagine/, generates: ['image'], provider: 'midjourney' },
  // Midjourney has no interface of its own: programs press its commands in a chat. A bot of one's own answers under another path.
  {
    path: /(^|\/)api\/v\d+\/interactions$/,
    generates: ['image'],
    provider: 'midjourney',
    needs: /midjourney|imagine|(?<![a-z])mj(?![a-z])|936929561302675456/i,
  },
  { path: /^\/?interactions$/, generates: ['image'], provider: 'midjourney', needs: /936929561302675456|\bimagine\b/i },
  { path: /suno\/(submit|generate)|api\/custom_generate/, generates: ['audio'], provider: 'suno' },
  { path: /\/(gen\w*|create|make)-?ai-?(image|poster|painting|picture|drawing)\w*$/i, generates: ['image'] },
  { path: /\/(gen\w*|create|make)-?ai-?video\w*$/i, generates: ['video'] },
  { path: /\/(text|txt)-?(2|to)-?(image|img|picture)s?$/i, generates: ['image'] },
  { path: /^\/(image|img)-?(2|to)-?(image|img|picture)s?$/i, generates: ['image'] },
  { path: /\/(draw|drawing|paint|painting|images?|img|pictures?)\/generat\w*$/i, generates: ['image'] },
  { path: /\/(text|txt|image|img)-?(2|to)-?video$/i, generates: ['video'] },
  { path: /\/text-?(2|to)-?(speech|audio|music|voice)$/i, generates: ['audio'] },
  {
    path: /(^|\/)ai\/(chat(?!s$|\w{0,20}(list|hist|record|log|session))\w*|complet\w*|generate(-?text)?|writ\w*|summar\w*)(\/(?!upload|files?$|list|histor|record|sessions?$|logs?$|models?$|config|setting|delete|remove|clear|rename|titles?$|download|export|avatar|status$|count|detail|page$|info$)\w+)?$/i,
    generates: ['text'],
  },
  { path: /(^|\/)v1\/t2a(_v2|_pro)?\b/, generates: ['audio'], provider: 'minimax' },
  {
    path: /\/videos\/(text2video|image2video|multi-image2video|omni-video)\b/,
    generates: ['video'],
    provider: 'kling',
  },
  { path: /\/ent\/v2\/(text2video|img2video|reference2video|start-end2video)/, generates: ['video'], provider: 'vidu' },
  { path: /dream-machine\/v1\/generations|luma\/(v1\/)?generations/, generates: ['video'], provider: 'luma' },
  { path: /\/v1\/(image_to_video|text_to_video|video_to_video)$/, generates: ['video'], provider: 'runway' },
  { path: /:predictLongRunning$/, generates: ['video'], provider: 'google-gemini' },
  { path: /imagen[\w.-]*:predict$/, generates: ['image'], provider: 'google-gemini' },
  { path: /(^|\/)v1\/videos$/, generates: ['video'], needs: /sora/i },
  { path: /^\/?videos$/, generates: ['video'], needs: /sora|openai/i, also: /\bprompt\b/, sent: true },
  { path: /\/tts\/(bytes|sse)$/, generates: ['audio'], provider: 'cartesia' },
  { path: /(^|\/)v1\/tts$/, generates: ['audio'], needs: /fish\.audio|openspeech|bytedance|tts/i },
  { path: /\/text:synthesize(?![\w/])/, generates: ['audio'] },
  // A voice of VOICEVOX and its kin, one that is copied by GPT-SoVITS, and servers of speech of one's own.
  { path: /(^|\/)synthesis(?=\?|$)/, generates: ['audio'], needs: /audio_query|voicevox/i, sent: true },
  {
    path: /\/tts(?=\?|$)/,
    generates: ['audio'],
    provider: 'gpt-sovits',
    needs: /sovits/i,
    also: /ref_audio_path|refer_wav_path/,
  },
  { path: /\/tts(?=\?|$)/, generates: ['audio'], needs: /ref_audio_path|refer_wav_path/ },
  // Servers of speech by the paths that only they have: CosyVoice, ChatTTS, XTTS.
  {
    path: /(^|\/)inference_(sft|zero_shot|cross_lingual|instruct2?)(?=\?|$)/,
    generates: ['audio'],
    provider: 'cosyvoice',
  },
  { path: /\/generate_voice(?=\?|$)/, generates: ['audio'], provider: 'chattts', needs: /chat_?tts/i },
  { path: /\/tts_to_audio\/?(?=\?|$)/, generates: ['audio'] },
  // HeyGem moves a face to a voice.
  { path: /\/easy\/submit$/, generates: ['video'], needs: /heygem|duix|audio_url/i },
  { path: /(^|\/)synth$/, generates: ['audio'], needs: /(?<![a-z])tts(?![a-z])|speech|voice/i, sent: true },
  { path: /(^|\/)prompt$/, generates: ['image'], needs: /comfy|\bclass_type\b|:8188\b/i },
  // A graph that is queued: programs that keep prompts give them a number too.
  { path: /(^|\/)prompt$/, generates: ['image'], needs: /\bprompt_?id\b/i, also: QUEUES_GRAPH },
  // Nextcloud's tasks, as its pages and apps beside it ask for them; the type of the task says what is made.
  { path: NEXTCLOUD_TASK, generates: ['image'], needs: /core:text2image\b/ },
  { path: NEXTCLOUD_TASK, generates: ['audio'], needs: /core:text2speech\b/ },
  {
    path: NEXTCLOUD_TASK,
    generates: ['text'],
    needs: /core:(?:text2text|contextwrite|contextagent)\b|OCP.{1,4}TextProcessing/,
  },
  { path: /(^|\/)text2image\/schedule$/, generates: ['image'], needs: /ocs|nextcloud/i },
  { path: /(^|\/)v1\/flux-[\w.-]+$/, generates: ['image'], provider: 'black-forest-labs' },
  { path: /(^|\/)v1\/image_generation$/, generates: ['image'], provider: 'minimax' },
  { path: /(^|\/)v1\/video_generation$/, generates: ['video'], provider: 'minimax' },
]

/** The end of Stable Diffusion WebUI's base path, as a program keeps it. */
export const SD_BASE = /\/sdapi\/v1["'`]/

/** Ends of paths that say nothing alone: the name of the variable before them tells whose path it is. */
export const PATH_PIECES: readonly (GenerationPath & { readonly base: RegExp })[] = [
  { path: /^\/?(api\/)?(chat|generate)$/, base: /ollama/i, generates: ['text'], provider: 'ollama' },
  { path: /^\/?(v1\/)?messages$/, base: /anthropic|claude/i, generates: ['text'], provider: 'anthropic' },
  { path: /^\/?(v1\/)?responses$/, base: /openai/i, generates: ['text'] },
  {
    path: /^\/?(txt2img|img2img)$/,
    base: /sdapi|sd_?webui|stable_?diffusion|automatic1111|a1111/i,
    needs: SD_BASE,
    generates: ['image'],
    provider: 'stable-diffusion-webui',
  },
]
