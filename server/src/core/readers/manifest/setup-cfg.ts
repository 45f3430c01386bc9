import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { linesOf, parseIni } from '../../syntax/ini.ts'
import { entriesOf, type LocatedScalar, nodeAt, textAt } from '../../syntax/node.ts'
import { parseRequirement } from '../../syntax/requirements.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { pythonKind } from '../python-kind.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/setup.cfg']

/** setuptools' declarative configuration. Most files of this name only configure linters. */
export const reader: Reader = {
  id: 'setup-cfg',
  title: { en: 'setuptools configuration (setup.cfg)', 'zh-CN': 'setuptools 配置（setup.cfg）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseIni)
    const options = nodeAt(root, 'options')
    const dependencies = [
      ...requirementsIn(textAt(options, 'install_requires'), 'runtime'),
      ...requirementsIn(textAt(options, 'setup_requires'), 'build'),
      ...requirementsIn(textAt(options, 'tests_require'), 'test'),
      ...entriesOf(nodeAt(root, 'options.extras_require')).flatMap(({ key, value }) =>
        requirementsIn(value as LocatedScalar | undefined, scopeOfGroup(String(key.value), 'optional')),
      ),
    ]
    const name = textAt(root, 'metadata', 'name')?.value
    if (!name && dependencies.length === 0) return NOTHING
    const scripts = entriesOf(nodeAt(root, 'options.entry_points'))
      .filter(({ key }) => key.value === 'console_scripts' || key.value === 'gui_scripts')
      .flatMap(({ value }) => (value?.type === 'scalar' ? linesOf(value) : []))
      .map(({ text }) => text.split('=', 1)[0]?.trim() ?? '')
    const classified = textAt(root, 'metadata', 'classifiers') ?? textAt(root, 'metadata', 'classifier')
    const kind = pythonKind({
      dependencies,
      scripts,
      builds: true,
      classified: classified !== undefined,
      unpublished: false,
    })
    const included = /^[ \t]*file:[ \t]*(\S.*)$/m.exec(textAt(options, 'install_requires')?.value ?? '')?.[1]
    const links = included ? included.split(',').map(path => ({ specifier: path.trim(), how: 'include' as const })) : []
    return manifestReading('pypi', dependencies, { name, kind, commands: scripts.length > 0 }, { links })
  },
}

function requirementsIn(value: LocatedScalar | undefined, scope: DependencyScope): Dependency[] {
  return (value ? linesOf(value) : []).flatMap(({ text, offset }) => {
    const requirement = /^\s*file:/.test(text) ? undefined : parseRequirement(text, offset)
    return requirement ? [{ ...requirement, scope }] : []
  })
}
