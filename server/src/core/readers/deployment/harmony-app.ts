import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, nodeAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/AppScope/app.json5', '**/AppScope/app.json']

/** HarmonyOS applications, whose storefront is a mainland one. */
export const reader: Reader = {
  id: 'harmony-app',
  title: { en: 'HarmonyOS application (app.json5)', 'zh-CN': '鸿蒙应用（app.json5）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const name = entryOf(nodeAt(file.tree(parseJson).root, 'app'), 'bundleName')
    if (!name) return NOTHING
    const { span } = name.key
    return {
      evidence: [
        evidence('exposure', span, 'bundleName', { exposure: 'mobile', strength: 'strong' }),
        evidence('audience-hint', span, 'bundleName', {
          territory: 'mainland-china',
          weight: 2,
          what: 'mainland-storefront',
        }),
      ],
    }
  },
}
