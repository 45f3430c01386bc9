import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const

/**
 * Methods of clients that communities keep. Their names are as general as `ask` and `chat`, so that each counts only where
 * its package is taken up. Accounts, lists, files and vectors are no content and stand in no entry.
 */
export const COMMUNITY_CALLS: readonly GenerationCall[] = [
  // Python
  { name: /^ask(_stream|_async|_stream_async)?$/, from: /^(revChatGPT|EdgeGPT|re_edge_gpt)(\.|$)/, generates: text },
  { name: /^(chat|query)$/, chain: /\.(chat|query)$/, from: /^hugchat(\.|$)/, generates: text },
  { name: 'get_answer', from: /^(bardapi|Bard)(\.|$)/, generates: text },
  {
    name: /^(chat|chat_stream|get_completion|get_completion_from_messages)$/,
    chain: /\.\w+$/,
    from: /^(sparkdesk_api|sparkapi|xunfei\.spark|spark_ai_sdk)(\.|$)/,
    generates: text,
    provider: 'iflytek-spark',
  },
  // Java and Kotlin
  {
    name: /^create(Stream)?(Chat)?Completion(Stream)?$/,
    from: /asleepyfish|theokanning|lilittlecat|cn\.bigmodel/,
    generates: text,
  },
  { name: /^(createImage(Edit|Variation)?|downloadImage)$/, from: /asleepyfish|theokanning/, generates: image },
  { name: /^stream(Chat)?Completions?$/, from: /theokanning|com\.unfbx|com\.plexpt/, generates: text },
  {
    name: /^(chatCompletions?|completions)$/,
    chain: /\.\w+$/,
    from: /com\.unfbx\.chatgpt|com\.plexpt/,
    generates: text,
  },
  { name: /^(genImages|editImages|variationsImages)$/, from: /com\.unfbx\.chatgpt/, generates: image },
  { name: 'textToSpeech', from: /com\.unfbx\.chatgpt/, generates: audio },
  { name: 'chat', chain: /\.chat$/, from: /com\.plexpt\.chatgpt\.ChatGPT/, generates: text },
  { name: 'chat', chain: /\.chat$/, from: /com\.unfbx\.sparkdesk/, generates: text, provider: 'iflytek-spark' },
  { name: /^chat(Stream|Sync)$/, from: /briqt\.spark4j/, generates: text, provider: 'iflytek-spark' },
  { name: /^(chatCompletion|completion)$/, from: /com\.baidubce\.qianfan/, generates: text, provider: 'baidu-qianfan' },
  { name: 'text2Image', from: /com\.baidubce\.qianfan/, generates: image, provider: 'baidu-qianfan' },
  { name: 'invokeModelApi', from: /com\.zhipu\.oapi/, generates: text, provider: 'zhipu' },
  { name: 'createImage', from: /com\.zhipu\.oapi/, generates: image, provider: 'zhipu' },
  {
    name: /^(call|streamCall)$/,
    chain: /(gen|generation|conv|conversation|multiModal\w*)\.\w+$/i,
    from: /alibaba\.dashscope/,
    generates: text,
    provider: 'dashscope',
  },
  { name: /^(chatCompletions?|completions?)$/, chain: /\.\w+$/, from: /com\.aallam\.openai/, generates: text },
  { name: /^image(URL|JSON)$/, from: /com\.aallam\.openai/, generates: image },
  { name: 'speech', chain: /\.speech$/, from: /com\.aallam\.openai/, generates: audio },
  // Swift
  { name: /^sendMessage(Stream)?$/, from: /^ChatGPTSwift$/, generates: text },
  { name: /^(ask|askChatGPT)$/, from: /^(ChatGPTSwift|GPTSwift)$/, generates: text },
  { name: /^send(Chat|Completion|StreamingChat)$/, from: /^OpenAISwift$/, generates: text },
  { name: 'sendImages', from: /^OpenAISwift$/, generates: image },
  { name: /^start(Streamed)?(Chat|Completion)$/, from: /^SwiftOpenAI$/, generates: text },
  { name: 'createImages', from: /^SwiftOpenAI$/, generates: image },
  { name: 'createSpeech', from: /^SwiftOpenAI$/, generates: audio },
  { name: /^(create|stream)$/, chain: /\.(chats|completions)\.\w+$/, from: /^OpenAIKit$/, generates: text },
  { name: /^completions(Stream)?$/, chain: /\.chat\.\w+$/, from: /^(OpenAIKit|OpenAI)$/, generates: text },
  { name: /^(create|createEdit|createVariation)$/, chain: /\.images\.\w+$/, from: /^OpenAIKit$/, generates: image },
  { name: /^images(Edits|Variations)?$/, chain: /openai\w*\.\w+$/i, from: /^OpenAI$/, generates: image },
  { name: /^audioCreateSpeech(Stream)?$/, from: /^OpenAI$/, generates: audio },
  { name: /^(createMessage|streamMessage)$/, from: /^SwiftAnthropic$/, generates: text, provider: 'anthropic' },
  // Dart
  {
    name: /^(text|textAndImage|chat|streamGenerateContent|prompt|promptStream|streamChat)$/,
    chain: /(?:^|\.)(?:_?gemini|Gemini\.instance)\.\w+$/,
    from: /flutter_gemini/,
    generates: text,
    provider: 'google-gemini',
  },
  {
    name: /^on(ChatCompletion|Completion)(SSE|Stream)?$/,
    from: /chat_gpt_sdk/,
    generates: text,
    provider: 'openai',
  },
  { name: 'generateImage', from: /chat_gpt_sdk/, generates: image, provider: 'openai' },
  // C#
  {
    name: /^(SendAsync|SendAsAsync)$/,
    chain: /chat\w*\.\w+$/i,
    from: /^OllamaSharp/,
    generates: text,
    provider: 'ollama',
  },
  {
    name: /^(ChatAsync|GenerateAsync|Chat|Generate)$/,
    chain: /(?<!embed\w{0,20})(?:ollama|chat|llama|llm|client|api)(?:_?(?:service|session|model))?\.\w+$/i,
    args: /\S/,
    from: /^OllamaSharp/,
    generates: text,
    provider: 'ollama',
  },
  {
    name: /^Complete(Streaming)?(Async)?$/,
    chain: /(?:client|chat|inference|llm|model)\d?\.\w+$/i,
    from: /^Azure\.AI\.Inference/,
    args: /\S/,
    generates: text,
  },
  {
    name: /^(GetClaudeMessageAsync|StreamClaudeMessageAsync)$/,
    from: /^Anthropic\.SDK/,
    generates: text,
    provider: 'anthropic',
  },
  { name: /^(Get|Stream)Response(Enumerable)?FromChatbotAsync$/, generates: text },
  {
    name: /^(Create(Chat)?Completion|StreamChat(Enumerable)?|GetCompletion)Async$/,
    from: /^OpenAI_API/,
    generates: text,
  },
  { name: 'CreateImageAsync', from: /^OpenAI_API/, generates: image },
  {
    name: /^CreateCompletion(AsStream)?$/,
    chain: /\.(ChatCompletion|Completions)\.\w+$/,
    from: /^(Betalgo\.)?(Ranul\.)?OpenAI/,
    generates: text,
  },
  { name: 'CreateImage', chain: /\.Image\.\w+$/, from: /^(Betalgo\.)?(Ranul\.)?OpenAI/, generates: image },
  { name: /^(Get|Stream)Completion(Enumerable)?Async$/, chain: /\.(Chat|Completions)Endpoint\.\w+$/, generates: text },
  { name: 'GenerateImageAsync', chain: /\.ImagesEnd[pP]oint\.\w+$/, generates: image },
  { name: /^(CreateSpeech|GetSpeech)Async$/, chain: /\.AudioEndpoint\.\w+$/, generates: audio },
  { name: /^StreamChatCompletions$/, from: /^OpenAI/, generates: text },
  { name: /^Chat(AsStream)?Async$/, from: /^Sdcb\.SparkDesk/, generates: text, provider: 'iflytek-spark' },
  { name: /^Chat(AsStream)?Async$/, from: /^Sdcb\.WenXinQianFan/, generates: text, provider: 'baidu-qianfan' },
  // PHP, Rust, Go, Node
  {
    name: /^(prompt|chat|stream_prompt|stream_chat)$/,
    chain: /\w\.\w+$/,
    from: /^rig(_core)?(::|$|\.)/,
    // Its methods are those of a trait, which must be in sight; what asks in a terminal is told nothing.
    needs: /\b(?:Streaming|Typed)?(?:Prompt|Chat)\b|\bprelude\b|\brig(?:_core)?::\*|\bcompletion::\*/,
    args: /\S/,
    generates: text,
  },
  { name: /^exec_chat(_stream)?$/, from: /^genai(::|$|\.)/, generates: text },
  { name: /^(chat|completion|createEdit)$/, chain: /\w\.\w+$/, from: /^Orhanerday\\OpenAi/, generates: text },
  {
    name: /^(image|imageEdit|createImageVariation)$/,
    chain: /\w\.\w+$/,
    from: /^Orhanerday\\OpenAi/,
    generates: image,
  },
  { name: 'tts', from: /^Orhanerday\\OpenAi/, generates: audio },
  {
    name: /^(create_?[sS]tream(ed)?|create_with_stream)$/,
    chain: /(^|\.)(chat|completions|responses)\.\w+$/,
    from: /openai/i,
    generates: text,
  },
  { name: /^speech(Streamed)?$/, chain: /(^|\.)audio\.\w+$/, from: /openai/i, generates: audio },
  { name: 'Call', chain: /(llm|model|client)\w*\.Call$/i, from: /langchaingo/, generates: text },
  { name: 'sendMessage', from: /^(chatgpt|@waylaidwanderer\/chatgpt-api|bing-chat)(\/|$)/, generates: text },
]
