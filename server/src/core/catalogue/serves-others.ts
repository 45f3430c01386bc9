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
