import { itemsOf, type LocatedNode, nodeAt } from '../../../syntax/node.ts'
import type { ModelRole } from './models.ts'
import { providerInConfig } from '../../../catalogue/provider-names.ts'

/** Families that node names of visual builders carry: `chatOpenAI`, `OllamaModel`, `azureChatOpenAI`. The first hit wins. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/azure/i, 'azure-openai'],
  [/bedrock/i, 'aws-bedrock'],
  [/vertex/i, 'vertex-ai'],
  [/ollama/i, 'ollama'],
  [/local-?ai/i, 'localai'],
  [/lm-?studio/i, 'lmstudio'],
  [/anthropic|claude/i, 'anthropic'],
  [/gemini|google|veo|imagen/i, 'google-gemini'],
  [/mistral/i, 'mistral'],
  [/groq/i, 'groq'],
  [/cohere/i, 'cohere'],
  [/deepseek/i, 'deepseek'],
  [/tongyi|qwen|dashscope|alibaba|wan(?=[A-Z]|\d)/i, 'dashscope'],
  [/baidu|wenxin|qianfan/i, 'baidu-qianfan'],
  [/zhipu|glm/i, 'zhipu'],
  [/moonshot|kimi/i, 'moonshot'],
  [/hunyuan/i, 'tencent-hunyuan'],
  [/bytedance|doubao|seedream|seedance|volc/i, 'volcengine-ark'],
  [/minimax|hailuo/i, 'minimax'],
  [/xai|grok/i, 'xai'],
  [/nvidia|nim(?=[A-Z]|$)/i, 'nvidia'],
  [/openrouter/i, 'openrouter'],
  [/together/i, 'together'],
  [/perplexity/i, 'perplexity'],
  [/replicate/i, 'replicate'],
  [/hugging-?face/i, 'huggingface'],
  [/kling/i, 'kling'],
  [/vidu/i, 'vidu'],
  [/pixverse/i, 'pixverse'],
  [/luma/i, 'luma'],
  [/runway/i, 'runway'],
  [/pika/i, 'pika'],
  [/recraft/i, 'recraft'],
  [/ideogram/i, 'ideogram'],
  [/stability/i, 'stability'],
  [/bfl|flux(pro|kontextpro|1)/i, 'black-forest-labs'],
  [/eleven-?labs/i, 'elevenlabs'],
  [/open-?ai|chatgpt|dall-?e/i, 'openai'],
]

/** The provider that a node's type or name belongs to. */
export function providerOfNode(name: string): string | undefined {
  return providerInConfig(name) ?? FAMILIES.find(([pattern]) => pattern.test(name))?.[1]
}

/** What a node does with its model, by its type and category. */
export function roleOfNode(name: string): ModelRole {
  if (/rerank/i.test(name)) return 'other'
  if (/embed/i.test(name)) return 'embedding'
  return /transcri|whisper|speech-?to-?text|assembly|ocr/i.test(name) ? 'recognition' : 'inference'
}

/** The nodes of a flow, where several builders keep them. */
export function flowNodes(root: LocatedNode | undefined): readonly LocatedNode[] {
  const places = [
    nodeAt(root, 'nodes'),
    nodeAt(root, 'data', 'nodes'),
    nodeAt(root, 'flowData', 'nodes'),
    nodeAt(root, 'workflow', 'nodes'),
    nodeAt(root, 'graph', 'nodes'),
  ]
  return places.flatMap(node => (node?.type === 'list' ? itemsOf(node) : []))
}
