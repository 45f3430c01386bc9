import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { flowNodes } from './support/flow-nodes.ts'
import { type ModelRole, modelEvidence } from './support/models.ts'
import { mapsOf } from './support/trees.ts'

/** Workflows of InvokeAI: `inputs.model.value.{name, base, type}` of loader nodes. */
export const reader: Reader = exact({
  id: 'invokeai',
  title: { en: 'InvokeAI workflow', 'zh-CN': 'InvokeAI 工作流' },
  patterns: ['**/*.json'],
  yields: ['model'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"invocation"') || !file.text.includes('"nodes"')) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        flowNodes(root).flatMap(node => readNode(file.text, nodeAt(node, 'data', 'inputs'))),
      ),
    }
  },
})

function readNode(text: string, inputs: LocatedNode | undefined): Evidence[] {
  return entriesOf(inputs).flatMap(({ value }) => {
    const model = nodeAt(value, 'value')
    const type = textAt(model, 'type')?.value
    if (!type || !textAt(model, 'base')) return []
    const role: ModelRole =
      type === 'main' ? 'inference' : type === 'lora' ? 'adapter' : /encoder|clip|t5/.test(type) ? 'embedding' : 'other'
    return modelEvidence(text, textAt(model, 'name'), {
      role,
      weights: false,
      access: 'self-hosted',
      generates: role === 'inference' ? ['image'] : [],
    })
  })
}
