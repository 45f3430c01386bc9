import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedMap, textAt, textsOf } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { isHubId } from './support/model-id.ts'
import { commaParts } from './support/placed.ts'
import { methodOf, modelArguments, signal, trainingEvidence } from './support/training-args.ts'
import { hasKey, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = ['model_name_or_path', 'train_dataset', 'model_class']

/** LLaMA-Factory arguments, v0 (`model_name_or_path`, `stage`, `dataset: a,b`) and v1 (`model`, `train_dataset`). */
export const reader: Reader = exact({
  id: 'llama-factory',
  title: { en: 'LLaMA-Factory arguments', 'zh-CN': 'LLaMA-Factory 训练与推理参数' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root => (isV0(root) ? readV0(file, root) : isV1(root) ? readV1(file, root) : [])),
    }
  },
})

function isV0(root: LocatedMap): boolean {
  return (
    hasKey(root, 'model_name_or_path') &&
    hasKey(root, 'stage', 'finetuning_type', 'template', 'infer_backend', 'export_dir', 'dataset_dir', 'cutoff_len') &&
    !hasKey(root, 'dataset_name', 'datasets')
  )
}

function isV1(root: LocatedMap): boolean {
  const v1 = hasKey(
    root,
    'model_class',
    'peft_config',
    'kernel_config',
    'dist_config',
    'quant_config',
    'sample_backend',
  )
  return hasKey(root, 'model') && v1 && hasKey(root, 'train_dataset', 'model_class', 'sample_backend')
}

function trains(root: LocatedMap): boolean {
  const stated = entryOf(root, 'do_train')?.value
  if (stated?.type === 'scalar' && stated.value === false) return false
  if (hasKey(root, 'do_predict') && !hasKey(root, 'do_train')) return false
  return (
    hasKey(root, 'stage', 'do_train', 'learning_rate', 'num_train_epochs') &&
    !hasKey(root, 'export_dir') &&
    hasKey(root, 'dataset')
  )
}

function readV0(file: SourceFile, root: LocatedMap): Evidence[] {
  const training = trains(root)
  const role = training || hasKey(root, 'export_dir', 'stage') ? 'base' : 'inference'
  const models = modelArguments(
    file.text,
    root,
    { hub: 'huggingface', access: 'self-hosted' },
    { model_name_or_path: role },
  )
  const at = training ? signal(root, 'stage', 'finetuning_type', 'do_train', 'model_name_or_path') : undefined
  return [
    ...models,
    ...(at ? [trainingEvidence(at, methodOf(at.value) === 'unknown' ? 'finetune' : methodOf(at.value), ['text'])] : []),
    ...registryNames(file.text, root, 'dataset', 'train'),
    ...registryNames(file.text, root, 'eval_dataset', 'eval'),
    ...remoteRegistry(file.text, root),
  ]
}

/** Names of the registry (`dataset_info.json`), each at its own place, whether listed or comma-separated. */
function registryNames(text: string, root: LocatedMap, key: string, role: 'train' | 'eval'): Evidence[] {
  const online = textAt(root, 'dataset_dir')?.value === 'ONLINE'
  return textsOf(entryOf(root, key)?.value)
    .flatMap(node => commaParts(text, node))
    .flatMap(name => {
      const direct = isHubId(name.value) && (online || name.value.includes('/'))
      return datasetEvidence(
        text,
        name,
        direct ? { role, hub: 'huggingface' } : { role, registryKey: name.value, reference: 'llama-factory' },
      )
    })
}

/** `dataset_dir: REMOTE:<hub id>` keeps the registry itself on a hub. */
function remoteRegistry(text: string, root: LocatedMap): Evidence[] {
  const node = textAt(root, 'dataset_dir')
  if (!node?.value.startsWith('REMOTE:')) return []
  const at = { value: node.value.slice(7), span: { start: node.span.start + 7, end: node.span.end } }
  return datasetEvidence(text, at, { role: 'unknown', hub: 'huggingface' })
}

function readV1(file: SourceFile, root: LocatedMap): Evidence[] {
  const training = hasKey(root, 'train_dataset')
  const at = training ? signal(root, 'train_dataset') : undefined
  const stage = signal(root, 'train_stage', 'stage')
  const method = stage ? methodOf(stage.value) : 'finetune'
  return [
    ...modelArguments(
      file.text,
      root,
      { hub: 'huggingface', access: 'self-hosted' },
      { model: training || hasKey(root, 'export_dir', 'peft_config') ? 'base' : 'inference' },
    ),
    ...(at ? [trainingEvidence(at, method, ['text'])] : []),
    ...textsOf(entryOf(root, 'train_dataset')?.value).flatMap(node =>
      datasetEvidence(file.text, node, { role: 'train', hub: 'huggingface' }),
    ),
    ...textsOf(entryOf(root, 'eval_dataset')?.value).flatMap(node =>
      datasetEvidence(file.text, node, { role: 'eval', hub: 'huggingface' }),
    ),
  ]
}
