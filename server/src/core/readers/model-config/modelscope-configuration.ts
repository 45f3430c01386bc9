import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { isHubId } from './support/model-id.ts'
import { generatesOfTask, roleOfTask } from './support/tasks.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** ModelScope's `configuration.json`: task and framework, now and then a model id and data sets. */
export const reader: Reader = exact({
  id: 'modelscope-configuration',
  title: { en: 'ModelScope configuration', 'zh-CN': 'ModelScope 模型配置' },
  patterns: ['**/configuration.json'],
  yields: ['model', 'dataset'],
  matches: path => /(^|\/)configuration\.json$/i.test(path),
  read: file => ({
    evidence: mapsOf(file).flatMap(root =>
      textAt(root, 'task') && hasKey(root, 'framework') ? readConfiguration(file.text, root) : [],
    ),
  }),
})

function readConfiguration(text: string, root: LocatedMap): Evidence[] {
  const task = textAt(root, 'task')
  if (!task) return []
  const generates = generatesOfTask(task.value)
  const role = generates.length > 0 ? 'inference' : roleOfTask(task.value)
  const id = textAt(root, 'model') ?? textAt(root, 'model', 'model_id') ?? textAt(root, 'model_name_in_hub')
  const named =
    id && isHubId(id.value)
      ? modelEvidence(text, id, { role, generates, hub: 'modelscope', access: 'self-hosted' })
      : []
  const data = ['train', 'test', 'val', 'eval'].flatMap(split => {
    const at = nodeAt(root, 'dataset', split)
    return datasetEvidence(text, textAt(at, 'name') ?? textAt(at, 'dataset_name') ?? textAt(at, 'type'), {
      role: split === 'train' ? 'train' : 'eval',
      hub: 'modelscope',
    })
  })
  const whole = datasetEvidence(text, textAt(root, 'dataset', 'name') ?? textAt(root, 'dataset', 'dataset_name'), {
    role: 'unknown',
    hub: 'modelscope',
  })
  return [
    ...(named.length > 0
      ? named
      : [evidence('model', task.span, '', { role, generates, access: 'self-hosted' }, 'medium')]),
    ...whole,
    ...(entriesOf(nodeAt(root, 'dataset')).length ? data : []),
  ]
}
