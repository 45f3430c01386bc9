import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import { type Command, flagValues, hasFlag, parseShell, type Script, type Word } from '../../../syntax/shell-flags.ts'
import { scriptModels } from './command-line.ts'
import { onlySays } from './only-says.ts'

/** Commands that answer to whoever reaches the port with what a model writes. */
const SERVES =
  /(?<![\w.-])(vllm serve|vllm\.entrypoints\.(openai\.)?api_server|lmdeploy serve (api_server|gradio)|sglang\.launch_server|sglang serve|text-generation-launcher|text-generation-server serve|aphrodite (run|serve)|trtllm-serve|xinference(-local|-supervisor)|llama-server|llama_cpp\.server|mlx_lm[. ]server|mlc_llm serve|mistralrs(-server| serve)|openllm (serve|start)|koboldcpp(\.py)?|ollama serve|ramalama serve|tabby serve|local-?ai run|fastchat\.serve\.(openai_api_server|gradio_web_server)|transformers serve|swift deploy|llamafactory-cli (api|webchat)|vllm-openai|tgi serve)(?![\w-])/
/** Those of them that listen on all addresses when they are not told where. */
const ON_ALL =
  /vllm|lmdeploy|text-generation|aphrodite|openllm|local-?ai|ramalama|swift deploy|llamafactory|mlc_llm|tgi|tabby/
const SHELL = /^(\/(usr\/)?bin\/)?(ba|z|da)?sh$/
const HANDED = /^-l?c$/
const ADDRESS = ['--host', '--hostname', '--server-name', '--server_name', '--bind', '--address', '-H', '--ip']
const AT_HOME = /^(127\.|localhost|\[?::1\]?(:|$))/
const OUTSIDE = /^(0\.0\.0\.0|\[?::\]?(:\d|$)|\*|0$)/
/** Those that fetch whatever model they are asked for: who starts them picks no weights. */
const FOR_ANY = /^(ollama|ramalama) serve$|^xinference|^local-?ai/
/** A server told to embed or to rank writes nothing. */
const WRITES_NOTHING = ['--embedding', '--embeddings', '--is-embedding', '--rerank', '--reranking']
const OTHER_TASK = /^(embed(ding)?|score|classify|reward|pooling|rerank|transcription|plugin)/

/** Everything that commands say which a runner starts, and that they serve a model to others where they do. */
export function servedEvidence(text: string, written: Script): Evidence[] {
  const script = { ...written, commands: written.commands.flatMap(unwrapped) }
  const served = script.commands.flatMap(command => serving(text, command, script))
  const sure = served.some(one => one.kind === 'generation')
  const models = scriptModels(text, script)
  // What is said for sure is not said again as a guess.
  return [...(sure ? models.filter(one => one.kind !== 'generation') : models), ...served]
}

/** `sh -c "…"`: the commands that a shell is handed, which stand where the whole of them stands. */
function unwrapped(command: Command): readonly Command[] {
  const at = command.words.findIndex(({ value }) => SHELL.test(value))
  const handed = at >= 0 && HANDED.test(command.words[at + 1]?.value ?? '') ? command.words[at + 2] : undefined
  if (!handed) return [command]
  return parseShell(handed.value).commands.map(({ words }) => ({
    words: words.map(word => ({ ...word, span: handed.span })),
  }))
}

function serving(text: string, command: Command, { variables }: Script): Evidence[] {
  const { words } = command
  if (onlySays(words)) return []
  const line = words.map(({ value }) => value).join(' ')
  const found = SERVES.exec(line)
  if (!found || isSilent(text, command)) return []
  const span = spanOf(words, found.index, found.index + found[0].length)
  // It answers whoever asks: the call of the product's own code that asks it, where there is one, is the place.
  const weights = FOR_ANY.test(found[0]) ? ({ weights: 'caller' } as const) : {}
  const detail = { generates: ['text'], access: 'self-hosted', served: true, ...weights } as const
  const generation = evidence('generation', span, found[0], detail)
  if (!isOpen(words, found[0], variables)) return [generation]
  return [generation, evidence('exposure', span, found[0], { exposure: 'http-api', strength: 'strong' }, 'medium')]
}

/** Whether what is served embeds, ranks or recognises, as a flag or the model's own name says. */
function isSilent(text: string, command: Command): boolean {
  const { words } = command
  if (hasFlag(words, ...WRITES_NOTHING)) return true
  if (flagValues(words, '--task', '--runner', '--convert').some(({ value }) => OTHER_TASK.test(value))) return true
  const models = scriptModels(text, { commands: [command], variables: new Map() }).filter(one => one.kind === 'model')
  return models.length > 0 && models.every(({ detail }) => detail.role !== 'inference' && detail.role !== 'adapter')
}

/** Whether others reach it: told to listen outside, or told nothing where that is what the server does. */
function isOpen(words: readonly Word[], server: string, variables: Script['variables']): boolean {
  const published = flagValues(words, '-p', '--publish').filter(({ value }) => value.includes(':'))
  if (published.length > 0) return published.some(({ value }) => !AT_HOME.test(value))
  const set = [...variables].flatMap(([name, { value }]) => (/_(HOST|ADDRESS|SERVER_NAME)$/.test(name) ? [value] : []))
  const told = [...flagValues(words, ...ADDRESS).map(({ value }) => value), ...set]
  if (told.some(value => OUTSIDE.test(value))) return true
  return ON_ALL.test(server) && !told.some(value => AT_HOME.test(value))
}

/** Where a stretch of the words, joined by blanks, stands in the text. */
function spanOf(words: readonly Word[], from: number, to: number): Word['span'] {
  let at = 0
  const held = words.filter(({ value }) => {
    const start = at
    at += value.length + 1
    return start < to && start + value.length > from
  })
  const first = held[0]?.span ?? (words[0] as Word).span
  return { start: first.start, end: Math.max(first.end, held.at(-1)?.span.end ?? 0) }
}
