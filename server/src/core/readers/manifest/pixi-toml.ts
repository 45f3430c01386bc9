import { findFramework, findPackage } from '../../catalogue/lookup.ts'
import { evidence, type Evidence } from '../../evidence/evidence.ts'
import { entriesOf, type LocatedNode, type LocatedScalar, nodeAt, textAt } from '../../syntax/node.ts'
import { parseShell } from '../../syntax/shell-flags.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { scriptModels } from '../model-config/support/command-line.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/pixi.toml', '**/pyproject.toml']
/** Commands that serve a model to whoever can reach the port; those listen on all addresses unless told otherwise. */
const SERVES =
  /\b(vllm serve|vllm\.entrypoints\.openai|lmdeploy serve api_server|sglang\.launch_server|xinference-local|llama-server)\b/
const AT_HOME = /--host[= ]["']?(127\.|localhost)/

/** Pixi projects: conda and PyPI packages, and tasks that serve or train. */
export const reader: Reader = {
  id: 'pixi-toml',
  title: { en: 'Pixi project (pixi.toml)', 'zh-CN': 'Pixi 项目清单（pixi.toml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint', 'model', 'dataset', 'generation'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const own = file.name.toLowerCase() === 'pixi.toml' ? root : nodeAt(root, 'tool', 'pixi')
    if (!own) return NOTHING
    const features = entriesOf(nodeAt(own, 'feature'))
    const all = [own, ...features.map(({ value }) => value)]
    const tasks = all.flatMap(node =>
      entriesOf(nodeAt(node, 'tasks')).flatMap(({ value }) => taskEvidence(file.text, value)),
    )
    const conda = dependenciesOf(own, features, 'dependencies')
    const split = conda.map(one => ({ one, known: isConda(one.name) }))
    const pypi = [
      ...dependenciesOf(own, features, 'pypi-dependencies'),
      ...split.flatMap(({ one, known }) => (known ? [] : [one])),
    ]
    const first = manifestReading(
      'conda',
      split.flatMap(({ one, known }) => (known ? [one] : [])),
    )
    const name = (textAt(own, 'workspace', 'name') ?? textAt(own, 'project', 'name'))?.value
    const second = manifestReading('pypi', pypi, { name })
    const evidence = [...first.evidence, ...second.evidence, ...tasks]
    // Beside pyproject.toml's own reader this one adds evidence, and no second unit.
    return own === root ? { ...second, evidence } : { evidence }
  },
}

function dependenciesOf(own: LocatedNode, features: ReturnType<typeof entriesOf>, table: string): Dependency[] {
  const main = entriesOf(nodeAt(own, table)).map(({ key, value }) => dependency(key, value, 'runtime'))
  const others = features.flatMap(({ key: feature, value }) =>
    entriesOf(nodeAt(value, table)).map(one =>
      dependency(one.key, one.value, scopeOfGroup(String(feature.value), 'optional')),
    ),
  )
  return [...main, ...others]
}

function dependency(key: LocatedScalar, value: LocatedNode | undefined, scope: Dependency['scope']): Dependency {
  const version = (textAt(value, 'version') ?? textAt(value))?.value
  return { name: String(key.value), span: key.span, scope, version }
}

/** Conda packages of Python projects carry the project's own name: where conda's list is silent, PyPI's counts. */
function isConda(name: string): boolean {
  return Boolean(findPackage('conda', name) ?? findFramework('conda', name))
}

/** `serve = "vllm serve …"`, `[tasks.serve] cmd = "…"`. */
function taskEvidence(text: string, task: LocatedNode | undefined): Evidence[] {
  const command = textAt(task) ?? textAt(task, 'cmd')
  if (!command) return []
  const found = scriptModels(text, parseShell(text, command.span))
  const served = SERVES.exec(command.value)
  if (!served) return found
  const start = command.span.start + served.index
  const span = { start, end: start + served[0].length }
  found.push(evidence('generation', span, served[0], { generates: ['text'], access: 'self-hosted' }))
  if (!AT_HOME.test(command.value))
    found.push(evidence('exposure', span, served[0], { exposure: 'http-api', strength: 'strong' }, 'medium'))
  return found
}
