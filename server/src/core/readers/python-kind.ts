import { findFramework } from '../catalogue/lookup.ts'
import type { UnitFacts } from '../evidence/file-facts.ts'
import { type Dependency, judgeKind } from './dependency.ts'

/** What the Python manifests (pyproject.toml, setup.cfg, setup.py) say of a project, whatever their syntax. */
export interface PythonSigns {
  readonly dependencies: readonly Dependency[]
  /** Names of console and GUI scripts. */
  readonly scripts: readonly string[]
  /** A build back end is named: the project can be built into a package. */
  readonly builds: boolean
  /** Classifiers for the package index are written down. */
  readonly classified: boolean
  /** Under a licence it offers parts to choose from to whoever installs it. */
  readonly parts?: boolean
  /** The project says that it is not to be packaged or published. */
  readonly unpublished: boolean
}

const SERVES = /(^|[-_.])(web|server|serve|serving|ui|webui|app|bot|gui|desktop|start)([-_.]|$)/i

/** Judges whether a Python project is run as it is or built upon. */
export function pythonKind({
  dependencies,
  scripts,
  builds,
  classified,
  parts,
  unpublished,
}: PythonSigns): UnitFacts['kind'] {
  const runtime = dependencies.filter(({ scope }) => scope === 'runtime')
  const frameworks = runtime
    .flatMap(({ name }) => findFramework('pypi', name) ?? [])
    .filter(({ exposure }) => exposure !== 'cli')
  let application = unpublished && runtime.length > 0 ? 3 : 0
  if (!builds && !classified && runtime.length > 0) application += 1
  if (frameworks.some(({ strength }) => strength === 'strong')) application += 2
  else if (frameworks.length > 0) application += 1
  if (scripts.some(name => SERVES.test(name))) application += 2
  const isBare = builds && scripts.length === 0 && frameworks.length === 0
  const library = (builds ? 1 : 0) + (isBare ? 1 : 0) + (classified ? 2 : 0) + (parts && scripts.length === 0 ? 3 : 0)
  return judgeKind(application, library)
}
