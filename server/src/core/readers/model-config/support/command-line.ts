import type { Evidence } from '../../../evidence/evidence.ts'
import { parseShell, type Script, type Word } from '../../../syntax/shell-flags.ts'
import { datasetEvidence } from './datasets.ts'
import { modelEvidence } from './models.ts'
import { onlySays } from './only-says.ts'
import { servedModels } from './serving.ts'
import { startedServer } from './started-server.ts'
import { withArrays } from './shell-arrays.ts'
import { scriptEvidence } from './training-command.ts'

/** Commands in quotes within commands in quotes: no deeper than anybody writes. */
const MAX_NESTING = 3

/** Everything that the commands of a script say, those kept in variables (`cmd="python train.py …"`) too. */
export function scriptModels(text: string, whole: Script): Evidence[] {
  const script = withArrays(text, whole)
  const seen = commandsOf(text, script)
  return seen.some(one => one.kind === 'dataset') || !TRAINS.test(text) ? seen : [...seen, ...keptData(text, script)]
}

/** A script of training that is run. */
const TRAINS =
  /(?:python[\d.]*|torchrun|deepspeed|accelerate)[^\n#]{1,200}?\b\w{0,40}(?:train|finetun|fine_tun|sft|dpo)\w{0,60}\.py\b/i
/** Names under which such a script keeps what it trains on. */
const DATA = /^(?:train(?:ing)?_?(?:data|file|set|path|json)\w*|data(?:set)?_(?:path|file|name)|dataset)$/i

/** Data that a script of training keeps under a name of its own, for a command that is put together. */
function keptData(text: string, { variables }: Script): Evidence[] {
  return [...variables].flatMap(([name, word]) =>
    DATA.test(name)
      ? datasetEvidence(text, word, { role: 'train', hub: 'huggingface', confidence: 'medium', variables })
      : [],
  )
}

function commandsOf(text: string, { commands, variables: own }: Script): Evidence[] {
  const kept = [...own.values()]
    .filter(word => /\s--\w/.test(word.value) && word.raw.includes(' '))
    .map(word => parseShell(text, word.span))
  return [commands, ...kept.map(script => script.commands)].flatMap(list =>
    list.flatMap(({ words }) => commandEvidence(text, words, own)),
  )
}

/** What one command serves, downloads or trains. */
function commandEvidence(text: string, words: readonly Word[], variables: Script['variables'], depth = 0): Evidence[] {
  const nested = (depth < MAX_NESTING ? words : [])
    .filter(
      word =>
        /\s/.test(word.value.trim()) && /(^|\s)(python|vllm|swift|ollama|torchrun|accelerate)\S*\s/.test(word.value),
    )
    .flatMap(word => parseShell(text, word.span).commands)
  const served = servedModels(text, words, dockerImage(words), variables)
  const own =
    served.length > 0 ? served : [...downloads(text, words, variables), ...scriptEvidence(text, words, variables)]
  const started = startedServer(words)
  const within = nested.flatMap(one => commandEvidence(text, one.words, variables, depth + 1))
  // What is only said in quotes is started by nobody.
  return [...own, ...started, ...(onlySays(words) ? within.filter(one => one.kind !== 'generation') : within)]
}

/** The image of `docker run`: the words behind it are the container's command. */
function dockerImage(words: readonly Word[]): string | undefined {
  const at = words.findIndex(word => /^(docker|podman|nerdctl)$/.test(word.value))
  return at >= 0 && words.slice(at, at + 3).some(word => word.value === 'run')
    ? words.find(
        word =>
          /^[\w.-]+(:\d+)?\/[\w./-]+(:[\w.-]+)?$/.test(word.value) &&
          /vllm|sglang|text-generation|lmdeploy|llama/i.test(word.value),
      )?.value
    : undefined
}

/** `huggingface-cli download owner/name`, `modelscope download --model owner/name`, `git clone` of a hub. */
function downloads(text: string, words: readonly Word[], variables: Script['variables']): Evidence[] {
  const at = words.findIndex(word => /(^|\/)(huggingface-cli|hf|modelscope)$/.test(word.value))
  const verb = at >= 0 && words[at + 1]?.value === 'download'
  if (verb) {
    if (
      words.some(
        (word, index) =>
          /^--(repo-type|dataset)$/.test(word.value) &&
          (word.value === '--dataset' || words[index + 1]?.value === 'dataset'),
      )
    )
      return []
    const flagged = words.findIndex(word => word.value === '--model')
    const id = flagged >= 0 ? words[flagged + 1] : words[at + 2]
    return id && !id.value.startsWith('-')
      ? modelEvidence(text, id, {
          role: 'inference',
          access: 'self-hosted',
          variables,
          hub: words[at]?.value === 'modelscope' ? 'modelscope' : 'huggingface',
          confidence: 'medium',
        })
      : []
  }
  const clones = words[0]?.value === 'git' && words.some(word => word.value === 'clone')
  const url = clones
    ? words.find(
        word =>
          /^https?:\/\/(www\.)?(huggingface\.co|hf-mirror\.com|modelscope\.cn)\/(models\/)?[\w.-]+\/[\w.-]+/.test(
            word.value,
          ) && !/\/(datasets|spaces)\//.test(word.value),
      )
    : undefined
  return url ? modelEvidence(text, url, { role: 'inference', access: 'self-hosted', confidence: 'medium' }) : []
}
