import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { entriesOf, textAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/Pipfile']
const OTHER_TABLES = new Set(['source', 'requires', 'scripts', 'pipenv'])

/** Pipenv's manifest, with its package categories. */
export const reader: Reader = {
  id: 'pipfile',
  title: { en: 'Pipenv manifest (Pipfile)', 'zh-CN': 'Pipenv 清单（Pipfile）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const dependencies = entriesOf(file.tree(parseToml).root).flatMap(({ key, value }): Dependency[] => {
      const table = String(key.value)
      if (OTHER_TABLES.has(table)) return []
      const scope: DependencyScope = table === 'packages' ? 'runtime' : scopeOfGroup(table, 'optional')
      return entriesOf(value).map(entry => ({
        name: String(entry.key.value),
        span: entry.key.span,
        scope,
        version: (textAt(entry.value, 'version') ?? textAt(entry.value))?.value,
      }))
    })
    return dependencies.length > 0 ? manifestReading('pypi', dependencies, { kind: 'unknown' }) : NOTHING
  },
}
