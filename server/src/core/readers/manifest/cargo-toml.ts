import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { entriesOf, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Dependency, judgeKind, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/Cargo.toml']
const SECTIONS: readonly (readonly [string, DependencyScope])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['build-dependencies', 'build'],
]

/** Cargo packages and workspaces. What a workspace lists only pins versions: members name what they use. */
export const reader: Reader = {
  id: 'cargo-toml',
  title: { en: 'Cargo package (Cargo.toml)', 'zh-CN': 'Cargo 包（Cargo.toml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const places = [root, ...entriesOf(nodeAt(root, 'target')).map(({ value }) => value)]
    const used = places.flatMap(place => SECTIONS.flatMap(([section, scope]) => table(nodeAt(place, section), scope)))
    const pinned = table(nodeAt(root, 'workspace', 'dependencies'), 'build')
    const named = textAt(root, 'package', 'name')
    const name = named?.value
    const members = textsOf(nodeAt(root, 'workspace', 'members')).map(({ value }) => value)
    if (!name && used.length + pinned.length + members.length === 0) return NOTHING
    return manifestReading('cargo', [...used, ...pinned], {
      name,
      nameAt: named?.span,
      kind: name ? kindOf(root) : 'workspace-root',
      dependencies: used.map(one => one.name),
      members,
    })
  },
}

function table(node: LocatedNode | undefined, scope: DependencyScope): Dependency[] {
  return entriesOf(node).map(({ key, value }) => {
    const real = textAt(value, 'package')
    const optional = nodeAt(value, 'optional')
    return {
      name: real?.value ?? String(key.value),
      span: real?.span ?? key.span,
      scope: optional?.type === 'scalar' && optional.value === true && scope === 'runtime' ? 'optional' : scope,
      version: (textAt(value, 'version') ?? textAt(value))?.value,
    }
  })
}

function kindOf(root: LocatedNode | undefined): UnitFacts['kind'] {
  const about = nodeAt(root, 'package')
  const publish = nodeAt(about, 'publish')
  const hidden = publish?.type === 'scalar' && publish.value === false
  const listed = ['keywords', 'categories', 'documentation'].filter(key => nodeAt(about, key)).length
  // What packs a desktop application stands beside a library by which the same is started on phones.
  const packed = nodeAt(root, 'build-dependencies', 'tauri-build') ? 5 : 0
  const application = (hidden ? 1 : 0) + (nodeAt(root, 'bin') ? 2 : 0) + (textAt(about, 'default-run') ? 2 : 0)
  return judgeKind(application + packed, (nodeAt(root, 'lib') ? 2 : 0) + (listed > 0 ? 1 : 0))
}
