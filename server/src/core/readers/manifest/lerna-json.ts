import { parseJson } from '../../syntax/json.ts'
import { nodeAt, textsOf } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/lerna.json']

/** The members of a Lerna repository. */
export const reader: Reader = {
  id: 'lerna-json',
  title: { en: 'Lerna repository', 'zh-CN': 'Lerna 仓库' },
  patterns: PATTERNS,
  yields: [],
  matches: matching(PATTERNS),
  read(file) {
    const members = textsOf(nodeAt(file.tree(parseJson).root, 'packages')).map(({ value }) => value)
    if (members.length === 0) return NOTHING
    return { evidence: [], unit: { ecosystem: 'npm', kind: 'workspace-root', dependencies: [], members } }
  },
}
