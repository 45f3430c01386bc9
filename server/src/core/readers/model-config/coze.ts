import type { Evidence } from '../../evidence/evidence.ts'
import { type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { placed } from './support/placed.ts'
import { rootsOf } from './support/trees.ts'

const MAX_DEPTH = 60
/** The second spelling is the platform's own. */
const NAMES = new Set(['modelName', 'modleName'])

const CONTEXT = { provider: 'coze', weights: false, access: 'hosted-api', generates: ['text'] } as const

/** Canvas files of Coze: the parameter `modleName` of a model node holds a display name. */
export const reader: Reader = exact({
  id: 'coze',
  title: { en: 'Coze canvas', 'zh-CN': '扣子画布' },
  patterns: ['**/*.json'],
  yields: ['model'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"llmParam"') || !/"(modleName|modelName)"/.test(file.text)) return NOTHING
    return { evidence: rootsOf(file).flatMap(root => walk(file.text, root, 0)) }
  },
})

function walk(text: string, node: LocatedNode | undefined, depth: number): Evidence[] {
  if (!node || node.type === 'scalar' || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => walk(text, item, depth + 1))
  const name = textAt(node, 'name')
  const direct = nodeAt(node, 'llmParam', 'modelName')
  const own =
    name && NAMES.has(name.value) ? modelEvidence(text, textAt(node, 'input', 'value', 'content'), CONTEXT) : []
  return [
    ...own,
    ...modelEvidence(text, placed(direct), CONTEXT),
    ...node.entries.flatMap(({ value }) => walk(text, value, depth + 1)),
  ]
}
