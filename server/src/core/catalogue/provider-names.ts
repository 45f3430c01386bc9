import { ofNames } from '../text/remembered.ts'

/** Names that providers go by, in lower case without separators, and the slug of each. */
const NAMES: Readonly<Record<string, string>> = {
  ...names('openai', 'openai', 'chatgpt'),
  ...names('azure-openai', 'azureopenai', 'openaiazure', 'azopenai', 'azure'),
  ...names('anthropic', 'anthropic', 'claude'),
  ...names('google-gemini', 'gemini', 'googlegemini', 'googleai', 'googlegenai', 'googlegenerativeai'),
  ...names('vertex-ai', 'vertexai', 'vertex', 'googlevertexai', 'googlevertex'),
  ...names('aws-bedrock', 'bedrock', 'awsbedrock', 'amazonbedrock'),
  ...names('mistral', 'mistral', 'mistralai'),
  ...names('cohere', 'cohere'),
  ...names('groq', 'groq'),
  ...names('xai', 'xai', 'grok'),
  ...names('perplexity', 'perplexity'),
  ...names('openrouter', 'openrouter'),
  ...names('together', 'together', 'togetherai'),
  ...names('replicate', 'replicate'),
  ...names('fireworks', 'fireworks', 'fireworksai'),
  ...names('cerebras', 'cerebras'),
  ...names('sambanova', 'sambanova'),
  ...names('nvidia', 'nvidia', 'nvidianim'),
  ...names('cloudflare', 'cloudflare', 'workersai', 'cloudflareworkersai'),
  ...names('novita', 'novita', 'novitaai'),
  ...names('stability', 'stability', 'stabilityai'),
  ...names('black-forest-labs', 'bfl', 'blackforestlabs'),
  ...names('ideogram', 'ideogram'),
  ...names('recraft', 'recraft'),
  ...names('runway', 'runway', 'runwayml'),
  ...names('luma', 'luma', 'lumaai'),
  ...names('pika', 'pika'),
  ...names('elevenlabs', 'elevenlabs'),
  ...names('suno', 'suno'),
  ...names('midjourney', 'midjourney'),
  ...names('deepseek', 'deepseek'),
  ...names(
    'dashscope',
    '通义千问',
    '阿里百炼',
    '阿里云百炼',
    'dashscope',
    'qwen',
    'tongyi',
    'tongyiqianwen',
    'qianwen',
    'bailian',
    'alibailian',
    'aliyunbailian',
  ),
  ...names('zhipu', '智谱', '智谱清言', 'zhipu', 'zhipuai', 'chatglm', 'bigmodel'),
  ...names('moonshot', '月之暗面', 'moonshot', 'kimi'),
  ...names(
    'volcengine-ark',
    'doubao',
    '豆包',
    '火山引擎',
    '火山方舟',
    'volcengine',
    'volcengineark',
    'volcanicengine',
    'bytedancedoubao',
  ),
  ...names(
    'baidu-qianfan',
    '文心一言',
    '百度千帆',
    '百度智能云',
    'ernie',
    'wenxin',
    'qianfan',
    'baidu',
    'baiduqianfan',
    'wenxinyiyan',
  ),
  ...names('tencent-hunyuan', '腾讯混元', '混元', 'hunyuan', 'tencenthunyuan'),
  ...names('minimax', 'minimax'),
  ...names('siliconflow', '硅基流动', 'siliconflow', 'siliconcloud'),
  ...names('iflytek-spark', '讯飞星火', '科大讯飞', 'spark', 'sparkdesk', 'xunfei', 'xfyun', 'xunfeispark', 'iflytek'),
  ...names('stepfun', '阶跃星辰', 'stepfun'),
  ...names('baichuan', '百川', '百川智能', 'baichuan', 'baichuanai'),
  ...names('lingyiwanwu', '零一万物', 'lingyiwanwu', 'zeroone', '01ai'),
  ...names('360', '360智脑', 'ai360', 'zhinao', 'qihoo360', '360aibrain', 'qihoo360aibrain'),
  ...names('giteeai', 'giteeai', 'moark'),
  ...names('ppio', 'ppio'),
  ...names('kling', 'kling', 'klingai'),
  ...names('vidu', 'vidu'),
  ...names('pixverse', 'pixverse'),
  ...names('coze', 'coze'),
  ...names('dify', 'dify'),
  ...names('fishaudio', 'fishaudio', 'fishtts', 'fishspeech'),
  ...names('cosyvoice', 'cosyvoice', 'cosyvoice2', 'cosyvoice3', 'cosyvoicetts', 'cosytts'),
  ...names('gpt-sovits', 'gptsovits', 'gptsovitsv2', 'gptsovitstts', 'sovits', 'sovitstts'),
  ...names('ollama', 'ollama'),
  ...names('vllm', 'vllm'),
  ...names('sglang', 'sglang'),
  ...names('lmdeploy', 'lmdeploy'),
  ...names('llama-cpp', 'llamacpp', 'llamacppserver'),
  ...names('gpt4all', 'gpt4all'),
  ...names('tgi', 'textgenerationinference'),
  ...names('xinference', 'xinference', 'xorbitsinference'),
  ...names('lmstudio', 'lmstudio'),
  ...names('localai', 'localai'),
  ...names('chattts', 'chattts'),
}

