import type { Evidence } from '../../evidence/evidence.ts'
import { type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { flowNodes, providerOfNode, roleOfNode } from './support/flow-nodes.ts'
import { defined, modelEvidence } from './support/models.ts'
import { endpointEvidence } from './support/settings.ts'
import { mapsOf } from './support/trees.ts'

const MODEL_FIELDS = ['model_name', 'model', 'model_id', 'azure_deployment', 'deployment_name', 'repo_id']
const ADDRESS_FIELDS = ['openai_api_base', 'base_url', 'api_base', 'azure_endpoint', 'inference_endpoint']

/** Flows exported from Langflow: `template.<field>.value` of every component. */
export const reader: Reader = exact({
  id: 'langflow',
  title: { en: 'Langflow flow', 'zh-CN': 'Langflow 流程' },
  patterns: ['**/*.json'],
  yields: ['model', 'endpoint'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"template"') || !file.text.includes('"nodes"')) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        flowNodes(root).flatMap(node => readNode(file.text, nodeAt(node, 'data'))),
      ),
    }
  },
})

function readNode(text: string, data: LocatedNode | undefined): Evidence[] {
  const type = textAt(data, 'type')?.value ?? ''
  const template = nodeAt(data, 'node', 'template')
  if (template?.type !== 'map') return []
  const chosen = textAt(template, 'agent_llm', 'value')?.value ?? textAt(template, 'provider', 'value')?.value
  const provider = providerOfNode(chosen ?? type)
  const isModel = provider || /model|llm|agent|embedding/i.test(type)
  if (!isModel) return []
  const models = MODEL_FIELDS.flatMap(field =>
    modelEvidence(text, textAt(template, field, 'value'), {
      role: roleOfNode(type),
      weights: false,
      ...defined({ provider }),
      onlyKnown: !provider,
    }),
  )
  const addresses = ADDRESS_FIELDS.flatMap(field => {
    const at = textAt(template, field, 'value')
    return at ? endpointEvidence(text, at, field) : []
  })
  return [...models.slice(0, 1), ...addresses]
}
