import { ROWS as ORIGINS } from './generated/origins.ts'
import { ROWS as COPIERS } from './generated/re-uploaders.ts'
import { type Glob, glob } from './glob.ts'
import { lazy, rowsOf } from './rows.ts'

const owners = lazy(() =>
  rowsOf(ORIGINS).map(([name = '', owner = '']): { name: Glob; owner: string } => ({ name: glob(name), owner })),
)
const copiers = lazy(() => new Set(rowsOf(COPIERS).map(([owner = '']) => owner.toLowerCase())))

/** Marks of a converted or quantised copy at the end of a model name. */
const COPY_SUFFIX =
  /[-_.](?:i1-gguf|gguf|ggml|awq(?:[-_]?int4)?|gptq(?:[-_]?int[48])?|exl[23]|mlx|bnb[-_]?4bit|unsloth[-_]?bnb[-_]?4bit|unsloth|dynamic|int[48]|fp8(?:[-_]dynamic)?|nvfp4|[2-8]bits?|[2-8]bpw|q[2-8](?:_[k01](?:_[sml])?)?|w[48]a(?:8|16)|onnx|ct2|openvino|mxfp4)$/i

/** The name without the marks of a copy: `Qwen2.5-7B-Instruct-bnb-4bit` → `Qwen2.5-7B-Instruct`. */
function withoutMarks(name: string): string {
  let rest = name
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(COPY_SUFFIX, '')
  }
  return rest
}

/**
 * The id of the original when `modelId` is a known re-upload, conversion or quantised copy (`unsloth/…`, `…-GGUF`,
 * `AI-ModelScope/…`); undefined when it is an original or nothing is known. Judged by name alone.
 */
export function originOf(modelId: string): string | undefined {
  const slash = modelId.lastIndexOf('/')
  const owner = slash < 0 ? '' : modelId.slice(0, slash)
  const name = modelId.slice(slash + 1)
  const plain = withoutMarks(name)
  if (!copiers().has(owner.toLowerCase()) && plain === name) return undefined
  const known = owners().find(one => one.name.matches(plain))?.owner
  if (!known) return undefined
  if (known.toLowerCase() === owner.toLowerCase() && plain === name) return undefined
  return `${known}/${plain}`
}
