import { findFramework, findPackage } from '../../catalogue/lookup.ts'
import { entriesOf, type LocatedNode, type LocatedScalar, nodeAt, textAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/pixi.toml', '**/pyproject.toml']

/** Pixi projects: conda and PyPI packages; tasks are read elsewhere. */
export const reader: Reader = {
  id: 'pixi-toml',
  title: { en: 'Pixi project (pixi.toml)', 'zh-CN': 'Pixi 项目清单（pixi.toml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const own = file.name.toLowerCase() === 'pixi.toml' ? root : nodeAt(root, 'tool', 'pixi')
    if (!own) return NOTHING
    const features = entriesOf(nodeAt(own, 'feature'))
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
    const evidence = [...first.evidence, ...second.evidence]
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
