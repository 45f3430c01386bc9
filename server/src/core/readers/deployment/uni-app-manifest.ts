import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, type LocatedNode, textAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/manifest.json']
const TARGETS: readonly (readonly [string, Exposure])[] = [
  ['mp-weixin', 'mini-program'],
  ['mp-alipay', 'mini-program'],
  ['mp-baidu', 'mini-program'],
  ['mp-toutiao', 'mini-program'],
  ['mp-qq', 'mini-program'],
  ['mp-kuaishou', 'mini-program'],
  ['mp-lark', 'mini-program'],
  ['mp-jd', 'mini-program'],
  ['mp-xhs', 'mini-program'],
  ['mp-harmony', 'mini-program'],
  ['app-plus', 'mobile'],
  ['app-android', 'mobile'],
  ['app-ios', 'mobile'],
  ['app-harmony', 'mobile'],
  ['h5', 'web-ui'],
  ['web', 'web-ui'],
]

/** What only a manifest of uni-app, or of uni-app x, is written with. */
const MARKS: readonly string[] = ['app-plus', 'mp-weixin', 'uni-app-x']

/** uni-app projects. The template names every platform: one counts fully once it has an id or settings of its own. */
export const reader: Reader = {
  id: 'uni-app-manifest',
  title: { en: 'uni-app manifest (manifest.json)', 'zh-CN': 'uni-app 清单（manifest.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    if (!MARKS.some(mark => entryOf(root, mark))) return NOTHING
    const name = textAt(root, 'name')?.value
    return {
      evidence: TARGETS.flatMap(([key, exposure]) => target(root, key, exposure)),
      links: name ? [{ how: 'config', specifier: `name:${name}` }] : [],
    }
  },
}

function target(root: LocatedNode | undefined, key: string, exposure: Exposure): Evidence[] {
  const entry = entryOf(root, key)
  if (entry?.value?.type !== 'map') return []
  // What uni-app x says of pages on the web, how they are addressed, stands in its template; that of the older one is empty.
  // The template leaves the identifier of the app open; whoever builds one has it filled in.
  const open = textAt(root, 'appid')?.value === ''
  const own =
    exposure === 'mini-program'
      ? Boolean(textAt(entry.value, 'appid')?.value)
      : entry.value.entries.length > 0 && key !== 'web' && !(open && exposure === 'mobile')
  const found: Evidence[] = [
    evidence('exposure', entry.key.span, key, { exposure, strength: own ? 'strong' : 'weak' }, own ? 'high' : 'low'),
  ]
  if (exposure === 'mini-program') {
    found.push(
      evidence(
        'audience-hint',
        entry.key.span,
        key,
        { territory: 'mainland-china', weight: own ? 3 : 1, what: 'wechat-project' },
        own ? 'high' : 'low',
      ),
    )
  }
  return found
}
