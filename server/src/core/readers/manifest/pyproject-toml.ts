import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { entriesOf, type LocatedEntry, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { parseRequirement } from '../../syntax/requirements.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { pythonKind } from '../python-kind.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/pyproject.toml']

/** pyproject.toml as PEP 621, PEP 735, Poetry, uv, PDM, Hatch, Rye and Flit write it. */
export const reader: Reader = {
  id: 'pyproject-toml',
  title: { en: 'Python project (pyproject.toml)', 'zh-CN': 'Python 项目清单（pyproject.toml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const dependencies = [...listed(root), ...poetry(root), ...tools(root)]
    const named = textAt(root, 'project', 'name') ?? textAt(root, 'tool', 'poetry', 'name')
    const name = named?.value
    const members = textsOf(nodeAt(root, 'tool', 'uv', 'workspace', 'members')).map(({ value }) => value)
    if (!name && dependencies.length === 0 && members.length === 0) return NOTHING
    const kind = nodeAt(root, 'tool', 'comfy')
      ? 'library'
      : !name && members.length > 0
        ? 'workspace-root'
        : kindOf(root, dependencies)
    const links = textsOf(nodeAt(root, 'tool', 'setuptools', 'dynamic', 'dependencies', 'file'))
    return manifestReading(
      'pypi',
      dependencies,
      { name, nameAt: named?.span, kind, members, commands: scriptsOf(root).length > 0 },
      { links: links.map(({ value }) => ({ specifier: value, how: 'include' as const })) },
    )
  },
}

/** PEP 621 and PEP 735: lists of requirements. */
function listed(root: LocatedNode | undefined): Dependency[] {
  return [
    ...requirementsIn(nodeAt(root, 'project', 'dependencies'), 'runtime'),
    ...groups(nodeAt(root, 'project', 'optional-dependencies'), 'optional'),
    ...groups(nodeAt(root, 'dependency-groups'), 'optional'),
    ...requirementsIn(nodeAt(root, 'build-system', 'requires'), 'build'),
  ]
}

function poetry(root: LocatedNode | undefined): Dependency[] {
  const at = nodeAt(root, 'tool', 'poetry')
  return [
    ...poetryTable(nodeAt(at, 'dependencies'), 'runtime'),
    ...poetryTable(nodeAt(at, 'dev-dependencies'), 'development'),
    ...entriesOf(nodeAt(at, 'group')).flatMap(({ key, value }) =>
      poetryTable(
        nodeAt(value, 'dependencies'),
        key.value === 'main' ? 'runtime' : scopeOfGroup(String(key.value), 'optional'),
      ),
    ),
  ]
}

function poetryTable(table: LocatedNode | undefined, scope: DependencyScope): Dependency[] {
  return entriesOf(table)
    .filter(({ key }) => key.value !== 'python')
    .map(({ key, value }) => {
      const optional = nodeAt(value, 'optional')
      const isOptional = optional?.type === 'scalar' && optional.value === true
      const version = (textAt(value, 'version') ?? textAt(value))?.value
      return { name: String(key.value), span: key.span, scope: isOptional ? 'optional' : scope, version }
    })
}

/** Development lists that tools keep in their own tables. */
function tools(root: LocatedNode | undefined): Dependency[] {
  const at = nodeAt(root, 'tool')
  return [
    ...requirementsIn(nodeAt(at, 'uv', 'dev-dependencies'), 'development'),
    ...requirementsIn(nodeAt(at, 'rye', 'dev-dependencies'), 'development'),
    ...groups(nodeAt(at, 'pdm', 'dev-dependencies'), 'development'),
    ...requirementsIn(nodeAt(at, 'flit', 'metadata', 'requires'), 'runtime'),
    ...entriesOf(nodeAt(at, 'hatch', 'envs')).flatMap(({ value }) =>
      requirementsIn(nodeAt(value, 'dependencies'), 'development'),
    ),
  ]
}

function groups(table: LocatedNode | undefined, otherwise: DependencyScope): Dependency[] {
  return entriesOf(table).flatMap(({ key, value }: LocatedEntry) =>
    requirementsIn(value, scopeOfGroup(String(key.value), otherwise)),
  )
}

function requirementsIn(list: LocatedNode | undefined, scope: DependencyScope): Dependency[] {
  return textsOf(list).flatMap(({ value, span }) => {
    const requirement = parseRequirement(value, span.start)
    return requirement && requirement.span.end <= span.end ? [{ ...requirement, scope }] : []
  })
}

/** Names of the commands that installing the project gives. */
function scriptsOf(root: LocatedNode | undefined): string[] {
  const tables = [
    nodeAt(root, 'project', 'scripts'),
    nodeAt(root, 'project', 'gui-scripts'),
    nodeAt(root, 'tool', 'poetry', 'scripts'),
  ]
  return tables.flatMap(entriesOf).map(({ key }) => String(key.value))
}

function kindOf(root: LocatedNode | undefined, dependencies: readonly Dependency[]) {
  const project = nodeAt(root, 'project')
  const own = nodeAt(root, 'tool', 'poetry')
  const says = (value: boolean, ...path: string[]) => {
    const node = nodeAt(root, ...path)
    return node?.type === 'scalar' && node.value === value
  }
  const classifiers = textsOf(nodeAt(project, 'classifiers') ?? nodeAt(own, 'classifiers'))
  return pythonKind({
    dependencies,
    scripts: scriptsOf(root),
    builds: nodeAt(root, 'build-system') !== undefined,
    classified: classifiers.some(({ value }) => !value.startsWith('Private ::')),
    parts: textAt(own, 'license') !== undefined && entriesOf(nodeAt(own, 'extras')).length > 1,
    unpublished:
      classifiers.some(({ value }) => value.startsWith('Private ::')) ||
      says(false, 'tool', 'poetry', 'package-mode') ||
      says(false, 'tool', 'uv', 'package') ||
      says(false, 'tool', 'pdm', 'distribution'),
  })
}
