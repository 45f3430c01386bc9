import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { entriesOf, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { type Dependency, judgeKind, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'

const PATTERNS = ['**/pubspec.{yaml,yml}']
const SECTIONS: readonly (readonly [string, DependencyScope])[] = [
  ['dependencies', 'runtime'],
  ['dev_dependencies', 'development'],
]

/** Dart and Flutter packages. */
export const reader: Reader = {
  id: 'pubspec-yaml',
  title: { en: 'Dart package (pubspec.yaml)', 'zh-CN': 'Dart 包（pubspec.yaml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const root = yamlRoot(file)
    const entries = SECTIONS.flatMap(([section, scope]) =>
      entriesOf(nodeAt(root, section)).map(entry => ({ ...entry, scope })),
    )
    const name = textAt(root, 'name')?.value
    if (!name && entries.length === 0) return NOTHING
    const dependencies = entries.map(
      ({ key, value, scope }): Dependency => ({
        name: String(key.value),
        span: key.span,
        scope,
        version: textAt(value)?.value,
      }),
    )
    const paths = entries.flatMap(({ value }) => textAt(value, 'path')?.value ?? [])
    const hidden = textAt(root, 'publish_to')?.value === 'none'
    const isPlugin = nodeAt(root, 'flutter', 'plugin') !== undefined
    const isApplication = hidden && !isPlugin && nodeAt(root, 'dependencies', 'flutter') !== undefined
    const kind = judgeKind(
      isApplication ? 3 : 0,
      (isPlugin ? 3 : 0) + (hidden ? 0 : 1) + (textAt(root, 'homepage') ? 1 : 0),
    )
    const members = textsOf(nodeAt(root, 'workspace')).map(({ value }) => value)
    const links = paths.map(specifier => ({ specifier, how: 'import' as const }))
    return manifestReading('pub', dependencies, { name, kind, members }, { links })
  },
}
