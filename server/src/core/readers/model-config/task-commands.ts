import { addAll } from '../../text/add-all.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { parseIni } from '../../syntax/ini.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, type LocatedMap, type LocatedNode, type LocatedScalar, nodeAt } from '../../syntax/node.ts'
import { parseShell, type Script, type Word } from '../../syntax/shell-flags.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { commandWords } from './support/container.ts'
import { exact } from './support/exact.ts'
import { placed } from './support/placed.ts'
import { servedEvidence } from './support/served-command.ts'
import { mapsOf } from './support/trees.ts'

/** Where a runner's file keeps its commands; `*` is any key or any item. */
interface Layout {
  readonly names: readonly string[]
  readonly at: readonly (readonly string[])[]
}

const POE = [['tasks', '*']]
const TOML: readonly Layout[] = [
  {
    names: ['**/pyproject.toml'],
    at: [
      ['tool', 'pixi', 'tasks', '*'],
      ['tool', 'pixi', '(feature|target)', '*', 'tasks', '*'],
      ['tool', 'pdm', 'scripts', '*'],
      ['tool', 'poe', 'tasks', '*'],
      ['tool', '(taskipy|uvtask|thx|duty)', '(tasks|jobs)', '*'],
      ['tool', 'hatch', 'envs', '*', 'scripts', '*'],
      ['tool', 'rye', 'scripts', '*'],
      ['tool', 'pyprojectx', 'aliases', '*'],
      ['tool', 'tox', 'env', '*', 'commands'],
    ],
  },
  { names: ['**/pixi.toml'], at: [...POE, ['(feature|target)', '*', 'tasks', '*']] },
  { names: ['**/{,.}mise.toml', '**/{,.}mise.*.toml', '**/{.mise,mise,.config/mise}/config.toml'], at: POE },
  { names: ['**/poe_tasks.toml', '**/Makefile.toml'], at: POE },
  { names: ['**/hatch.toml'], at: [['envs', '*', 'scripts', '*']] },
  {
    names: ['**/tox.toml'],
    at: [
      ['env', '*', 'commands'],
      ['env_run_base', 'commands'],
    ],
  },
  { names: ['**/Pipfile'], at: [['scripts', '*']] },
  { names: ['**/railway.toml'], at: [['deploy', 'startCommand']] },
  { names: ['**/nixpacks.toml'], at: [['start', 'cmd']] },
  { names: ['**/fly.toml'], at: [['processes', '*']] },
]
const JSON: readonly Layout[] = [
  { names: ['**/package.json', '**/composer.json'], at: [['scripts', '*']] },
  { names: ['**/deno.json{,c}', '**/poe_tasks.json'], at: POE },
  { names: ['**/devbox.json'], at: [['shell', 'scripts', '*']] },
  { names: ['**/railway.json'], at: [['deploy', 'startCommand']] },
  { names: ['**/ecosystem.config.json', '**/pm2.json'], at: [['apps', '*']] },
]
const YAML: readonly Layout[] = [
  { names: ['**/taskfile{,.dist}.y{a,}ml'], at: POE },
  { names: ['**/poe_tasks.y{a,}ml'], at: POE },
  { names: ['**/process-compose.y{a,}ml'], at: [['processes', '*']] },
  { names: ['**/mprocs.y{a,}ml'], at: [['procs', '*']] },
  { names: ['**/{ana,}conda-project.y{a,}ml'], at: [['commands', '*']] },
  { names: ['**/ecosystem.config.y{a,}ml'], at: [['apps', '*']] },
  { names: ['**/render.yaml'], at: [['services', '*']] },
  { names: ['**/app.y{a,}ml'], at: [['entrypoint'], ['command']] },
  { names: ['**/apprunner.yaml'], at: [['run']] },
  { names: ['**/*sky*.y{a,}ml', '**/*skypilot*/*.y{a,}ml'], at: [['run']] },
  { names: ['**/*dstack*.y{a,}ml', '**/.dstack/*.y{a,}ml'], at: [['commands']] },
]
const INI: readonly Layout[] = [
  { names: ['**/tox.ini'], at: [['testenv.*', 'commands']] },
  { names: ['**/*.service'], at: [['service', 'execstart']] },
  {
    names: [
      '**/supervisord.conf',
      '**/supervisor/*.{conf,ini}',
      '**/supervisor/conf.d/*.{conf,ini}',
      '**/*.supervisor.conf',
    ],
    at: [['program:.*', 'command']],
  },
]
const ALL = [...TOML, ...JSON, ...YAML, ...INI].map(layout => ({
  at: layout.at.map(path => path.map(step => (step === '*' ? undefined : new RegExp(`^(?:${step})$`, 'i')))),
  matches: matching(layout.names),
  roots: TOML.includes(layout)
    ? tomlRoots
    : JSON.includes(layout)
      ? jsonRoots
      : YAML.includes(layout)
        ? mapsOf
        : iniRoots,
}))
const PATTERNS = [...TOML, ...JSON, ...YAML, ...INI].flatMap(({ names }) => names)

