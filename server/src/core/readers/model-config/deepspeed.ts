import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

/** DeepSpeed's JSON: it names no model, and by itself only says that somebody once trained; what starts it says that this repository does. */
export const reader: Reader = exact({
  id: 'deepspeed',
  title: { en: 'DeepSpeed config', 'zh-CN': 'DeepSpeed 配置' },
  patterns: ['**/*.json'],
  yields: ['training'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!file.text.includes('zero_optimization') && !file.text.includes('train_micro_batch_size_per_gpu'))
      return NOTHING
    const evidence = mapsOf(file).flatMap(root => {
      const own = countKeys(
        root,
        'train_batch_size',
        'train_micro_batch_size_per_gpu',
        'gradient_accumulation_steps',
        'fp16',
        'bf16',
        'optimizer',
        'scheduler',
        'zero_optimization',
        'gradient_clipping',
        'steps_per_print',
      )
      const at =
        hasKey(root, 'zero_optimization', 'train_micro_batch_size_per_gpu') && own >= 2
          ? signal(root, 'zero_optimization', 'train_micro_batch_size_per_gpu')
          : undefined
      return at ? [trainingEvidence(at, 'unknown', undefined, 'low')] : []
    })
    return { evidence }
  },
})
