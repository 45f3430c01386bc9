import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { signal, trainingEvidence } from './support/training-args.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** Recipes of Unsloth Studio: `model`, `data.dataset`, `training`. */
export const reader: Reader = exact({
  id: 'unsloth-studio',
  title: { en: 'Unsloth Studio recipe', 'zh-CN': 'Unsloth Studio 训练配方' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.ya?ml$/i.test(path),
  read(file) {
    if (!/training_type|max_seq_length/.test(file.text) || !/^[ \t\uFEFF]*data[ \t]*:/m.test(file.text)) return NOTHING
    const evidence = mapsOf(file).flatMap(root => {
      const training = nodeAt(root, 'training')
      if (
        !textAt(root, 'model') ||
        !hasKey(nodeAt(root, 'data'), 'dataset', 'local_dataset') ||
        training?.type !== 'map'
      )
        return []
      const at = signal(training, 'training_type', 'max_seq_length', 'num_epochs')
      return [
        ...modelEvidence(file.text, textAt(root, 'model'), { role: 'base', access: 'self-hosted', hub: 'huggingface' }),
        ...(at ? [trainingEvidence(at, 'finetune', ['text'])] : []),
        ...textsOf(nodeAt(root, 'data', 'dataset')).flatMap(node =>
          datasetEvidence(file.text, node, { role: 'train', hub: 'huggingface' }),
        ),
        ...textsOf(nodeAt(root, 'data', 'local_dataset')).flatMap(node =>
          datasetEvidence(file.text, node, { role: 'train', hub: 'file' }),
        ),
      ]
    })
    return { evidence }
  },
})
