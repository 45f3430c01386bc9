import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { parseRequirements } from '../../syntax/requirements.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*requirements*.{txt,in,pip}', '**/requirements/**.{txt,in}', '**/constraints*.txt']

/** pip's requirements files; constraints only pin what others ask for. */
export const reader: Reader = {
  id: 'requirements-txt',
  title: { en: 'pip requirements', 'zh-CN': 'pip 依赖清单' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'label-metadata', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { requirements, includes, folders } = file.tree(parseRequirements)
    const links = [...includes.map(({ path }) => path), ...folders].map(specifier => ({ specifier, how: 'include' as const }))
    if (isConstraints(file.name)) return { evidence: [], links }
    if (requirements.length === 0 && links.length === 0) return NOTHING
    const scope = scopeOf(file)
    const dependencies: Dependency[] = requirements.map(({ name, span, version }) => ({ name, span, scope, version }))
    const reading = manifestReading('pypi', dependencies, {}, { links })
    // A file of development tools is not the manifest of what is deployed.
    return scope === 'runtime' ? reading : { evidence: reading.evidence, links }
  },
}

function isConstraints(name: string): boolean {
  return /^constraints?[^/]*\.txt$/i.test(name)
}

/** `requirements-dev.txt`, `dev-requirements.txt`, `requirements/test.txt`. */
function scopeOf({ name, path }: SourceFile): DependencyScope {
  const inFolder = /(^|\/)requirements\//i.test(path)
  const group = name.replace(/\.\w+$/, '').replace(/requirements?/i, '')
  return scopeOfGroup(inFolder && group === '' ? name : group, 'runtime')
}
