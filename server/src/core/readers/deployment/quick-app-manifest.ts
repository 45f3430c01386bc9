import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/manifest.json']

/** Quick apps of mainland phone makers, known among files of this name by the platform they ask for. */
export const reader: Reader = {
  id: 'quick-app-manifest',
  title: { en: 'Quick app (manifest.json)', 'zh-CN': '快应用（manifest.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const platform = entryOf(root, 'minPlatformVersion')
    if (!platform || !entryOf(root, 'package') || !entryOf(root, 'router')) return NOTHING
    const { span } = platform.key
    const value = 'minPlatformVersion'
    return {
      evidence: [
        evidence('exposure', span, value, { exposure: 'mini-program', strength: 'strong' }),
        evidence('audience-hint', span, value, { territory: 'mainland-china', weight: 2, what: 'mainland-storefront' }),
      ],
    }
  },
}
