import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const local = { access: 'self-hosted' } as const
/** A foreign interface over which a model is loaded, and something that only a model that writes is told. */
const BOUND =
  /^(?=[\s\S]*(?:\bimport "C"|\bCDLL\(|\bLoadLibrary\(|\bextern "C"|\bkoffi\b|\bdlopen\())(?=[\s\S]*(?:(?:load|init|create)\w{0,24}(?:model|llm)|model_?(?:load|init|create)))[\s\S]*(?:messages|max_?(?:new_?)?tokens|max_?length|top_?p\b|tokenizer)/i

/** Calls of engines that are linked into a program (C, C++, Objective-C and what binds to them), and of clients in languages without a catalogue of packages. */
export const NATIVE_CALLS: readonly GenerationCall[] = [
  {
    name: /^(llama_model_load_from_file|llama_load_model_from_file|llama_init_from_model|llama_new_context_with_model|llama_decode)$/,
    needs: /llama_(model_load|load_model|init|new_context|decode|sampler)/,
    generates: text,
    provider: 'llama-cpp',
    ...local,
  },
  { name: /^(common_init_from_params|llama_init_from_gpt_params)$/, generates: text, provider: 'llama-cpp', ...local },
  {
    name: /^(\w+_)?(chat|generate|predict|complete|completion)(_(stream|text|reply|response|with_\w+))?$/,
    chain: /^(self\.|this\.)?(C|_?lib\w*|_?dll|native|ffi)(\.|::)\w+$/,
    needs: BOUND,
    generates: text,
    weights: 'caller',
    ...local,
  },
  { name: /^(txt2img|img2img|generate_image)$/, needs: /stable-diffusion\.h|new_sd_ctx/, generates: image, ...local },
  {
    name: /^(SherpaOnnxCreateOfflineTts|OfflineTts|piperSynthesize|textToAudio)$/,
    needs: /sherpa|piper/,
    generates: audio,
    ...local,
  },
  // Engines in Swift and Kotlin: a session that responds, a container that generates, an engine of speech.
  {
    name: /^(respond|streamResponse|streamDetails)$/,
    from: /^(MLXLLM|MLXLMCommon|MLXVLM|LLM)$/,
    generates: text,
    ...local,
  },
  {
    name: 'generate',
    chain: /(^|MLXLMCommon\.|container\.|context\.|llm\w*\.|model\w*\.)generate$/i,
    from: /^(MLXLLM|MLXLMCommon|MLXVLM)$/,
    args: /prompt|input|parameters/,
    generates: text,
    confidence: 'medium',
    ...local,
  },
  {
    name: /^(generate\w{0,20}|synthesi[sz]e\w{0,20})$/,
    chain: /(tts|speech_?(engine|gen|model|synth))\w*\.\w+$/i,
    needs: /\bimport (SwiftUI|Foundation|Combine|AVFoundation|UIKit|MLX\w*)\b|^package [\w.]+\s*$/m,
    generates: audio,
    confidence: 'medium',
    ...local,
  },
  // The model of the system.
  {
    name: /^(respond|streamResponse)$/,
    chain: /session\w{0,20}\.\w+$|(?:^|[._])(?:llm|lm)\.\w+$/i,
    from: /^FoundationModels$/,
    generates: text,
  },
  { name: 'createLLM', chain: /\bLlm\.createLLM$/, generates: text, ...local },
  { name: 'Create', chain: /\bOgaModel\.Create$/, generates: text, ...local },
  { name: 'OgaGenerator', generates: text, ...local },
  {
    name: /^(generate|chat)$/,
    chain: /^ollama\.(generate|chat)$/,
    needs: /ollama\.hpp/,
    generates: text,
    provider: 'ollama',
    ...local,
  },
  { name: /^(create|createAsync)$/, chain: /openai\.chat\.create/, needs: /openai\.hpp/, generates: text },
  {
    name: /^(chat_completion|chat_completions|chat)$/,
    chain: /^(OpenAI|Instructor|LangChain|Anthropix|Ollama|ReqLLM)\.\w+$/,
    needs: /\bdefmodule\b/,
    generates: text,
  },
  // A prediction of a hosted model; what only fetches a model or waits for one makes none.
  {
    name: 'create',
    chain: /^Replicate\.Predictions\.create$/,
    needs:
      /flux|sdxl|stable[-_ ]?diffusion|(?:create|draw|generate|make)_\w{0,20}image|\bimage_(?:model|prompt|version)/i,
    generates: image,
    provider: 'replicate',
  },
  {
    name: 'create',
    chain: /^Replicate\.Predictions\.create$/,
    needs: /llama|mi[sx]tral|qwen|deepseek|gemma|granite|vicuna|claude|-instruct\b|\bchat\b/i,
    generates: text,
    provider: 'replicate',
  },
  {
    name: 'create',
    chain: /^(?:Replicate\.)?Predictions\.create$/,
    needs: /\bReplicate\b/,
    generates: image,
    provider: 'replicate',
    confidence: 'medium',
  },
  { name: 'run', chain: /^Replicate\.run$/, needs: /\bdefmodule\b/, generates: image, provider: 'replicate' },
  { name: /^(generate_text|stream_text|generate_object)$/, chain: /^ReqLLM\.\w+$/, generates: text },
  { name: 'run', chain: /LLMChain\.run$/, needs: /\bdefmodule\b/, generates: text },
]
