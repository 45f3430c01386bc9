import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const

/** Calls of mainland vendors and of the platforms for bots and flows there, by the names that their clients give them. */
export const MAINLAND_CALLS: readonly GenerationCall[] = [
  {
    name: /^a?do$/,
    chain: /(chat|comp|llm|model|erni)\w*\.a?do$/i,
    from: /^qianfan/,
    generates: text,
    provider: 'baidu-qianfan',
  },
  {
    name: /^a?do$/,
    chain: /(image|img|t2i|text2image|draw)\w*\.a?do$/i,
    from: /^qianfan/,
    generates: image,
    provider: 'baidu-qianfan',
  },
  {
    name: /^(stream|create|create_?and_?poll)$/i,
    chain: /\.(chat|workflows(\.chat|\.runs))\.\w+$/i,
    from: /^cozepy(\.|$)|^@coze\/api/,
    generates: text,
    provider: 'coze',
  },
  {
    name: /^(create_?chat_?message|create_?completion_?message|run_?workflow|send_?message)$/i,
    from: /(?<![a-z])dify/i,
    generates: text,
    provider: 'dify',
  },
  {
    name: 'call',
    chain: /(^|\.)(Aio)?(Generation|MultiModalConversation|Application)\.call$/,
    from: /dashscope/,
    generates: text,
    provider: 'dashscope',
  },
  { name: /^(call|async_call|asyncCall)$/, chain: /ImageSynthesis\.\w+$/, generates: image, provider: 'dashscope' },
  { name: /^(call|async_call|asyncCall)$/, chain: /VideoSynthesis\.\w+$/, generates: video, provider: 'dashscope' },
  { name: /^SpeechSynthesizer$/, from: /dashscope|azure|cognitiveservices|microsoft/i, generates: audio },
  { name: /^(Generation|MultiModalConversation)$/, from: /alibaba\.dashscope/, generates: text, provider: 'dashscope' },
  { name: 'ImageSynthesis', from: /alibaba\.dashscope/, generates: image, provider: 'dashscope' },
  { name: 'VideoSynthesis', from: /alibaba\.dashscope/, generates: video, provider: 'dashscope' },
  { name: /^(ChatCompletion|Completion)$/, from: /qianfan|erniebot/, generates: text, provider: 'baidu-qianfan' },
  { name: 'Text2Image', from: /qianfan/, generates: image, provider: 'baidu-qianfan' },
  { name: /^(ChatCompletions|ChatCompletionsRequest)$/, from: /hunyuan/, generates: text, provider: 'tencent-hunyuan' },
  { name: 'generations', chain: /images\.generations$/, generates: image },
  { name: 'generations', chain: /videos\.generations$/, generates: video },
  { name: 'create', chain: /content_generation\.tasks\.create$/, generates: video, provider: 'volcengine-ark' },
]
