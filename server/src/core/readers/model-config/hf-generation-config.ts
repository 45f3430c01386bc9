import { evidence } from '../../evidence/evidence.ts'
import { entryOf } from '../../syntax/node.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

const SAMPLING = [
  'max_length',
  'max_new_tokens',
  'temperature',
  'top_p',
  'top_k',
  'do_sample',
  'repetition_penalty',
  'eos_token_id',
  'bos_token_id',
  'pad_token_id',
  'transformers_version',
  'chat_format',
]

/** `generation_config.json`: sampling settings only. It names no model; beside a `config.json` it says that one generates. */
export const reader: Reader = exact({
  id: 'hf-generation-config',
  title: { en: 'Hugging Face generation config', 'zh-CN': 'Hugging Face 生成参数' },
  patterns: ['**/generation_config.json'],
  yields: ['model'],
  matches: path => /(^|\/)generation_config\.json$/i.test(path),
  read(file) {
    const found = mapsOf(file).flatMap(root => {
      const at = root.entries.find(entry => SAMPLING.includes(String(entry.key.value)))?.key
      const recognises = hasKey(root, 'no_timestamps_token_id', 'task_to_id', 'alignment_heads', 'is_multilingual')
      if (!at || countKeys(root, ...SAMPLING) < 2 || !entryOf(root, String(at.value))) return []
      const detail = recognises
        ? ({ role: 'recognition', generates: [] } as const)
        : ({ role: 'inference', generates: ['text'], access: 'self-hosted' } as const)
      return [evidence('model', at.span, '', detail, 'low')]
    })
    return { evidence: found }
  },
})
