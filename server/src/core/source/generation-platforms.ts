import type { Modality } from '../evidence/vocabulary.ts'
import type { GenerationCall } from './generation-call.ts'
import { HOST_TASKS } from './generation-hosts.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const

/** Task types of a platform, by the words in their names; what recognises or ranks is none of them. */
const TASKS: readonly (readonly [RegExp, readonly Modality[]])[] = [
  [/^TextTo(Image|Picture)/i, image],
  [/^TextToSpeech|^TextToAudio/i, audio],
  [/^TextTo(Text|Chat)|^FreePrompt|^Summary|^Headline|^ContextWrite|^GenerateText|^ContextAgent/i, text],
]

/** The content that a platform's task of this name makes. */
export function contentOfTask(name: string): readonly Modality[] | undefined {
  return TASKS.find(([pattern]) => pattern.test(name))?.[1]
}

/** `env.AI.run(model, { messages })`, under whatever the binding of Cloudflare is called. */
const WORKERS_AI = /(^|[.)])(?:env|bindings|cloudflare)(?:!|\?)?\.(?:[A-Z\d]{1,30}_)?AI(?:!|\?)?\.run$/

/** Moodle's actions by their whole names, without a line that takes them up. */
const CORE_AI = /\\core_ai\\aiactions\\/

/** Models that a system brings along: weights the team neither serves nor chose. */
const device = { access: 'self-hosted' } as const

/**
 * Calls by which a product asks for content without a vendor's SDK, key or address: the platform that it runs in or on answers,
 * with whatever its administrator or its maker put there.
 */
export const PLATFORM_CALLS: readonly GenerationCall[] = [
  // What runs in a browser or a system
  {
    name: /^(create|promptStreaming)$/,
    chain: /(^|\.)(LanguageModel|languageModel|Writer|writer|Rewriter|rewriter|Summarizer|summarizer)\.create$/,
    needs: /\.(prompt|promptStreaming|summarize|summarizeStreaming|write|writeStreaming|rewrite|rewriteStreaming)\(/,
    generates: text,
    ...device,
  },
  { name: 'createTextSession', chain: /\bai\.createTextSession$/, generates: text, ...device },
  { name: 'LanguageModelSession', from: /FoundationModels/, generates: text, provider: 'apple', ...device },
  { name: 'ImageCreator', from: /ImagePlayground/, generates: image, provider: 'apple', ...device },
  {
    name: 'getClient',
    chain: /(Summarization|Rewriting|Proofreading|ImageDescription|Generation)\.getClient$/,
    from: /mlkit\.genai/,
    generates: text,
    provider: 'google-gemini',
    ...device,
  },
  {
    name: /^(GenerateResponseAsync|SummarizeAsync|SummarizeParagraphAsync|SummarizeConversationAsync|RewriteAsync|RewriteTextAsync|ConvertToTableAsync|TextToTableAsync)$/,
    from: /Microsoft\.Windows\.AI/,
    generates: text,
    provider: 'windows-ai',
    ...device,
  },
  // Models that the site's administrator sets up in Halo, for any plug-in.
  { name: /^(?:generate|stream)Text$/, chain: /\w\.\w+$/, from: /\bhalo\.aifoundation\b/, generates: text },
  // Of what the system makes by this name, only a model writes; what reads text out of pictures is made so too.
  {
    name: 'CreateAsync',
    chain: /(^|\.)(LanguageModel|PhiSilica\w*)\.CreateAsync$/,
    from: /Microsoft\.Windows\.AI/,
    generates: text,
    provider: 'windows-ai',
    ...device,
  },
  {
    name: /^(GenerateImageFrom\w+|GenerateImage\w*Async)$/,
    from: /Microsoft\.Windows\.AI\.Imaging/,
    generates: image,
    provider: 'windows-ai',
    ...device,
  },
  { name: /^(requestAIText|aiTextGeneration)$/, generates: text },
  // What a host offers to its extensions
  { name: 'selectChatModels', chain: /(^|\.)lm\.selectChatModels$/, generates: text },
  { name: 'sendRequest', chain: /model\w*\.sendRequest$/i, from: /^vscode$/, generates: text },
  { name: 'ask', chain: /^AI\.ask$/, from: /@raycast\/api/, generates: text },
  { name: 'useAI', from: /@raycast\/utils/, generates: text },
  { name: /^wp_ai_client_prompt$/, generates: text },
  { name: /^(prompt|promptWithWpError)$/, chain: /(^|\.)(AI_Client|AiClient)\.\w+$/, generates: text },
  { name: /^(generate_text|summarise_text|explain_text)$/, from: /^core_ai/, generates: text },
  { name: /^(generate_text|summarise_text|explain_text)$/, needs: CORE_AI, generates: text },
  { name: 'generate_image', from: /^core_ai/, generates: image },
  { name: 'generate_image', needs: CORE_AI, generates: image },
  { name: 'proxy', chain: /DiscourseAi\.Completions\.Llm\.proxy$/, generates: text },
  { name: /^(createGenerations|generateMessages\w*)$/, chain: /(EinsteinLLM|aiplatform)\.\w+$/i, generates: text },
  { name: 'createModel', chain: /\bAI\.createModel$/, generates: text, provider: 'tencent-hunyuan' },
  { name: 'getLLMManager', chain: /uniCloud\.ai\.getLLMManager$/, generates: text },
  { name: 'Session', chain: /Supabase\.ai\.Session$/, needs: /\.run\(/, generates: text, ...device },
  // Workers AI, by the name that its binding goes by; what a model of another kind is told is neither talk nor a prompt.
  {
    name: 'run',
    chain: WORKERS_AI,
    args: /^\s{0,40}["'`]@cf\/[^"'`]{0,60}(?:flux|diffusion|sdxl|dreamshaper|lucid|phoenix|img)/i,
    generates: image,
    provider: 'cloudflare',
  },
  {
    name: 'run',
    chain: WORKERS_AI,
    args: /^\s{0,40}["'`]@cf\/[^"'`]{0,60}(?:melotts|aura)/i,
    generates: audio,
    provider: 'cloudflare',
  },
  {
    name: 'run',
    chain: WORKERS_AI,
    args: /^(?![^,]{0,120}(?:flux|diffusion|sdxl|dreamshaper|lucid|phoenix|img|llava|vision|resnet|whisper|bge|embed|rerank|m2m|distilbert|detr|guard|moderat|classif))[^{]{1,160}\{\s{0,40}(?:[^{}]{0,300},\s{0,40})?["']?messages["']?\s{0,9}[,:}]/i,
    generates: text,
    provider: 'cloudflare',
  },
  ...HOST_TASKS,
  { name: 'chat', chain: /(^|\.)puter\.ai\.chat$/, generates: text },
  { name: 'txt2img', chain: /(^|\.)puter\.ai\.txt2img$/, generates: image },
  { name: 'txt2speech', chain: /(^|\.)puter\.ai\.txt2speech$/, generates: audio },
]
