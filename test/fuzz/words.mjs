// Words that texts are made of: names that mean something to a reader, prose, and signs that break things.
import * as fc from 'fast-check'

const MODEL = fc.constantFrom(
  'gpt-4o',
  'qwen-plus',
  'Qwen/Qwen2-7B',
  'deepseek-chat',
  'sdxl',
  '${MODEL:-glm-4}',
  '{{ .Values.m }}',
)
export const WORD = fc.constantFrom(
  'openai',
  'langchain',
  'model',
  'dataset',
  'train',
  'api_key',
  'base_url',
  'name',
  'dependencies',
  'image',
  'messages',
)
const PROSE = fc.constantFrom(
  '内容由AI生成',
  '本内容由人工智能生成',
  '京ICP备19012345号-1',
  '网信算备110108970550101240013号',
  '/terms',
  '投诉举报',
)
export const ODD = fc.constantFrom(
  '\0',
  '\ud800',
  '\ufeff',
  '\u2028',
  '\r',
  '\u202e',
  '😀',
  '__proto__',
  'constructor',
  '\x1b[31m',
  '1e999',
  '```',
  '${',
  '{{',
  '<<EOF',
)
export const LEAF = fc.oneof(MODEL, WORD, PROSE, ODD, fc.webUrl(), fc.string({ maxLength: 12, unit: 'binary' }))