/** Keys under which one task says what it runs; Windows' own wording says the same again. */
const RUNS =
  /^(cmds?|commands?|run|shell|chain|composite|sequence|(pre|post)?script|start_?command|docker_?command|unix|args)$/i
/** Tasks that try a thing or measure it. */
const ASIDE =
  /(^|[-_:. ])(tests?|testing|bench(mark)?s?|evals?|evaluate|lint|check|docs?|examples?|smoke|e2e|ci|profile)([-_:. ]|$)/i
const MENTIONS =
  /-[\w-]{0,40}(model|dataset|data_path|data-path|train_file)|serve|server|launch|ollama|vllm|sglang|lmdeploy|xinference|koboldcpp|text-generation|download|deploy/i

/** Commands that runners of tasks and processes keep in a table: what they serve, fetch or train. */
export const reader: Reader = exact({
  id: 'task-commands',
  title: { en: 'Commands of task runners and process managers', 'zh-CN': '任务运行器与进程管理器中的命令' },
  patterns: PATTERNS,
  yields: ['model', 'dataset', 'training', 'generation', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    if (!MENTIONS.test(file.text)) return NOTHING
    const found: Evidence[] = []
    for (const { at, roots } of ALL.filter(one => one.matches(file.path)))
      for (const root of roots(file)) for (const path of at) addAll(found, below(file.text, root, path))
    return found.length > 0 ? { evidence: found } : NOTHING
  },
})

function tomlRoots(file: SourceFile): LocatedNode[] {
  return held(file.tree(parseToml).root)
}

function jsonRoots(file: SourceFile): LocatedNode[] {
  return held(file.tree(parseJson).root)
}

function iniRoots(file: SourceFile): LocatedNode[] {
  return held(file.tree(parseIni).root)
}

function held(node: LocatedNode | undefined): LocatedNode[] {
  return node ? [node] : []
}

function below(text: string, node: LocatedNode | undefined, path: readonly (RegExp | undefined)[]): Evidence[] {
  const [step, ...rest] = path
  if (path.length === 0) return commandsOf(text, node)
  if (node?.type === 'list') return step ? [] : node.items.flatMap(item => below(text, item, rest))
  return entriesOf(node).flatMap(({ key, value }) => {
    const name = String(key.value)
    return (step ? step.test(name) : !ASIDE.test(name)) ? below(text, value, rest) : []
  })
}

/** A command as text, as a list of words, as a list of commands, or under one of the keys of a task. */
function commandsOf(text: string, node: LocatedNode | undefined): Evidence[] {
  if (!node) return []
  if (node.type === 'scalar') return textual(text, node)
  if (node.type === 'map') return ofTask(text, node)
  return isWords(node.items)
    ? ofWords(text, commandWords(text, node))
    : node.items.flatMap(one => commandsOf(text, one))
}

function ofTask(text: string, task: LocatedMap): Evidence[] {
  const args = nodeAt(task, 'args')
  const first = nodeAt(task, 'command') ?? nodeAt(task, 'script')
  // cargo-make and PM2 keep the program apart from what it is given.
  if (args && first?.type === 'scalar')
    return ofWords(text, [[first, args].flatMap(one => commandWords(text, one).flat())])
  return task.entries.flatMap(({ key, value }) => (RUNS.test(String(key.value)) ? commandsOf(text, value) : []))
}

/** Words of one command carry no blanks, unless flags stand among them. */
function isWords(items: readonly LocatedNode[]): boolean {
  const words = items.map(item => (item.type === 'scalar' ? String(item.value) : undefined))
  if (words.includes(undefined)) return false
  return words.some(word => word?.startsWith('-')) || !words.some(word => /\s/.test(word ?? ''))
}

function textual(text: string, node: LocatedScalar): Evidence[] {
  const command = placed(node)
  if (!command) return []
  const { span, value } = command
  if (text.slice(span.start, span.end) === value) return servedEvidence(text, parseShell(text, span))
  // Escaped or folded by its format: the words are those of the value, and stand where the whole value stands.
  const { commands, variables } = parseShell(value)
  const whole = (word: Word): Word => ({ ...word, span })
  return servedEvidence(text, {
    commands: commands.map(({ words }) => ({ words: words.map(whole) })),
    variables: new Map([...variables].map(([name, word]) => [name, whole(word)])),
  })
}

function ofWords(text: string, lists: readonly (readonly Word[])[]): Evidence[] {
  const script: Script = { commands: lists.map(words => ({ words })), variables: new Map() }
  return servedEvidence(text, script)
}
