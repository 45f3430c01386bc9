import { entriesOf, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'

const PATTERNS = ['**/pnpm-workspace.{yaml,yml}']

/** The members of a pnpm workspace; its catalogues only pin versions of what members ask for. */
export const reader: Reader = {
  id: 'pnpm-workspace-yaml',
  title: { en: 'pnpm workspace', 'zh-CN': 'pnpm 工作区' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const root = yamlRoot(file)
    const members = textsOf(nodeAt(root, 'packages')).map(({ value }) => value)
    const catalogs = [nodeAt(root, 'catalog'), ...entriesOf(nodeAt(root, 'catalogs')).map(({ value }) => value)]
    const pinned = catalogs.flatMap(entriesOf).map(
      ({ key, value }): Dependency => ({
        name: String(key.value),
        span: key.span,
        scope: 'build',
        version: textAt(value)?.value,
      }),
    )
    if (members.length === 0 && pinned.length === 0) return NOTHING
    return manifestReading('npm', pinned, { kind: 'workspace-root', members, dependencies: [] })
  },
}
