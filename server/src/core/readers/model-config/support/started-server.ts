import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import type { Word } from '../../../syntax/shell-flags.ts'
import { onlySays } from './only-says.ts'

/** Programs that do nothing but answer with a model, whose weights may stand in a variable or a file of settings. */
const SERVERS =
  /^(text-generation-launcher|text-generation-server|llama-server|llama-box|llama-swap|trtllm-serve|xinference-(local|supervisor)|koboldcpp(\.py)?|tabby(api)?|aphrodite|mlx_lm\.server|localai|local-ai|lmdeploy|vllm|mistralrs(-server)?|llamafile|nexa|fastchat|ktransformers|mlc_llm|openllm|ftllm|openai_api_server)$/
const MODULES =
  /^(llama_cpp\.server|mlx_lm\.server|mlx_lm|vllm\.entrypoints\.\S+|sglang\.launch_server|fastchat\.serve\.\S+|lmdeploy\.\S+|aphrodite\.\S+|lightllm\.server\.\S+|mlc_llm(\.serve)?|rtp_llm\.start_server|ktransformers\.server\.\S+|mlx_vlm\.server|openllm|ftllm\.server|tgi_?\w*)$/
const ENGINES =
  /^(ollama|xinference|swift|lmdeploy|sglang|aphrodite|ramalama|transformers|llamafactory-cli|gpustack|litgpt)$/
const VERBS = /^(serve|launch|deploy|app|api_server|api|webchat|run|web-ui|start|server)$/
/** Programs of this name do other things too: the verb must be behind. */
const TOLD = /^(lmdeploy|vllm|mlc_llm|openllm|ftllm|tabby|local-?ai|nexa)$/
/** Images that hold a server and nothing else, whose command is the server's flags. */
const IMAGES =
  /(^|\/)(vllm-openai(-\w+)?|vllm-ascend|vllm-cpu\S{0,20}|sglang|text-generation-inference|lmdeploy|llama\.cpp|llama-cpp-python|aphrodite-openai|aphrodite-engine|ollama|local-?ai|tabby|tabbyapi|xinference|koboldcpp|llama-box|mistral\.rs|lightllm|ramalama|llamafile|nim\/\S{1,60})(:|@|$)|(^|\/)nvcr\.io\/nim\//
const RUNS_IMAGE = /^(docker|podman|nerdctl|apptainer|singularity)(\.exe)?$/
const WRITES_NOTHING =
  /^--?(embeddings?|is[-_]embedding|rerank(ing)?)(=|$)|^(embed(ding)?|rerank|score|classify|reward)$/i
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
  if (at < 0 || onlySays(words) || words.some(word => /[<>]/.test(word.value) || WRITES_NOTHING.test(word.value)))
    return []
  const first = words[at] as Word
  const command = words.slice(at)
  const value = command
    .map(word => word.value)
    .join(' ')
    .slice(0, 60)
  return [evidence('generation', first.span, value, { generates: ['text'], access: 'self-hosted' }, 'low')]
}

function starts(words: readonly Word[]): boolean {
  const [first, second, third] = words.map(word => word.value)
  const name = base(first ?? '')
  if (SERVERS.test(name)) return !TOLD.test(name) || VERBS.test(second ?? '')
  if (RUNS_IMAGE.test(name))
    return words.some(word => word.value === 'run') && words.some(word => IMAGES.test(word.value))
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
