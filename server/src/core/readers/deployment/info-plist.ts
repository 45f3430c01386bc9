import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { localName, parseXml, type XmlElement } from '../../syntax/xml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*Info.plist']
const SYSTEMS: readonly (readonly [string, Exposure])[] = [
  ['LSRequiresIPhoneOS', 'mobile'],
  ['UILaunchStoryboardName', 'mobile'],
  ['UILaunchScreen', 'mobile'],
  ['UIApplicationSceneManifest', 'mobile'],
  ['UISupportedInterfaceOrientations', 'mobile'],
  ['LSMinimumSystemVersion', 'desktop'],
  ['NSMainNibFile', 'desktop'],
  ['NSPrincipalClass', 'desktop'],
]

/** iOS and macOS applications. Frameworks and test bundles have the same file with another package type. */
export const reader: Reader = {
  id: 'info-plist',
  title: { en: 'iOS or macOS application (Info.plist)', 'zh-CN': 'iOS 或 macOS 应用（Info.plist）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const roots = file.tree(parseXml)
    const top = roots.find(element => localName(element) === 'plist')?.children[0]
    const pairs = top ? pairsOf(top) : new Map<string, Pair>()
    const type = pairs.get('CFBundlePackageType')?.value?.text
    if (pairs.size === 0 || (type && type !== 'APPL' && !type.startsWith('$'))) return NOTHING
    const found: Evidence[] = []
    for (const [name, exposure] of SYSTEMS) {
      const pair = pairs.get(name)
      if (!pair) continue
      found.push(evidence('exposure', pair.key.textSpan, name, { exposure, strength: 'strong' }))
      break
    }
    const name = (pairs.get('CFBundleDisplayName') ?? pairs.get('CFBundleName'))?.value?.text
    const links = name && !name.startsWith('$') ? [{ how: 'config' as const, specifier: `name:${name}` }] : []
    return { evidence: [...found, ...language(pairs)], links }
  },
}

interface Pair {
  readonly key: XmlElement
  readonly value: XmlElement | undefined
}

/** A property list's dictionary: keys and values in turn. */
function pairsOf(dictionary: XmlElement): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  dictionary.children.forEach((key, i) => {
    if (localName(key) === 'key' && key.text) pairs.set(key.text, { key, value: dictionary.children[i + 1] })
  })
  return pairs
}

function language(pairs: ReadonlyMap<string, Pair>): Evidence[] {
  const region = pairs.get('CFBundleDevelopmentRegion')?.value
  if (!region || !/^zh([-_](CN|Hans))?/i.test(region.text)) return []
  return [
    evidence('audience-hint', region.textSpan, region.text, {
      territory: 'mainland-china',
      weight: 2,
      what: 'chinese-interface',
    }),
  ]
}
