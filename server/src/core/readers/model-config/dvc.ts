import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import { parseYaml } from '../../syntax/yaml.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { placed } from './support/placed.ts'
import { hasKey } from './support/trees.ts'

const WEIGHTS = /(^|\/)(models?|checkpoints?|weights)(\/|$)|\.(pkl|pt|pth|onnx|joblib|h5|safetensors|gguf|ckpt|bin)$/i

/** DVC: tracked data (`*.dvc`) with where they came from, and artifacts of `dvc.yaml`. */
export const reader: Reader = exact({
  id: 'dvc',
  title: { en: 'DVC tracked data', 'zh-CN': 'DVC 数据跟踪' },
  patterns: ['**/*.dvc', '**/dvc.yaml'],
  yields: ['dataset', 'model'],
  matches: path => /\.dvc$|(^|\/)dvc\.ya?ml$/i.test(path),
  read(file) {
    const root = file.tree(parseYaml).root
    if (root?.type !== 'map') return NOTHING
    return { evidence: /\.dvc$/i.test(file.path) ? tracked(file.text, root) : artifacts(file.text, root) }
  },
})

/** An import says where the data come from; the tracked path says where they lie. */
function tracked(text: string, root: LocatedMap): Evidence[] {
  if (!hasKey(root, 'outs')) return []
  const origins = itemsOf(nodeAt(root, 'deps')).flatMap(dep => {
    const repository = textAt(dep, 'repo', 'url')
    const address = textAt(dep, 'path')
    const remote = repository ?? (address && /^[a-z][a-z0-9+.-]*:\/\//i.test(address.value) ? address : undefined)
    return datasetEvidence(text, remote, { role: 'unknown', hub: 'url', confidence: 'medium' })
  })
  const paths = itemsOf(nodeAt(root, 'outs')).flatMap(out => textAt(out, 'path') ?? [])
  const data = paths.filter(path => !WEIGHTS.test(path.value))
  if (data.length === 0) return []
  return [
    ...origins,
    ...data.flatMap(path => datasetEvidence(text, path, { role: 'unknown', hub: 'file', confidence: 'medium' })),
  ]
}

function artifacts(text: string, root: LocatedMap): Evidence[] {
  return entriesOf(nodeAt(root, 'artifacts')).flatMap(({ value }) => {
    const path = placed(nodeAt(value, 'path'))
    const type = textAt(value, 'type')?.value ?? ''
    if (/data/i.test(type)) return datasetEvidence(text, path, { role: 'unknown', hub: 'file', confidence: 'medium' })
    return /model/i.test(type) ? modelEvidence(text, path, { role: 'other', confidence: 'low' }) : []
  })
}
