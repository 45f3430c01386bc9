import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, entryOf, type LocatedMap, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'
import { providerInConfig } from '../../catalogue/provider-names.ts'
import { hasKey, mapsOf } from './support/trees.ts'

const MAX_DEPTH = 60

/** Apps exported from Dify: models of nodes and of chat apps, and the sensitive-word check, on or off. */
export const reader: Reader = exact({
  id: 'dify',
  title: { en: 'Dify app DSL', 'zh-CN': 'Dify 应用 DSL' },
  patterns: ['**/*.{yml,yaml}'],
  yields: ['model', 'moderation'],
  matches: path => /\.(ya?ml|json)$/i.test(path),
  read(file) {
    if (!/kind['"]?\s*:\s*['"]?app/.test(file.text) || !/model/.test(file.text)) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        isApp(root) ? [...models(file.text, root, [], 0), ...moderation(root)] : [],
      ),
    }
  },
})

function isApp(root: LocatedMap): boolean {
  return textAt(root, 'kind')?.value === 'app' && hasKey(root, 'app') && hasKey(root, 'workflow', 'model_config')
}

/** Providers of Dify that ask a server of one's own. */
const SELF_HOSTED =
  /ollama|localai|xinference|vllm|openllm|gpustack|lm-?studio|compatible|triton|text-generation-inference/i

/** Every `model: {provider, name}` and `{provider, model}`, at whatever depth a kind of node keeps it. */
function models(text: string, node: LocatedNode | undefined, path: readonly string[], depth: number): Evidence[] {
  if (!node || node.type === 'scalar' || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => models(text, item, path, depth + 1))
  const name =
    textAt(node, 'name') ??
    textAt(node, 'model') ??
    textAt(node, 'embedding_model_name') ??
    textAt(node, 'reranking_model_name')
  const provider =
    textAt(node, 'provider') ?? textAt(node, 'embedding_provider_name') ?? textAt(node, 'reranking_provider_name')
  const isModel = provider && name && /model/.test([path.at(-1), path.at(-2)].join(' '))
  const own = isModel
    ? modelEvidence(text, name, {
        role: roleAt(path),
        weights: false,
        access: SELF_HOSTED.test(provider.value) ? 'self-hosted' : 'hosted-api',
        ...defined({ provider: providerInConfig(provider.value) }),
      })
    : []
  return [
    ...own,
    ...node.entries.flatMap(({ key, value }) => models(text, value, [...path, String(key.value)], depth + 1)),
  ]
}

function roleAt(path: readonly string[]): 'inference' | 'embedding' | 'other' {
  const where = path.slice(-3).join(' ')
  if (/rerank/.test(where)) return 'other'
  return /embedding|vector_setting/.test(where) ? 'embedding' : 'inference'
}

function moderation(root: LocatedMap): Evidence[] {
  const places = [nodeAt(root, 'workflow', 'features'), nodeAt(root, 'model_config'), nodeAt(root, 'features')]
  return places.flatMap(features => {
    const entry = entryOf(features, 'sensitive_word_avoidance')
    const enabled = nodeAt(entry?.value, 'enabled')
    if (!entry || enabled?.type !== 'scalar') return []
    const on = enabled.value === true || enabled.value === 'true'
    const vendor = textAt(entry.value, 'type')?.value
    const key = String(entry.key.value)
    return [
      evidence('moderation', entry.key.span, key, {
        stage: on ? stageOf(entry.value) : 'unknown',
        enabled: on,
        ...(on && vendor ? { vendor } : {}),
      }),
    ]
  })
}

function stageOf(node: LocatedNode | undefined): 'input' | 'output' | 'both' | 'unknown' {
  const config = entriesOf(nodeAt(node, 'config'))
  const on = (key: string) => {
    const value = nodeAt(config.find(entry => entry.key.value === key)?.value, 'enabled')
    return value?.type === 'scalar' && value.value === true
  }
  const input = on('inputs_config')
  const output = on('outputs_config')
  return input && output ? 'both' : input ? 'input' : output ? 'output' : 'unknown'
}
