import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { trainingEvidence } from './support/training-args.ts'
import { hasKey, JSON_FILE, mapsOf, YAML } from './support/trees.ts'

/** Job files of ai-toolkit: a list of processes, each with a model, folders of pictures or clips, and how it is tuned. */
export const reader: Reader = exact({
  id: 'ai-toolkit',
  title: { en: 'ai-toolkit job', 'zh-CN': 'ai-toolkit 训练任务' },
  patterns: ['**/*.{yaml,yml,json}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => YAML.test(path) || JSON_FILE.test(path),
  read(file) {
    if (!file.text.includes('process') || !file.text.includes('name_or_path')) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root =>
        hasKey(root, 'job')
          ? itemsOf(nodeAt(root, 'config', 'process')).flatMap(process => readProcess(file.text, process))
          : [],
      ),
    }
  },
})

/** One process; one that only merges, extracts or samples trains nothing. */
function readProcess(text: string, process: LocatedNode): Evidence[] {
  const type = textAt(process, 'type')
  const trains = hasKey(process, 'train') || /train/i.test(type?.value ?? '')
  const model = textAt(process, 'model', 'name_or_path')
  const video = /wan|ltx|hunyuan_?video|cogvideo|video/i.test(
    `${model?.value ?? ''} ${textAt(process, 'model', 'arch')?.value ?? ''}`,
  )
  const generates = video ? (['video'] as const) : (['image'] as const)
  return [
    ...modelEvidence(text, model, {
      role: trains ? 'base' : 'inference',
      hub: 'huggingface',
      access: 'self-hosted',
      generates,
    }),
    ...(trains && type ? [trainingEvidence(type, 'finetune', generates)] : []),
    ...(trains
      ? itemsOf(entryOf(process, 'datasets')?.value).flatMap(item =>
          ['folder_path', 'dataset_path'].flatMap(key =>
            datasetEvidence(text, textAt(item, key), { role: 'train', hub: 'file' }),
          ),
        )
      : []),
  ]
}
