import type { Evidence } from '../../evidence/evidence.ts'
import { parseShell, type Script, type Word } from '../../syntax/shell-flags.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { scriptEvidence } from './support/training-command.ts'
import { servedModels } from './support/serving.ts'

const MENTIONS =
  /--?[\w-]*(model|dataset|data_path|data-path|train_file|lora|adapters)|(ollama|vllm|lmdeploy|xinference|sglang|huggingface-cli|modelscope|hf|swift|llamafactory|trtllm)\S* /i

/** Commands in quotes within commands in quotes: no deeper than anybody writes. */
const MAX_NESTING = 3

/** Shell scripts: training (ms-swift, LLaMA-Factory, TRL, diffusers, kohya, own scripts), serving, downloads of weights. */
export const reader: Reader = exact({
  id: 'command-script',
  title: { en: 'Training and serving commands in scripts', 'zh-CN': '脚本中的训练与部署命令' },
  patterns: ['**/*.{sh,bash,zsh,bat,cmd,ps1,slurm,sbatch}', '**/Makefile', '**/Procfile'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.(sh|bash|zsh|bat|cmd|ps1|slurm|sbatch)$|(^|\/)(Makefile|Procfile|justfile)$/i.test(path),
  read(file) {
    if (!MENTIONS.test(file.text)) return NOTHING
    const script = file.tree(parseScript)
    return { evidence: readScript(file.text, script, script.variables) }
  },
})

/** Reads a whole script; a function of its own, so that the file's tree is shared. */
function parseScript(text: string): Script {
  return parseShell(text)
}

function readScript(text: string, { commands, variables: own }: Script, variables: Script['variables']): Evidence[] {
  // A command kept in a variable (`cmd="python train.py …"`) is one all the same.
  const kept = [...own.values()]
    .filter(word => /\s--\w/.test(word.value) && word.raw.includes(' '))
    .map(word => parseShell(text, word.span))
  return [
    ...commands.flatMap(({ words }) => commandEvidence(text, words, variables)),
    ...kept.flatMap(({ commands: inner }) => inner.flatMap(({ words }) => commandEvidence(text, words, variables))),
  ]
}

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
  return [...own, ...nested.flatMap(one => commandEvidence(text, one.words, variables, depth + 1))]
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
