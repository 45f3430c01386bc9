import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { allMatches } from '../../text/steps.ts'
import { manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/project.{yml,yaml}', '**/Project.swift']
/** What both hold where they describe a project of Xcode: targets with a product or type, and a system. */
const XCODEGEN = /^targets:/m
const TUIST = /\bimport ProjectDescription\b/
const APPLICATION = /\btype:\s{0,4}["']?application|\bproduct:\s{0,4}\.(?:app|appClip|watch2App)\b/
const SYSTEM =
  /\b(?:platform|destinations|supportedDestinations|deploymentTargets?)\s{0,4}:[^\n]{0,60}?\b(macOS|iOS|iPhone|iPad|watchOS|tvOS|visionOS|auto)\b/g
const NAME = /^name:\s{0,4}["']?([\w .-]{1,80}?)["']?\s*$/m

/** Projects of Xcode that are written down for a generator (XcodeGen, Tuist): for which systems their application is built. */
export const reader: Reader = {
  id: 'xcode-described',
  title: {
    en: 'Xcode project as XcodeGen or Tuist describe it (project.yml, Project.swift)',
    'zh-CN': 'XcodeGen 或 Tuist 描述的 Xcode 工程（project.yml、Project.swift）',
  },
  patterns: PATTERNS,
  yields: ['exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const { text } = file
    if (!(file.name.endsWith('.swift') ? TUIST : XCODEGEN).test(text) || !APPLICATION.test(text)) return NOTHING
    const name = NAME.exec(text)?.[1]
    return manifestReading('swift', [], { name, kind: 'application' }, { evidence: systems(text) })
  },
}

function systems(text: string): Evidence[] {
  const seen = new Set<Exposure>()
  return [...allMatches(text, SYSTEM)].flatMap(({ index, 0: all, 1: system = '' }) => {
    const exposure: Exposure = system === 'macOS' ? 'desktop' : 'mobile'
    if (seen.has(exposure)) return []
    seen.add(exposure)
    const end = index + all.length
    return [evidence('exposure', { start: end - system.length, end }, system, { exposure, strength: 'strong' })]
  })
}
