import type { Evidence } from '../../evidence/evidence.ts'
import type { LocatedNode } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, modelEvidence } from './support/models.ts'
import { part, placed } from './support/placed.ts'
import { providerInConfig } from '../../catalogue/provider-names.ts'
import { rootsOf } from './support/trees.ts'

const MAX_DEPTH = 60

/** Agent templates of RAGFlow: `llm_id: "model@Factory"`, often empty. */
export const reader: Reader = exact({
  id: 'ragflow',
  title: { en: 'RAGFlow agent', 'zh-CN': 'RAGFlow 智能体' },
  patterns: ['**/*.json'],
  yields: ['model'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('"llm_id"')) return NOTHING
    return { evidence: rootsOf(file).flatMap(root => walk(file.text, root, 0)) }
  },
})

function walk(text: string, node: LocatedNode | undefined, depth: number): Evidence[] {
  if (!node || node.type === 'scalar' || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => walk(text, item, depth + 1))
  return node.entries.flatMap(({ key, value }) => {
    const id = key.value === 'llm_id' ? placed(value) : undefined
    if (!id) return walk(text, value, depth + 1)
    const [name = '', ...rest] = id.value.split('@')
    const at = part(text, id, 0, name.length)
    return modelEvidence(text, at, { weights: false, ...defined({ provider: providerInConfig(rest.at(-1) ?? '') }) })
  })
}