/** Names that mean a provider only where a provider is asked for: as a word of code `google` or `ark` may be anything. */
const CONFIG_NAMES: Readonly<Record<string, string>> = {
  ...names('openai', 'openaichat'),
  ...names('azure-openai', 'azureai'),
  ...names('azure-speech', 'azuretts', 'azurespeech', 'microsofttts', 'microsoft'),
  ...names('edge-tts', 'edge', 'edgetts', 'msedge', 'msedgetts', 'edgespeech', 'microsoftedge'),
  ...names('google-gemini', 'google'),
  ...names('dashscope', 'aliyun', 'alibaba', 'qwentts', 'alitts', 'aliyuntts', 'sambert'),
  ...names('tencent-hunyuan', 'tencent'),
  ...names(
    'volcengine-ark',
    'volcenginemaas',
    'ark',
    'bytedance',
    'doubaotts',
    'volctts',
    'volcenginetts',
    'huoshan',
    'huoshandoublestream',
  ),
  ...names('zhipu', 'glm', 'zai'),
  ...names('moonshot', 'moonshotai'),
  ...names('iflytek-spark', 'xinghuo'),
  ...names('lingyiwanwu', 'yi'),
  ...names('modelscope', 'modelscope'),
  ...names('ollama', 'ollamachat'),
  ...names('vllm', 'hostedvllm'),
  ...names('cosyvoice', 'cosy'),
  ...names('fishaudio', 'fish'),
  ...names('tgi', 'tgi'),
  ...names('huggingface', 'huggingface', 'huggingfacehub'),
  ...names('cohere', 'coherechat'),
  ...names('openai-compatible', 'openaicompatible', 'openaiapicompatible', 'customopenai'),
}

function names(slug: string, ...all: readonly string[]): Record<string, string> {
  return Object.fromEntries(all.map(name => [name, slug]))
}

/** The slug of the provider that a word names, whatever its case and separators. The same few thousand words make up a whole program: each is judged once. */
export const providerNamed = ofNames((word): string | undefined => {
  const name = plain(word)
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
})

const SEPARATORS = /[\s_.-]/g
const plain = (word: string): string => word.toLowerCase().replace(SEPARATORS, '')

/** The slug of the provider that the value of a setting names: `langgenius/openai/openai`, `azure_openai`, `ZhipuAI`. */
export function providerInConfig(name: string): string | undefined {
  const parts = name.split('/')
  return slugOf(parts.at(-1) ?? '') ?? (parts.length === 3 ? slugOf(parts[1] ?? '') : undefined)
}

function slugOf(name: string): string | undefined {
  const key = plain(name)
  return providerNamed(name) ?? (Object.hasOwn(CONFIG_NAMES, key) ? CONFIG_NAMES[key] : undefined)
}

/** What programs add to a provider's name when they call a part of themselves after it. */
const PART =
  /[-_]?(model[-_]?provider|chat[-_]?model|provider|client|adapter|adaptor|llm|chat|api|bot|service|impl|engine|driver|connector|handler|backend|tts|voice|speech|finder|link|completions?|models?)$/i

/** The provider that a part of a program is named after, and whether the name says that it is such a part: `OllamaProvider`, `aws_bedrock_model_provider`. */
export function providerOfPart(name: string): { readonly slug: string; readonly saysPart: boolean } | undefined {
  const whole = partNamed(name, false)
  const rest = name.replace(/^(chat|llm)[-_]?(?=.{3})/i, '')
  return whole ?? (rest === name ? undefined : partNamed(rest, true))
}

function partNamed(name: string, said: boolean): { readonly slug: string; readonly saysPart: boolean } | undefined {
  let rest = name
  let saysPart = said
  for (let i = 0; i < 3; i++) {
    const slug = providerNamed(rest)
    if (slug !== undefined) return { slug, saysPart: saysPart || /.(tts|voice)$/i.test(rest) }
    const shorter = rest.replace(PART, '')
    if (shorter === rest || shorter === '') return undefined
    rest = shorter
    saysPart = true
  }
  return undefined
}
