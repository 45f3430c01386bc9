import { entriesOf, itemsOf, nodeAt, textAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { type Evidence } from '../../evidence/evidence.ts'
import type { Link } from '../../evidence/file-facts.ts'
import type { Confidence } from '../../evidence/vocabulary.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*.versions.toml']
const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' }

/** Gradle's version catalogues. An entry is offered to every module, and used by those that name its alias. */
export const reader: Reader = {
  id: 'libs-versions-toml',
  title: { en: 'Gradle version catalogue', 'zh-CN': 'Gradle 版本目录' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const versions = nodeAt(root, 'versions')
    const bundles = entriesOf(nodeAt(root, 'bundles')).map(({ key, value }) => ({
      name: `bundles.${accessor(String(key.value))}`,
      members: itemsOf(value).map(one => accessor(textAt(one)?.value ?? '')),
    }))
    const links: Link[] = []
    const dependencies = entriesOf(nodeAt(root, 'libraries')).flatMap(({ key, value }): Dependency[] => {
      const alias = accessor(String(key.value))
      const under = [alias, ...bundles.flatMap(({ name, members }) => (members.includes(alias) ? [name] : []))]
      const taken = (name: string) => links.push({ specifier: `catalogue ${name} ${under.join(' ')}`, how: 'config' })
      const whole = textAt(value) ?? textAt(value, 'module')
      const group = textAt(value, 'group')?.value
      const name = textAt(value, 'name')
      const reference = textAt(value, 'version', 'ref')?.value
      const version = (textAt(value, 'version') ?? (reference === undefined ? undefined : textAt(versions, reference)))
        ?.value
      if (whole) {
        const [first = '', second, written] = whole.value.split(':')
        if (!second) return []
        taken(`${first}:${second}`)
        const end = Math.min(whole.span.end, whole.span.start + first.length + 1 + second.length)
        return [
          {
            name: `${first}:${second}`,
            span: { start: whole.span.start, end },
            scope: 'runtime',
            version: written ?? version,
          },
        ]
      }
      if (group && name) taken(`${group}:${name.value}`)
      return group && name ? [{ name: `${group}:${name.value}`, span: name.span, scope: 'runtime', version }] : []
    })
    if (dependencies.length === 0) return NOTHING
    return {
      links,
      evidence: manifestReading('maven', dependencies).evidence.map(
        one => ({ ...one, confidence: LOWER[one.confidence] }) as Evidence,
      ),
    }
  },
}

/** How a script writes what a catalogue calls `openai-java`: `libs.openai.java`. */
function accessor(key: string): string {
  return key.toLowerCase().replaceAll(/[-_]/g, '.')
}
