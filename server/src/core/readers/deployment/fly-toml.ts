import { entryOf, nodeAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { imageEvidence } from './support/images.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence } from './support/settings.ts'
import { wordOf } from './support/words.ts'

const PATTERNS = ['**/fly*.toml']

/** Applications deployed on Fly.io. */
export const reader: Reader = {
  id: 'fly-toml',
  title: { en: 'Fly.io application (fly.toml)', 'zh-CN': 'Fly.io 应用（fly.toml）' },
  patterns: PATTERNS,
  yields: ['exposure', 'sdk', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    if (!entryOf(root, 'app') && !entryOf(root, 'primary_region')) return NOTHING
    const service = entryOf(root, 'http_service') ?? entryOf(root, 'services')
    const image = wordOf(nodeAt(root, 'build', 'image'))
    return {
      evidence: [
        ...(service ? [openPort({ value: String(service.key.value), span: service.key.span })] : []),
        ...(image ? imageEvidence(image, 'runtime') : []),
        ...environmentEvidence(nodeAt(root, 'env')),
      ],
    }
  },
}
