import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, textAt } from '../../syntax/node.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/Packages/manifest.json']

/** Unity projects: their packages. What is built of one is installed by those who play it. */
export const reader: Reader = {
  id: 'unity-manifest',
  title: { en: 'Unity project (Packages/manifest.json)', 'zh-CN': 'Unity 项目（Packages/manifest.json）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const entries = entriesOf(root).find(({ key }) => key.value === 'dependencies')
    const dependencies = entriesOf(entries?.value).map(
      ({ key, value }): Dependency => ({
        name: named(String(key.value), textAt(value)?.value ?? ''),
        span: key.span,
        scope: 'runtime',
      }),
    )
    const unity = dependencies.find(({ name }) => name.startsWith('com.unity.'))
    if (!entries || !unity) return NOTHING
    const shown = evidence('exposure', unity.span, unity.name, { exposure: 'desktop', strength: 'strong' }, 'medium')
    return manifestReading('unity', dependencies, { kind: 'application' }, { evidence: [shown] })
  },
}

/** A package fetched by address goes by its own name there too. */
function named(name: string, address: string): string {
  return /openai/i.test(address) && /^https?:/.test(address) && !/openai/i.test(name) ? 'com.openai.unity' : name
}
