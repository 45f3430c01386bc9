import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { attributeOf, findElements, parseXml, type XmlElement } from '../../syntax/xml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/AndroidManifest.xml']
const LAUNCHER = 'android.intent.category.LAUNCHER'

/** Android applications. A library's manifest has no activity that the launcher shows. */
export const reader: Reader = {
  id: 'android-manifest',
  title: { en: 'Android manifest', 'zh-CN': 'Android 清单' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const roots = file.tree(parseXml)
    const launcher = findElements(roots, 'category')
      .flatMap(category => attributeOf(category, 'name') ?? [])
      .find(({ value }) => value === LAUNCHER)
    if (!launcher) return NOTHING
    return {
      evidence: [
        evidence('exposure', launcher.span, LAUNCHER, { exposure: 'mobile', strength: 'strong' }),
        ...channels(roots),
      ],
    }
  },
}

/** Names of mainland storefronts and of their pushes among the metadata of the application. */
function channels(roots: readonly XmlElement[]): Evidence[] {
  return findElements(roots, 'meta-data').flatMap(element => {
    const name = attributeOf(element, 'name')
    if (
      !name ||
      !/UMENG_CHANNEL|com\.huawei\.hms|com\.vivo\.push|com\.oppo\.push|MiPush|JPUSH_APPKEY|com\.xiaomi\.mipush/i.test(
        name.value,
      )
    )
      return []
    return [
      evidence(
        'audience-hint',
        name.span,
        name.value,
        { territory: 'mainland-china', weight: 2, what: 'mainland-storefront' },
        'medium',
      ),
    ]
  })
}
