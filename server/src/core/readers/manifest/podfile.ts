import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseRubyCalls, type RubyCall } from '../../syntax/gemfile.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/Podfile', '**/*.podspec']

/** CocoaPods: an application's pods, or those a pod of one's own needs. */
export const reader: Reader = {
  id: 'podfile',
  title: { en: 'CocoaPods (Podfile, *.podspec)', 'zh-CN': 'CocoaPods（Podfile、*.podspec）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const calls = file.tree(parseRubyCalls)
    const isSpecification = file.name.endsWith('.podspec')
    const dependencies = calls.flatMap(toDependency)
    const platform = isSpecification ? undefined : calls.find(({ name }) => name === 'platform')
    if (dependencies.length === 0 && !platform) return NOTHING
    return manifestReading(
      'cocoapods',
      dependencies,
      { kind: isSpecification ? 'library' : 'application' },
      { evidence: platform ? exposureOf(platform) : [] },
    )
  },
}

/** `pod 'OpenAI/Core'` asks for a part of `OpenAI`. */
function toDependency({ name, args, blocks }: RubyCall): Dependency[] {
  const first = args.find(({ type }) => type !== 'mark')
  if ((name !== 'pod' && name !== 'dependency') || first?.type !== 'string') return []
  const [pod = ''] = first.value.split('/')
  const inTests = blocks.some(block => block.name === 'target' && block.args.some(target => /tests?$/i.test(target)))
  const span = { start: first.span.start, end: Math.min(first.span.end, first.span.start + pod.length) }
  return pod ? [{ name: pod, span, scope: inTests ? 'test' : 'runtime' }] : []
}

function exposureOf({ args }: RubyCall): Evidence[] {
  const system = args.find(({ type }) => type === 'word')
  if (!system || !/^(ios|osx|macos)$/.test(system.value)) return []
  const exposure = system.value === 'ios' ? 'mobile' : 'desktop'
  return [evidence('exposure', system.span, system.value, { exposure, strength: 'strong' }, 'medium')]
}
