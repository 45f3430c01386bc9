import { findProvider } from './lookup.ts'

/** Clouds and gateways that answer with models of many makers, as the names of their models in the catalogue show. */
const HOSTS: ReadonlySet<string> = new Set([
  'openrouter',
  'siliconflow',
  'together',
  'groq',
  'openai-compatible',
  'azure-openai',
  'aws-bedrock',
  'vertex-ai',
  'cloudflare',
  'volcengine-ark',
  'dashscope',
  'vercel-ai-gateway',
  'github-models',
  'huggingface',
  'novita',
  'fireworks',
])

/** Whether a provider, by its slug, answers with models that others made: then a model's maker tells nothing of whom a call asks. What runs on one's own machine does. */
export function servesOthers(slug: string): boolean {
  return HOSTS.has(slug) || findProvider(slug)?.jurisdiction === 'local'
}

/** Makers whose interface answers with their own models and no other's. */
const MAKERS: ReadonlySet<string> = new Set([
  'anthropic',
  'baichuan',
  'cohere',
  'deepseek',
  'gigachat',
  'google-gemini',
  'lingyiwanwu',
  'minimax',
  'mistral',
  'moonshot',
  'openai',
  'stepfun',
  'xai',
  'yandexgpt',
  'zhipu',
])

/** Whether a provider, by its slug, answers with its own models alone: a rival's name beside it tells of somebody else who is asked. */
export function servesOwnOnly(slug: string): boolean {
  return MAKERS.has(slug.replace(/-intl$/, ''))
}
