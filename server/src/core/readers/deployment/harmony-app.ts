import { evidence } from '../../evidence/evidence.ts'
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
    // JSON5 needs no quotes around keys, and leaves open which ones stand around values.
    const name = /^(?![ \t]*\/\/)[^\n]{0,400}?\b(bundleName)["']?\s{0,40}:/m.exec(file.text)
    if (!name || !/\bapp["']?\s*:\s*\{/.test(file.text)) return NOTHING
    const start = name.index + name[0].lastIndexOf('bundleName')
    const span = { start, end: start + 'bundleName'.length }
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
