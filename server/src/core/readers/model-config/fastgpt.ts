import type { Evidence } from '../../evidence/evidence.ts'
import { itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { flowNodes } from './support/flow-nodes.ts'
import { modelEvidence } from './support/models.ts'
import { mapsOf } from './support/trees.ts'

/** Workflows of FastGPT: `inputs[].{key: "model", value}` of every node. */
export const reader: Reader = exact({
  id: 'fastgpt',
  title: { en: 'FastGPT workflow', 'zh-CN': 'FastGPT 工作流' },
  patterns: ['**/*.json'],
  yields: ['model'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"flowNodeType"') && !file.text.includes('"flowType"')) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        [...flowNodes(root), ...itemsOf(nodeAt(root, 'modules'))].flatMap(node => readNode(file.text, node)),
      ),
    }
  },
})

function readNode(text: string, node: LocatedNode): Evidence[] {
  return itemsOf(nodeAt(node, 'inputs')).flatMap(input =>
    textAt(input, 'key')?.value === 'model' ? modelEvidence(text, textAt(input, 'value'), { weights: false }) : [],
  )
}
