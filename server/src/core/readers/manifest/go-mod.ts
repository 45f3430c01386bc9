import { parseGoMod } from '../../syntax/go-mod.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/go.mod', '**/go.work']

/** Go modules and workspaces. What is marked indirect belongs to another module and says nothing of this one. */
export const reader: Reader = {
  id: 'go-mod',
  title: { en: 'Go module (go.mod, go.work)', 'zh-CN': 'Go 模块（go.mod、go.work）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { module, requires, tools, replaces, uses } = file.tree(parseGoMod)
    const dependencies: Dependency[] = [
      ...requires
        .filter(({ indirect }) => !indirect)
        .map(({ path, span, version }) => ({ name: path, span, version, scope: 'runtime' as const })),
      ...tools.map(({ path, span }) => ({ name: path, span, scope: 'development' as const })),
    ]
    const members = uses.map(folder => folder.replace(/^\.\//, ''))
    if (!module && dependencies.length === 0 && members.length === 0) return NOTHING
    const links = replaces
      .filter(({ to }) => /^\.{1,2}(\/|$)/.test(to))
      .map(({ to }) => ({ specifier: to, how: 'import' as const }))
    const kind = members.length > 0 ? 'workspace-root' : 'unknown'
    return manifestReading(
      'golang',
      dependencies,
      { name: module?.path, nameAt: module?.span, kind, members },
      { links },
    )
  },
}
