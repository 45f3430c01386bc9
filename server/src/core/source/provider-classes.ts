/** Words in the names of frameworks' classes (`ChatTongyi`, `BedrockConverse`), and the provider each stands for. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/Azure(Chat)?OpenAI/, 'azure-openai'],
  [/Anthropic/, 'anthropic'],
  [/GoogleGenerativeAI|GoogleGenAI|GoogleAiGemini|Gemini/, 'google-gemini'],
  [/Vertex/, 'vertex-ai'],
  [/Ollama/, 'ollama'],
  [/Tongyi|DashScope|Qwen(Chat|Streaming)/, 'dashscope'],
  // LangChain's `ChatGLM` asks a server of one's own that runs the weights.
  [/Zhipu|ChatGLM(?=\w)/, 'zhipu'],
  [/Groq/, 'groq'],
  [/Mistral/, 'mistral'],
  [/DeepSeek/, 'deepseek'],
  [/Bedrock/, 'aws-bedrock'],
  [/Cohere/, 'cohere'],
  [/Qianfan|Baidu|Wenxin/, 'baidu-qianfan'],
  [/Moonshot/, 'moonshot'],
  [/MiniMax|Minimax/, 'minimax'],
  [/ChatXAI/, 'xai'],
  [/Perplexity/, 'perplexity'],
  [/OpenRouter/, 'openrouter'],
  [/Together/, 'together'],
  [/SparkLLM/, 'iflytek-spark'],
  [/Hunyuan/, 'tencent-hunyuan'],
  [/CloudflareWorkersAI/, 'cloudflare'],
  [/N(vidia|VIDIA)/, 'nvidia'],
  [/Xinference/, 'xinference'],
  [/Baichuan/, 'baichuan'],
]

/** The provider that a class of a framework is named after, if it is one; `ChatOpenAI` speaks to anybody and names nobody. */
export function providerOfClass(name: string): string | undefined {
  if (!/^[A-Z]/.test(name)) return undefined
  return CLASSES.find(([pattern]) => pattern.test(name))?.[1]
}
