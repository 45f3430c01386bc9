import type { Evidence } from '../../../evidence/evidence.ts'
import { flagValues, type Word } from '../../../syntax/shell-flags.ts'
import { type ModelContext, modelEvidence } from './models.ts'
import type { Placed } from './placed.ts'

/** An inference server as commands and images name it. */
interface Server {
  readonly slug: string
  /** Matches the words of a command, joined by blanks. */
  readonly command: RegExp
  readonly image?: RegExp
  readonly flags: readonly string[]
  /** How many words after the match the model may stand without a flag. */
  readonly positional?: RegExp
}

const SERVERS: readonly Server[] = [
  {
    slug: 'vllm',
    command: /(^|[\s/])vllm( |$)(serve|bench|chat|complete)?|vllm\.entrypoints|api_server\.py/,
    image: /(^|\/)vllm(-[\w-]+)?[:/@]|(^|\/)vllm\/|vllm-openai|vllm-cpu|vllm-ascend/i,
    flags: ['--model'],
    positional: /^serve$/,
  },
  {
    slug: 'sglang',
    command: /sglang(\.|_|\s)(launch_server|serve|router)|sglang\.bench|sglang\.launch/,
    image: /sglang/i,
    flags: ['--model-path', '--model'],
  },
  {
    slug: 'huggingface',
    command: /text-generation-launcher|text-generation-server/,
    image: /text-generation-inference|tgi/i,
    flags: ['--model-id'],
  },
  {
    slug: 'huggingface',
    command: /text-embeddings-router/,
    image: /text-embeddings-inference/i,
    flags: ['--model-id'],
  },
  {
    slug: 'lmdeploy',
    command: /lmdeploy (serve|chat|lite|convert)/,
    image: /lmdeploy/i,
    flags: ['--model-path'],
    positional: /^(api_server|gradio|chat|turbomind|pytorch|proxy)$/,
  },
  { slug: 'xinference', command: /xinference (launch|register)/, flags: ['--model-name', '-n', '--model-path'] },
  {
    slug: 'ollama',
    command: /(^|[\s/])ollama (run|pull|create|push|show|cp)( |$)/,
    flags: [],
    positional: /^(run|pull)$/,
  },
  {
    slug: 'localai',
    command: /(^|[\s/])local-?ai (run|models)/,
    image: /(^|\/)local-?ai/i,
    flags: [],
    positional: /^run$/,
  },
  {
    slug: 'llama-cpp',
    command: /llama-(server|cli)|llama_cpp\.server|llamafile/,
    image: /llama\.cpp|llama-cpp/i,
    flags: ['--hf-repo', '-hf', '-hfr', '--model', '-m'],
  },
  {
    slug: 'fastchat',
    command: /fastchat\.serve\.(model_worker|vllm_worker|cli|sglang_worker|multi_model_worker)/,
    flags: ['--model-path'],
  },
  { slug: 'mlc', command: /mlc_llm (serve|chat)/, flags: ['--model'], positional: /^(serve|chat)$/ },
  { slug: 'litellm', command: /(^|[\s/])litellm( |$)/, flags: ['--model'] },
  {
    slug: 'tensorrt-llm',
    command: /trtllm-(serve|build)|launch_triton_server/,
    flags: ['--model', '--hf_model_dir', '--checkpoint_dir'],
    positional: /trtllm-serve$/,
  },
  { slug: 'triton', command: /(^|[\s/])tritonserver( |$)/, image: /tritonserver/i, flags: [] },
  { slug: 'mindie', command: /mindieservice/, flags: [] },
]

const SLUGS = new Set(['vllm', 'sglang', 'huggingface', 'lmdeploy', 'xinference', 'ollama', 'localai', 'litellm'])

/** The server that a container image runs, as its name tells; only such as the catalogue knows. */
export function serverOfImage(image: string): string | undefined {
  return SERVERS.find(server => server.image?.test(image))?.slug
}

/** Models that a command hands to an inference server; `image` tells the server where the command holds flags only. */
export function servedModels(
  text: string,
  words: readonly Word[],
  image?: string,
  variables?: ReadonlyMap<string, Placed>,
  group?: string,
): Evidence[] {
  const line = words.map(word => word.value).join(' ')
  const server =
    SERVERS.find(one => one.command.test(line)) ?? (image ? SERVERS.find(one => one.image?.test(image)) : undefined)
  if (!server) return []
  const context: ModelContext = {
    role: /embed/i.test(server.command.source) ? 'embedding' : 'inference',
    access: 'self-hosted',
    ...(SLUGS.has(server.slug) && server.slug !== 'litellm' ? { provider: server.slug } : {}),
    ...(server.slug === 'ollama' || server.slug === 'xinference' || server.slug === 'litellm'
      ? { weights: false }
      : {}),
    ...(variables ? { variables } : {}),
    ...(group ? { group } : {}),
  }
  // `python -m` names the server itself.
  const flagged =
    server.flags.length > 0
      ? flagValues(words, ...server.flags)
          .filter(word => !server.command.test(word.value))
          .slice(0, 1)
      : []
  const named = flagged.length > 0 ? flagged : positional(words, server)
  const draft = flagValues(words, '--speculative-model', '--speculative-draft-model-path', '--speculative-draft').slice(
    0,
    1,
  )
  const adapters = flagValues(words, '--lora-modules').flatMap(adapter)
  return [
    ...named.flatMap(word => modelEvidence(text, word, context)),
    ...draft.flatMap(word => modelEvidence(text, word, { ...context, role: 'other' })),
    ...adapters.flatMap(word => modelEvidence(text, word, { ...context, role: 'adapter' })),
  ]
}

function positional(words: readonly Word[], { positional }: Server): Word[] {
  if (!positional) return []
  const at = words.findIndex(word => positional.test(word.value))
  const next = at < 0 ? undefined : words[at + 1]?.value === 'serve' ? words[at + 2] : words[at + 1]
  return next && !next.value.startsWith('-') ? [next] : []
}

/** `--lora-modules name=path`. */
function adapter(word: Word): Word[] {
  const equals = word.value.indexOf('=')
  if (equals < 0 || word.value.startsWith('{')) return []
  const exact = word.raw === word.value
  const start = exact ? word.span.start + equals + 1 : word.span.start
  return [
    {
      value: word.value.slice(equals + 1),
      span: { start, end: word.span.end },
      raw: word.raw.slice(exact ? equals + 1 : 0),
    },
  ]
}
