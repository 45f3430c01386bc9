import type { Evidence } from '../../evidence/evidence.ts'
import { type LocatedMap, textAt } from '../../syntax/node.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { trainingEvidence } from './support/training-args.ts'
import { mapsOf } from './support/trees.ts'

/** PEFT's `adapter_config.json`: the base model of a tuned adapter. That the adapter lies here shows that it was trained. */
export const reader: Reader = exact({
  id: 'peft-adapter',
  title: { en: 'PEFT adapter config', 'zh-CN': 'PEFT 适配器配置' },
  patterns: ['**/adapter_config.json'],
  yields: ['model', 'training'],
  matches: path => /(^|\/)adapter_config[^/]*\.json$/i.test(path),
  read: file => ({ evidence: mapsOf(file).flatMap(root => readAdapter(file.text, root)) }),
})

function readAdapter(text: string, root: LocatedMap): Evidence[] {
  const type = textAt(root, 'peft_type')
  const base = textAt(root, 'base_model_name_or_path')
  if (!type && !base) return []
  const task = textAt(root, 'task_type')?.value
  const language = task === undefined || /CAUSAL_LM|SEQ_2_SEQ_LM/.test(task)
  return [
    ...modelEvidence(text, base, { role: 'base', access: 'self-hosted', hub: 'huggingface' }),
    ...(type ? [left(trainingEvidence(type, 'finetune', language ? ['text'] : [], 'medium'))] : []),
  ]
}

function left(one: Evidence): Evidence {
  return one.kind === 'training' ? { ...one, detail: { ...one.detail, left: true } } : one
}
