import { providerInConfig } from '../../../catalogue/provider-names.ts'

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
  const provider = providerInConfig(id.slice(0, slash))
  return provider ? { provider, rest: id.slice(slash + 1) } : undefined
}

/** The same outside routers' own configs, where a prefix may as well be an owner on a hub. */
export function routerPrefix(id: string): { provider: string; rest: string } | undefined {
  const owner = id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
  return HUB_OWNERS.has(owner) ? undefined : providerPrefix(id)
}
