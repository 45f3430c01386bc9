import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { flowNodes, providerOfNode, roleOfNode } from './support/flow-nodes.ts'
import { defined, modelEvidence } from './support/models.ts'
import { endpointEvidence } from './support/settings.ts'
import { mapsOf } from './support/trees.ts'

const MODEL_INPUTS = ['modelName', 'model', 'modelId', 'customModel', 'deploymentName']
const ADDRESS_INPUTS = ['baseUrl', 'basepath', 'basePath', 'endpoint']

/** Flows exported from Flowise: chat flows (`inputs.modelName`) and agent flows of version 2 (`…ModelConfig`). */
export const reader: Reader = exact({
  id: 'flowise',
  title: { en: 'Flowise flow', 'zh-CN': 'Flowise 流程' },
  patterns: ['**/*.json'],
  yields: ['model', 'endpoint', 'moderation'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"nodes"') || !/"(inputAnchors|inputParams|baseClasses)"/.test(file.text)) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        flowNodes(root).flatMap(node => readNode(file.text, nodeAt(node, 'data'))),
      ),
    }
  },
})

function readNode(text: string, data: LocatedNode | undefined): Evidence[] {
  const name = textAt(data, 'name')
  const inputs = nodeAt(data, 'inputs')
  if (!name || inputs?.type !== 'map') return []
  const category = textAt(data, 'category')?.value ?? ''
  if (/^inputModeration/i.test(name.value))
    return [
      evidence('moderation', name.span, name.value, {
        stage: 'input',
        enabled: true,
        ...defined({ vendor: providerOfNode(name.value) }),
      }),
    ]
  const what = `${name.value} ${category}`
  const own = /Chat Models|LLMs|Embeddings|Chat Model|LLM|Multi Modal|Speech/i.test(category)
    ? modelInputs(text, inputs, what, name.value)
    : []
  // `agentModelConfig` beside `agentModel: "chatOpenAI"`.
  const nested = entriesOf(inputs).flatMap(({ key, value }) => {
    const part = /^(.*Model)Config$/.exec(String(key.value))?.[1]
    if (!part || value?.type !== 'map') return []
    const node = textAt(inputs, part)?.value ?? ''
    return modelInputs(text, value, /embed/i.test(part) ? `${node} Embeddings` : node, node)
  })
  return [...own, ...nested]
}

function modelInputs(text: string, inputs: LocatedNode, what: string, node: string): Evidence[] {
  const provider = providerOfNode(node)
  const context = { role: roleOfNode(what), weights: false, ...defined({ provider }) }
  const models = MODEL_INPUTS.flatMap(key => {
    const at = textAt(inputs, key)
    return at && !at.value.includes('{{') ? modelEvidence(text, at, context) : []
  })
  return [
    ...models.slice(0, 1),
    ...ADDRESS_INPUTS.flatMap(key => {
      const at = textAt(inputs, key)
      return at ? endpointEvidence(text, at, key) : []
    }),
  ]
}
