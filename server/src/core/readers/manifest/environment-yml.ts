import { findFramework, findPackage } from '../../catalogue/lookup.ts'
import type { Ecosystem } from '../../evidence/vocabulary.ts'
import { entriesOf, itemsOf, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { parseRequirement } from '../../syntax/requirements.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'

const PATTERNS = ['**/*env*.{yml,yaml}', '**/conda*.{yml,yaml}']

/** Conda environments, with the pip list inside them. Other tools use the file's name for settings of their own. */
export const reader: Reader = {
  id: 'environment-yml',
  title: { en: 'Conda environment (environment.yml)', 'zh-CN': 'Conda 环境（environment.yml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const root = yamlRoot(file)
    const items = itemsOf(nodeAt(root, 'dependencies'))
    const own = items.flatMap((item): Dependency[] => {
      const text = textAt(item)
      // `channel::name=1.2=build`
      const match = text && /^(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)/.exec(text.value)
      if (!text || !match?.[1]) return []
      const start = text.span.start + match[0].length - match[1].length
      return [{ name: match[1], span: { start, end: start + match[1].length }, scope: 'runtime' }]
    })
    const pip = items.flatMap(item =>
      entriesOf(item).flatMap(({ value }) =>
        textsOf(value).flatMap(({ value: text, span }): Dependency[] => {
          const requirement = parseRequirement(text, span.start)
          return requirement && requirement.span.end <= span.end ? [{ ...requirement, scope: 'runtime' }] : []
        }),
      ),
    )
    const isConda = nodeAt(root, 'channels') ?? own.find(({ name }) => /^(python|pip)$/i.test(name))
    if (own.length + pip.length === 0 || (!isConda && pip.length === 0)) return NOTHING
    const known = own.map(dependency => ({ dependency, ecosystem: ecosystemOf(dependency.name) }))
    const conda = known.filter(({ ecosystem }) => ecosystem === 'conda').map(({ dependency }) => dependency)
    const others = known.filter(({ ecosystem }) => ecosystem === 'pypi').map(({ dependency }) => dependency)
    const first = manifestReading('conda', conda)
    const second = manifestReading('pypi', [...others, ...pip], { name: textAt(root, 'name')?.value })
    return { ...second, evidence: [...first.evidence, ...second.evidence] }
  },
}

/** Conda packages of Python projects carry the project's own name: where conda's list is silent, PyPI's counts. */
function ecosystemOf(name: string): Ecosystem {
  return findPackage('conda', name) || findFramework('conda', name) ? 'conda' : 'pypi'
}
