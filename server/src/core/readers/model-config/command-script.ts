import { parseShell, type Script } from '../../syntax/shell-flags.ts'
import { allMatches } from '../../text/steps.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { scriptModels } from './support/command-line.ts'
import { servedEvidence } from './support/served-command.ts'

const MENTIONS =
  /-[\w-]{0,40}(model|dataset|data_path|data-path|train_file|lora|adapters|ckpt|checkpoint|weight|gguf|host|port|listen|share)|\s-[cm]\s|text-generation-|llama-server|koboldcpp|tabby|(ollama|vllm|lmdeploy|xinference|sglang|huggingface-cli|modelscope|hf|swift|llamafactory|trtllm|litgpt|mlx_lm|openrlhf|verl|axolotl|trl|xtuner)\S{0,80} /i

/** Files whose recipes are commands, and whose variables are set in a way of their own. */
const RECIPES = /(^|\/)((GNU)?Makefile|Procfile|\.?justfile)$|\.(mk|just)$/i

/** Files that say how the product is started; other scripts may start anything, for whoever works on it. */
const STARTS =
  /(^|\/)(Makefile|Procfile|\.?justfile|[^/]*\.just|[\w-]*(start|serve|run|launch|entrypoint|deploy)[\w-]*\.(sh|bash|zsh|bat|cmd|ps1)|(\.?mise\/tasks|mise-tasks)\/[\w-]+)$/i

/** Shell scripts: training (ms-swift, LLaMA-Factory, TRL, diffusers, kohya, own scripts), serving, downloads of weights. */
export const reader: Reader = exact({
  id: 'command-script',
  title: { en: 'Training and serving commands in scripts', 'zh-CN': '脚本中的训练与部署命令' },
  patterns: [
    '**/*.{sh,bash,zsh,bat,cmd,ps1,slurm,sbatch,mk}',
    '**/{,GNU}Makefile',
    '**/Procfile',
    '**/{,.}justfile',
    '**/*.just',
    '**/{.mise,mise,.config/mise}/tasks/*',
    '**/mise-tasks/*',
  ],
  yields: ['model', 'dataset', 'training', 'generation', 'exposure'],
  matches: path =>
    RECIPES.test(path) ||
    /\.(sh|bash|zsh|bat|cmd|ps1|slurm|sbatch)$|(^|\/)(\.?mise\/tasks|mise-tasks)\/[\w-]+$/i.test(path),
  read(file) {
    if (!MENTIONS.test(file.text)) return NOTHING
    const script = file.tree(RECIPES.test(file.path) ? parseRecipes : parseScript)
    return { evidence: STARTS.test(file.path) ? servedEvidence(file.text, script) : scriptModels(file.text, script) }
  },
})

/** Reads a whole script; a function of its own, so that the file's tree is shared. */
function parseScript(text: string): Script {
  return parseShell(text)
}

/** `BASE ?= owner/name` of make, `base := "owner/name"` of just. */
const SET = /^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*[:?+]{0,3}=[ \t]*(["']?)([^\s"'#]+)\2[ \t]*(?:#[^\n]*)?$/gm

/** A script whose variables are set as make and just do. */
function parseRecipes(text: string): Script {
  const { commands, variables } = parseShell(text)
  const all = new Map(variables)
  for (const match of allMatches(text, SET)) {
    const [whole, name = '', , value = ''] = match
    const start = match.index + whole.indexOf(value, name.length)
    all.set(name, { value, raw: value, span: { start, end: start + value.length } })
  }
  return { commands, variables: all }
}
