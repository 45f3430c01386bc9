import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import type { Word } from '../../../syntax/shell-flags.ts'

/** Programs that do nothing but answer with a model, whose weights may stand in a variable or a file of settings. */
const SERVERS =
  /^(text-generation-launcher|text-generation-server|llama-server|llama-box|trtllm-serve|xinference-local|koboldcpp(\.py)?|tabby(api)?|aphrodite|mlx_lm\.server|localai|local-ai|lmdeploy|vllm|mistralrs-server|llamafile|nexa|fastchat)$/
const MODULES =
  /^(llama_cpp\.server|mlx_lm\.server|vllm\.entrypoints\.\S+|sglang\.launch_server|fastchat\.serve\.\S+|lmdeploy\.\S+|aphrodite\.\S+|tgi_?\w*)$/
const ENGINES = /^(ollama|xinference|swift|lmdeploy|sglang|aphrodite)$/
const VERBS = /^(serve|launch|deploy|app|api_server|run|web-ui|start)$/
const RUNNER = /^(python[\d.]*|uv|poetry|torchrun|ipython|py)$/
/** A script that is named after a page or an interface. */
const SCRIPT = /(?:api|server?|serve|web|webui|demo|app|chat|gradio|chatbot|inference|infer)(?:_\w{1,40})?\.py$/i
const WEIGHTS =
  /^(-c|-m|--?(ckpt|checkpoint|weights?|model|gguf|pretrained)([_-]?(path|dir|name|id|file|name_or_path|repo|folder))?)(=|$)/i
const OPEN = /^--?(host|port|listen|share|server[_-]?(name|port)|bind|address)(=|$)/i

/**
 * A command that starts a server of a model without saying which: a launcher whose model stands in a variable, a script of
 * the repository's own that is given weights and a port. Kept for the record.
 */
export function startedServer(words: readonly Word[]): Evidence[] {
  const at = words.findIndex((_, index) => starts(words.slice(index)))
  if (at < 0 || words.some(word => /[<>]/.test(word.value))) return []
  const first = words[at] as Word
  const command = words.slice(at)
  const last = command.at(-1) as Word
  const value = command
    .map(word => word.value)
    .join(' ')
    .slice(0, 60)
  const span = { start: first.span.start, end: last.span.end }
  return [evidence('generation', span, value, { generates: ['text'], access: 'self-hosted' }, 'low')]
}

function starts(words: readonly Word[]): boolean {
  const [first, second, third] = words.map(word => word.value)
  const name = base(first ?? '')
  if (SERVERS.test(name)) return !/^(lmdeploy|vllm)$/.test(name) || VERBS.test(second ?? '')
  if (ENGINES.test(name)) return VERBS.test(second ?? '')
  if (!RUNNER.test(name)) return false
  const rest = words.slice(1).filter(word => !/^(run|-u)$/.test(word.value))
  if (second === '-m') return MODULES.test(third ?? '')
  const script = rest.find(word => word.value.endsWith('.py'))
  if (script === undefined || !SCRIPT.test(script.value)) return false
  return words.some(word => WEIGHTS.test(word.value)) && words.some(word => OPEN.test(word.value))
}

function base(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1).replace(/\.exe$/i, '')
}
