/** Names by which configs (Dify, LiteLLM, One API, environment variables) call providers, with the slug of each. */
const SLUGS: Readonly<Record<string, string>> = {
  openai: 'openai',
  'openai-chat': 'openai',
  chatgpt: 'openai',
  azure: 'azure-openai',
  azureopenai: 'azure-openai',
  'azure-openai': 'azure-openai',
  azureai: 'azure-openai',
  anthropic: 'anthropic',
  claude: 'anthropic',
  google: 'google-gemini',
  gemini: 'google-gemini',
  'google-genai': 'google-gemini',
  'google-gemini': 'google-gemini',
  vertexai: 'vertex-ai',
  'vertex-ai': 'vertex-ai',
  vertex: 'vertex-ai',
  bedrock: 'aws-bedrock',
  'aws-bedrock': 'aws-bedrock',
  amazonbedrock: 'aws-bedrock',
  tongyi: 'dashscope',
  dashscope: 'dashscope',
  qwen: 'dashscope',
  aliyun: 'dashscope',
  bailian: 'dashscope',
  alibaba: 'dashscope',
  wenxin: 'baidu-qianfan',
  qianfan: 'baidu-qianfan',
  ernie: 'baidu-qianfan',
  baidu: 'baidu-qianfan',
  'baidu-qianfan': 'baidu-qianfan',
  hunyuan: 'tencent-hunyuan',
  'tencent-hunyuan': 'tencent-hunyuan',
  tencent: 'tencent-hunyuan',
  volcengine: 'volcengine-ark',
  'volcengine-maas': 'volcengine-ark',
  'volcengine-ark': 'volcengine-ark',
  ark: 'volcengine-ark',
  doubao: 'volcengine-ark',
  bytedance: 'volcengine-ark',
  zhipu: 'zhipu',
  zhipuai: 'zhipu',
  glm: 'zhipu',
  bigmodel: 'zhipu',
  zai: 'zhipu',
  moonshot: 'moonshot',
  kimi: 'moonshot',
  moonshotai: 'moonshot',
  deepseek: 'deepseek',
  minimax: 'minimax',
  baichuan: 'baichuan',
  spark: 'iflytek-spark',
  xinghuo: 'iflytek-spark',
  iflytek: 'iflytek-spark',
  xunfei: 'iflytek-spark',
  stepfun: 'stepfun',
  siliconflow: 'siliconflow',
  lingyiwanwu: 'lingyiwanwu',
  yi: 'lingyiwanwu',
  '01ai': 'lingyiwanwu',
  modelscope: 'modelscope',
  giteeai: 'giteeai',
  ppio: 'ppio',
  novita: 'novita',
  ollama: 'ollama',
  'ollama-chat': 'ollama',
  vllm: 'vllm',
  'hosted-vllm': 'vllm',
  sglang: 'sglang',
  xinference: 'xinference',
  lmstudio: 'lmstudio',
  'lm-studio': 'lmstudio',
  lmdeploy: 'lmdeploy',
  tgi: 'tgi',
  localai: 'localai',
  huggingface: 'huggingface',
  'huggingface-hub': 'huggingface',
  replicate: 'replicate',
  cohere: 'cohere',
  'cohere-chat': 'cohere',
  groq: 'groq',
  mistral: 'mistral',
  mistralai: 'mistral',
  xai: 'xai',
  grok: 'xai',
  openrouter: 'openrouter',
  together: 'together',
  'together-ai': 'together',
  togetherai: 'together',
  perplexity: 'perplexity',
  fireworks: 'fireworks',
  'fireworks-ai': 'fireworks',
  elevenlabs: 'elevenlabs',
  stability: 'stability',
  stabilityai: 'stability',
  cloudflare: 'cloudflare',
  nvidia: 'nvidia',
  'nvidia-nim': 'nvidia',
  sambanova: 'sambanova',
  coze: 'coze',
  dify: 'dify',
  cerebras: 'cerebras',
  'openai-compatible': 'openai-compatible',
  'openai-api-compatible': 'openai-compatible',
  'custom-openai': 'openai-compatible',
}

/** The slug of a provider as configs name it: `langgenius/openai/openai`, `azure_openai`, `ZhipuAI`. */
export function providerSlug(name: string): string | undefined {
  const parts = name.split('/').map(part => part.toLowerCase().replaceAll('_', '-'))
  const last = parts.at(-1) ?? ''
  return SLUGS[last] ?? SLUGS[last.replaceAll('-', '')] ?? (parts.length === 3 ? SLUGS[parts[1] ?? ''] : undefined)
}

/** Prefixes that are owners on a hub too: `Qwen/Qwen3-8B` are weights, whoever serves them. */
const HUB_OWNERS = new Set(
  'openai google qwen moonshotai mistralai nvidia stabilityai stability zai minimax tencent baidu bytedance alibaba stepfun baichuan huggingface modelscope xai deepseek yi 01ai cohere spark'.split(
    ' ',
  ),
)

/** The provider named by the prefix of an id (`openai/gpt-4o`, `azure/…`), as routers write them. */
export function providerPrefix(id: string): { provider: string; rest: string } | undefined {
  const slash = id.indexOf('/')
  if (slash <= 0) return undefined
  const provider = SLUGS[id.slice(0, slash).toLowerCase().replaceAll('_', '-')]
  return provider ? { provider, rest: id.slice(slash + 1) } : undefined
}

/** The same outside routers' own configs, where a prefix may as well be an owner on a hub. */
export function routerPrefix(id: string): { provider: string; rest: string } | undefined {
  const owner = id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
  return HUB_OWNERS.has(owner) ? undefined : providerPrefix(id)
}
