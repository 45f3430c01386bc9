import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { parseRequirements } from '../../syntax/requirements.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { type Dependency, manifestReading, scopeOfGroup } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*requirements*.{txt,in,pip}', '**/requirements/**.{txt,in}', '**/constraints*.txt']

/** Names of what is always installed, where a folder holds several lists. */
const BASE =
  /^(base|main|common|core|default|all|prod|production|deploy|runtime|app|server|web|requirements?)([-_.]|$)/i

/** pip's requirements files; constraints only pin what others ask for. */
export const reader: Reader = {
  id: 'requirements-txt',
  title: { en: 'pip requirements', 'zh-CN': 'pip 依赖清单' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { requirements, includes, folders } = file.tree(parseRequirements)
    const links = [...includes.map(({ path }) => path), ...folders].map(specifier => ({
      specifier,
      how: 'include' as const,
    }))
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

/** `requirements-dev.txt`, `dev-requirements.txt`, `requirements/test.txt`; in a folder, what is not the base is a choice. */
function scopeOf({ name, path }: SourceFile): DependencyScope {
  const stem = name.replace(/\.\w+$/, '')
  const group = stem.replace(/requirements?/i, '')
  if (/optional|extra/i.test(group)) return 'optional'
  const inFolder = /(^|\/)requirements\/[^/]*$/i.test(path) && group !== ''
  return scopeOfGroup(group, inFolder && !BASE.test(stem) ? 'optional' : 'runtime')
}
