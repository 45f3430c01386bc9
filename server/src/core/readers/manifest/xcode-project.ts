import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { swiftPackage } from './swift-address.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/*.xcodeproj/project.pbxproj', '**/Package.resolved']
const ADDRESS = /\b(?:repositoryURL\s*=\s*"|"(?:location|repositoryURL)"\s*:\s*")([^"\n]+)"/g
const PRODUCT = /\bproductType\s*=\s*"?(com\.apple\.product-type\.[\w.-]+)"?\s*;/g
/** What a target is built for; the settings of the whole project come first. */
const SYSTEM = /\b(SDKROOT|SUPPORTED_PLATFORMS)\s*=\s*"?([^;"\n]{1,120})"?;/g

/** Projects that Xcode keeps itself: their packages, and what their targets are. A lock beside them holds the same packages and those that they ask for. */
export const reader: Reader = {
  id: 'xcode-project',
  title: {
    en: 'Xcode project (project.pbxproj, Package.resolved)',
    'zh-CN': 'Xcode 工程（project.pbxproj、Package.resolved）',
  },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const locked = file.name.endsWith('.resolved')
    const dependencies = addresses(file.text, locked)
    if (locked)
      return dependencies.length === 0 ? NOTHING : { evidence: manifestReading('swift', dependencies).evidence }
    const products = [...allMatches(file.text, PRODUCT)].map(match => match[1] ?? '')
    const application = products.some(type => /\.application(\.|$)|app-extension|watchapp/.test(type))
    const kind = application ? 'application' : products.length > 0 ? 'library' : 'unknown'
    const name = /(?<![^/])([^/]+)\.xcodeproj\/[^/]*$/.exec(file.path)?.[1]
    return manifestReading(
      'swift',
      dependencies,
      { name, kind },
      { evidence: application || products.length === 0 ? systems(file.text) : [] },
    )
  },
}

function addresses(text: string, locked: boolean): Dependency[] {
  return [...allMatches(text, ADDRESS)].flatMap(({ index, 0: all, 1: address = '' }): Dependency[] => {
    const found = swiftPackage(address)
    const start = index + all.length - 1 - address.length + (found?.at ?? 0)
    return found
      ? [{ name: found.name, span: { start, end: start + found.length }, scope: locked ? 'optional' : 'runtime' }]
      : []
  })
}

function systems(text: string): Evidence[] {
  const seen = new Set<Exposure>()
  return [...allMatches(text, SYSTEM)].flatMap(({ index, 0: all, 1: key = '', 2: value = '' }) => {
    const exposure = /iphone|appletv|watch|xros|auto/.test(value)
      ? 'mobile'
      : /macosx/.test(value)
        ? 'desktop'
        : undefined
    if (!exposure || seen.has(exposure)) return []
    seen.add(exposure)
    const start = index + all.indexOf(value, key.length)
    return [
      evidence('exposure', { start, end: start + value.length }, value, { exposure, strength: 'strong' as const }),
    ]
  })
}
