import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { textAt } from '../../syntax/node.ts'
import { findModel } from '../../catalogue/lookup.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import type { Placed } from './support/placed.ts'
import { hasKey, mapsOf } from './support/trees.ts'

const STRING = /"((?:[^"\\\n]|\\.)*)"/

/** Triton's model repository: `config.pbtxt`, and the `model.json` of its vLLM back end. */
export const reader: Reader = exact({
  id: 'triton',
  title: { en: 'Triton model repository', 'zh-CN': 'Triton 模型仓库' },
  patterns: ['**/config.pbtxt', '**/model.json'],
  yields: ['model'],
  matches: path => /(^|\/)([^/]*config[^/]*\.pbtxt|model\.json)$/i.test(path),
  read: file => (file.path.toLowerCase().endsWith('.json') ? readVllm(file) : readConfig(file)),
})

function readVllm(file: SourceFile): { evidence: Evidence[] } {
  const found = mapsOf(file).flatMap(root =>
    hasKey(
      root,
      'gpu_memory_utilization',
      'tensor_parallel_size',
      'disable_log_requests',
      'enforce_eager',
      'max_model_len',
    )
      ? modelEvidence(file.text, textAt(root, 'model'), {
          role: 'inference',
          access: 'self-hosted',
          provider: 'vllm',
          hub: 'huggingface',
        })
      : [],
  )
  return { evidence: found }
}

/** Only back ends and parameters of generating engines count: most networks that Triton serves recognise. */
function readConfig(file: SourceFile): { evidence: readonly Evidence[] } {
  const text = file.text.replace(/#[^\n]*/g, comment => ' '.repeat(comment.length))
  const backend = field(text, 'backend')
  const name = field(text, 'name')
  const engine = backend && /^(tensorrtllm|vllm)$/.test(backend.value)
  const speaks =
    name &&
    (findModel(name.value)?.kind === 'generation' || /llm|gpt|cosyvoice|chattts|spark_tts|llama|qwen/i.test(name.value))
  if (!engine && !speaks) return NOTHING
  const paths = ['gpt_model_path', 'model_dir', 'engine_dir', 'tokenizer_dir', 'llm_tokenizer_dir']
    .flatMap(key => parameter(text, key) ?? [])
    .slice(0, 1)
  const named = paths.flatMap(at => modelEvidence(file.text, at, { role: 'inference', access: 'self-hosted' }))
  if (named.length > 0) return { evidence: named }
  const at = name ?? backend
  return {
    evidence: at ? [evidence('model', at.span, '', { role: 'inference', access: 'self-hosted' }, 'medium')] : [],
  }
}

function field(text: string, name: string): Placed | undefined {
  return placedAt(text, new RegExp(`^[ \\t]*${name}[ \\t]*:[ \\t]*`, 'm'))
}

function parameter(text: string, key: string): Placed | undefined {
  return placedAt(text, new RegExp(`key\\s*:\\s*"${key}"[\\s\\S]{0,80}?string_value\\s*:\\s*`))
}

/** The quoted string right behind a match. */
function placedAt(text: string, before: RegExp): Placed | undefined {
  const match = before.exec(text)
  if (!match) return undefined
  const start = match.index + match[0].length
  const string = STRING.exec(text.slice(start, start + 400))
  if (!string || string.index !== 0 || string[1] === undefined) return undefined
  return { value: string[1], span: { start: start + 1, end: start + 1 + string[1].length } }
}
