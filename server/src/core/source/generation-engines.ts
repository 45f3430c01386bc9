import type { GenerationCall } from './generation-call.ts'

const text = ['text'] as const
const image = ['image'] as const
const audio = ['audio'] as const
const local = { access: 'self-hosted' } as const

/** Calls of engines that run weights inside the program. */
export const ENGINE_CALLS: readonly GenerationCall[] = [
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
  { name: /^(?:stream_|batch_)?generate$/, from: /^mlx_(?:lm|vlm)(?:\.|$)/, generates: text, ...local },
  { name: 'Llama', from: /llama_cpp|node-llama-cpp/, generates: text, ...local },
  { name: /^(LlamaChatSession|CreateMLCEngine|MLCEngine)$/, generates: text, ...local },
  { name: /^infer$/, chain: /chat\w*\.infer$/i, from: /^ChatTTS/, generates: audio, provider: 'chattts', ...local },
  {
    name: /^(ChatTTS|CosyVoice[23]?|TTS|KPipeline|MeloTTS|F5TTS|XTTS|IndexTTS2?|KittenTTS|ACEStepPipeline)$/,
    from: /ChatTTS|cosyvoice|^TTS|kokoro|melo|f5_tts|indextts|kittentts|acestep/i,
    generates: audio,
    ...local,
  },
]
