import { evidence } from '../../evidence/evidence.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'

/** As much of a file as shows its first record. */
const HEAD = 6000
/** Shapes of tuning data: Alpaca, ShareGPT, OpenAI messages, preference pairs. The key that gives each away comes first. */
const SHAPES: readonly (readonly [key: string, beside: RegExp])[] = [
  ['instruction', /"(output|response|completion)"\s*:\s*"/],
  ['conversations', /"from"\s*:\s*"[\s\S]*"value"\s*:\s*"|"role"\s*:\s*"/],
  ['messages', /"role"\s*:\s*"(system|user|assistant)"[\s\S]*"role"\s*:\s*"assistant"/],
  ['chosen', /"rejected"\s*:/],
]

/** Records that a language model is tuned on, shipped with the project: their shape shows in the first one. */
export const reader: Reader = exact({
  id: 'training-records',
  title: { en: 'Training records', 'zh-CN': '训练数据记录' },
  patterns: ['**/*.jsonl', '**/*.json'],
  yields: ['dataset'],
  matches: path => /\.jsonl?$/i.test(path) && !/(^|\/)(i18n|locales?|package|tsconfig|\.vscode)[^/]*/i.test(path),
  read(file) {
    const head = file.text.slice(0, HEAD)
    const lines = /\.jsonl$/i.test(file.path)
    if (lines ? !/^\uFEFF?\s*\{/.test(head) : !/^\uFEFF?\s*(\[\s*\{|\{[^\n]*\}[^\S\n]*\n\s*\{)/.test(head))
      return NOTHING
    const records = file.text
      .slice(0, 200_000)
      .split(/\}\s{0,80}(?:,\s{0,80})?\n\s{0,80}\{|\}\s{0,80},\s{0,80}\{/).length
    for (const [key, beside] of SHAPES) {
      const at = head.search(new RegExp(`"${key}"\\s*:`))
      if (at < 0 || records < 2 || !beside.test(head)) continue
      const role = /(^|[/_.-])(test|eval|val|valid|dev|infer|bench\w*)([/_.-]|$)/i.test(file.path) ? 'eval' : 'train'
      return {
        evidence: [
          evidence('dataset', { start: at + 1, end: at + 1 + key.length }, '', { role, hub: 'file' }, 'medium'),
        ],
      }
    }
    return NOTHING
  },
})
