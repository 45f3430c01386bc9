import { evidence } from '../../evidence/evidence.ts'
import { nodeAt, textAt } from '../../syntax/node.ts'
import { parseYaml } from '../../syntax/yaml.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { generatesOfTask, roleOfTask } from './support/tasks.ts'

/** MLflow's `MLmodel`: generative only with the flavours transformers, openai or langchain. */
export const reader: Reader = exact({
  id: 'mlflow',
  title: { en: 'MLflow model', 'zh-CN': 'MLflow 模型' },
  patterns: ['**/MLmodel'],
  yields: ['model'],
  matches: path => /(^|\/)MLmodel$/.test(path),
  read(file) {
    const flavors = nodeAt(file.tree(parseYaml).root, 'flavors')
    const transformers = nodeAt(flavors, 'transformers')
    const task = textAt(transformers, 'task') ?? textAt(transformers, 'instance_type')
    const generates = task ? generatesOfTask(task.value) : []
    const role = !task || generates.length > 0 ? 'inference' : roleOfTask(task.value)
    const context = { role, generates, access: 'self-hosted', hub: 'huggingface' } as const
    const named = modelEvidence(file.text, textAt(transformers, 'source_model_name'), context)
    const unnamed =
      named.length === 0 && task
        ? [evidence('model', task.span, '', { role, generates, access: 'self-hosted' }, 'medium')]
        : []
    const hosted = modelEvidence(
      file.text,
      textAt(flavors, 'openai', 'model') ?? textAt(flavors, 'openai', 'model_name'),
      { provider: 'openai', weights: false },
    )
    return { evidence: [...named, ...unnamed, ...hosted] }
  },
})
