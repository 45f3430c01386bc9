import type { GenerationCall } from './generation-call.ts'

const OPENAI =
  /openai|azure|zhipuai|groq|together|volcengine|litellm|portkey|qianfan|mistral|deepseek|xai|cerebras|zai/i
const ANTHROPIC = /anthropic/i
const AI_SDK = /^ai$|^ai\/|^@ai-sdk\//
const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const

/** Calls of OpenAI's interface, of what speaks its dialect, and of the kit that asks any vendor alike. */
export const OPENAI_CALLS: readonly GenerationCall[] = [
  // OpenAI and everything that speaks its dialect
  {
    name: /^(create|stream|parse|acreate|runTools|beta)$/,
    chain: /chat\.completions(\.with_raw_response|\.with_streaming_response)?\.\w+$/i,
    generates: text,
  },
  { name: /^(create|acreate)$/, chain: /(^|\.)(ChatCompletion|Completion)\.a?create$/, generates: text },
  // What a builder of Rust asks at its end: `ChatCompletion::builder(model, talk).functions(all).create()`
  {
    name: /^create(_stream)?$/,
    chain: /(^|\.)(ChatCompletion|Completion)\.builder\.(\w+\.)*create(_stream)?$/,
    generates: text,
  },
  {
    name: /^(create|stream)$/,
    chain: /(openai|client|ai|llm)\w*(\.beta)?\.(responses|completions)\.\w+$/i,
    from: OPENAI,
    generates: text,
  },
  {
    name: /^(create|stream)$/,
    chain: /messages(\.batches)?\.\w+$/,
    from: ANTHROPIC,
    generates: text,
    provider: 'anthropic',
  },
  { name: /^(New|NewStreaming)$/, chain: /\.(Messages|Completions|Responses)\.New(Streaming)?$/, generates: text },
  {
    name: /^(generate|edit|createVariation|create_variation|generations)$/,
    chain: /images\.\w+$/i,
    from: OPENAI,
    generates: image,
  },
  // A client that another file made: what it is asked for says that it is one.
  { name: /^(generate|edit)$/, chain: /\.images\.\w+$/i, args: /\bprompt\b/i, generates: image },
  {
    name: /^(create|stream)$/,
    chain: /\.messages\.\w+$/i,
    args: /max_?tokens/i,
    generates: text,
    provider: 'anthropic',
  },
  { name: /^(create|stream)$/, chain: /\.responses\.\w+$/i, args: /\binput\b/, generates: text },
  { name: /^(Generate|Edit)$/, chain: /\.Images\.\w+$/, from: OPENAI, generates: image },
  {
    name: /^a?create(_edit|_variation)?$/,
    chain: /(^|\.)Image\.a?create(_edit|_variation)?$/,
    from: OPENAI,
    generates: image,
  },
  {
    name: /^(create|New)$/,
    chain: /audio\.speech(\.with_streaming_response|\.with_raw_response)?\.\w+$/i,
    generates: audio,
  },
  { name: /^(create|generate|generations)$/, chain: /videos\.\w+$/i, from: OPENAI, generates: video },
  { name: /^CreateChatCompletion(Stream)?$/, generates: text },
  { name: /^createChatCompletion(Stream)?$/, generates: text },
  { name: /^create(Completion|Edit)$/, from: /^openai(-edge|-api)?$/, generates: text },
  {
    name: /^(stream)?[cC]hatCompletions?$/,
    chain: /(client|openai|gpt|stream)\w*\.\w+$/i,
    from: /chatgpt|openai/i,
    generates: text,
  },
  { name: /^(CreateCompletion|CreateCompletionStream)$/, from: OPENAI, generates: text },
  { name: /^(CreateImage|CreateEditImage|CreateVariImage)$/, from: OPENAI, generates: image },
  {
    name: /^createImage(Edit|Variation)?$/,
    chain: /(openai|client|api|gpt|ai)\w*\.\w+$/i,
    from: OPENAI,
    generates: image,
  },
  { name: 'CreateSpeech', from: OPENAI, generates: audio },
  {
    name: /^(CompleteChat(Streaming)?(Async)?|GetChatCompletions(Streaming)?(Async)?|(get|list|stream)ChatCompletions(Stream)?)$/,
    generates: text,
  },
  {
    name: /^(GenerateImages?(Async)?|getImageGenerations|generateImages)$/,
    from: /OpenAI|openai|genai/i,
    generates: image,
  },
  // Rows of a table `chat` are made so too.
  {
    name: 'create',
    chain: /\.chat\.create$/,
    from: OPENAI,
    args: /^(?!\s{0,40}\{\s{0,40}(?:data|where|select)\s{0,9}:)/,
    generates: text,
  },
  // An assistant that the vendor keeps: its runs answer.
  {
    name: /^(create|createAndPoll|create_and_poll|create_and_run|createAndRun|stream)$/,
    chain: /(^|\.)threads(\.runs)?\.\w+$/,
    args: /assistant_?id|stream|instructions/i,
    generates: text,
  },
  { name: 'create', chain: /\.images\.create$/, from: OPENAI, generates: image },
  { name: 'chat', chain: /^(client|@?client|openai\w*)\.chat$/i, from: /openai/i, generates: text },
  // Ruby's client, wherever it was made: all that it is told lies below one word.
  { name: 'chat', args: /^\s{0,20}parameters:/, generates: text },
  { name: /^(create|generate)$/, chain: /\bresponses\.create$/, args: /^\s{0,20}parameters:/, generates: text },
  { name: /^(generate|edit|variations)$/, chain: /\bimages\.\w+$/, args: /^\s{0,20}parameters:/, generates: image },
  { name: 'speech', chain: /\baudio\.speech$/, args: /^\s{0,20}parameters:/, generates: audio },
  // Vercel AI SDK
  {
    name: /^(generateText|streamText|generateObject|streamObject|experimental_streamText|streamUI)$/,
    from: AI_SDK,
    generates: text,
  },
  { name: /^(ToolLoopAgent|Experimental_Agent|createAgentUIStream(Response)?)$/, from: AI_SDK, generates: text },
  { name: /^(experimental_)?generateImage$/, from: AI_SDK, generates: image },
  { name: /^(experimental_)?generateSpeech$/, from: AI_SDK, generates: audio },
  { name: /^(experimental_)?generateVideo$/, from: AI_SDK, generates: video },
]
