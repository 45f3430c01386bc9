import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { signal, trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

/** Launch config of Hugging Face accelerate: it names no model, and by itself only says that somebody once trained; what starts it says that this repository does. */
export const reader: Reader = exact({
  id: 'accelerate',
  title: { en: 'accelerate config', 'zh-CN': 'accelerate 启动配置' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['training'],
  matches: path => /\.ya?ml$/i.test(path),
  read(file) {
    if (!file.text.includes('distributed_type')) return NOTHING
    const evidence = mapsOf(file).flatMap(root => {
      const own = countKeys(
        root,
        'compute_environment',
        'num_processes',
        'mixed_precision',
        'fsdp_config',
        'deepspeed_config',
        'num_machines',
        'main_training_function',
      )
      const at = hasKey(root, 'distributed_type') && own >= 2 ? signal(root, 'distributed_type') : undefined
      return at ? [trainingEvidence(at, 'unknown', undefined, 'low')] : []
    })
    return { evidence }
  },
})
