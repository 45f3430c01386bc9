import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { flowNodes, providerOfNode, roleOfNode } from './support/flow-nodes.ts'
import { defined, modelEvidence } from './support/models.ts'
import { endpointEvidence } from './support/settings.ts'
import { mapsOf } from './support/trees.ts'

/** Nodes that ask a model: chat and completion models, and the vendors' own. */
const ASKS =
  /\.(lm(Chat)?[A-Z]\w*|embeddings\w*|reranker\w*|openAi|anthropic|googleGemini|ollama|mistralAi|perplexity|deepSeek|groq)$/
const SELF_HOSTED = /ollama|lmstudio|local/i
/** How a workflow is reached. */
const WAYS: readonly (readonly [RegExp, Exposure])[] = [
  [/\.chatTrigger$|\.manualChatTrigger$|\.formTrigger$/i, 'web-ui'],
  [/\.webhook$|\.mcpTrigger$/i, 'http-api'],
  [/\.(telegram|slack|discord|whatsApp|line|matrix|lark|feishu|dingtalk)\w*Trigger$/i, 'bot'],
]

/** Workflows exported from n8n: the models that their nodes ask, and how people reach them. */
export const reader: Reader = exact({
  id: 'n8n',
  title: { en: 'n8n workflow', 'zh-CN': 'n8n 工作流' },
  patterns: ['**/*.json'],
  yields: ['model', 'generation', 'endpoint', 'exposure'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"nodes"') || !/n8n-nodes-(base|langchain)\./.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => flowNodes(root).flatMap(node => readNode(file.text, node))) }
  },
})

function readNode(text: string, node: LocatedNode): Evidence[] {
  const type = textAt(node, 'type')
  const disabled = nodeAt(node, 'disabled')
  if (!type || (disabled?.type === 'scalar' && disabled.value === true)) return []
  const way = WAYS.find(([pattern]) => pattern.test(type.value))
  if (way) return reached(node, type, way[1])
  return ASKS.test(type.value) ? asked(text, node, type) : []
}

function asked(text: string, node: LocatedNode, type: { value: string; span: Evidence['span'] }): Evidence[] {
  const name = type.value.slice(type.value.lastIndexOf('.') + 1)
  const role = roleOfNode(`${name} ${textAt(node, 'parameters', 'operation')?.value ?? ''}`)
  const provider = providerOfNode(name.replace(/^(lmChat|lm|embeddings|reranker)/, ''))
  const access = SELF_HOSTED.test(name) ? ('self-hosted' as const) : ('hosted-api' as const)
  const parameters = nodeAt(node, 'parameters')
  const model = ['model', 'modelId', 'modelName', 'chatModel'].flatMap(key => {
    const at = textAt(parameters, key, 'value') ?? textAt(parameters, key)
    return at && !at.value.startsWith('=')
      ? modelEvidence(text, at, { role, weights: false, access, ...defined({ provider }) })
      : []
  })
  const address = ['baseURL', 'baseUrl'].flatMap(key => {
    const at = textAt(parameters, 'options', key) ?? textAt(parameters, key)
    return at ? endpointEvidence(text, at, key) : []
  })
  if (role !== 'inference') return model
  const detail = { generates: contentOf(parameters), access, ...defined({ provider }) }
  return [...model.slice(0, 1), ...address, evidence('generation', type.span, type.value, detail)]
}

/** What a vendor's node is asked for; text unless it says otherwise. */
function contentOf(parameters: LocatedNode | undefined): readonly ('text' | 'image' | 'audio' | 'video')[] {
  const resource = textAt(parameters, 'resource')?.value
  return resource === 'image' || resource === 'audio' || resource === 'video' ? [resource] : ['text']
}

/** A chat that only its own team's editor opens is no way out. */
function reached(node: LocatedNode, type: { value: string; span: Evidence['span'] }, exposure: Exposure): Evidence[] {
  const open = nodeAt(node, 'parameters', 'public')
  const hidden = /chatTrigger$/i.test(type.value) && !(open?.type === 'scalar' && open.value === true)
  return [evidence('exposure', type.span, type.value, { exposure, strength: 'strong' }, hidden ? 'low' : 'high')]
}
