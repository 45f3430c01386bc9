import type { DeclaredPart } from '../declaration/declared-part.ts'
import type { FileFacts, UnitFacts } from '../evidence/file-facts.ts'
import { folderOf } from '../text/paths.ts'
import type { Together } from './together.ts'
import type { Unit } from './units.ts'

/** Units that make one offered thing: a deployable with the packages of its repository that it depends on. */
export interface Cluster {
  readonly root: string
  readonly name: string | undefined
  readonly kind: 'application' | 'library'
  readonly files: readonly FileFacts[]
  readonly manifests: readonly UnitFacts[]
  /** What the team states of it, once declarations are laid over clusters. */
  readonly declared?: DeclaredPart | undefined
}

/** What joining asks about a unit's own evidence. */
export interface UnitJudge {
  /** Whether people can reach it: a page, a bot, a server of its own. */
  isOffered(unit: Unit): boolean
  /** Whether it is the front of a mini-program. */
  isMiniProgram(unit: Unit): boolean
  /** Whether it makes content or trains models by itself. */
  isActive(unit: Unit): boolean
  /** Whether its own code does so, as against settings and manifests that name what others do. */
  isMaker(unit: Unit): boolean
  readonly together: Together
}

/**
 * Joins units into clusters. A package that others of the repository depend on is part of those; what lies inside a deployable
 * is part of it; what belongs to no package (deployment files at the root) joins the first deployable that generates.
 * Packages nobody here depends on are published for others, and make one library together.
 */
export function joinUnits(units: readonly Unit[], judge: UnitJudge): Cluster[] {
  const filled = units.filter(unit => unit.files.length > 0 && !isOfTests(unit))
  const graph = new UnitGraph(filled)
  const standing = filled.filter(
    unit =>
      isApplication(unit, judge) &&
      stands(unit, judge) &&
      !graph.isDependedUpon(unit) &&
      !graph.enclosing(unit, judge) &&
      !graph.isPartOfLibrary(unit),
  )
  // Settings alone (a Compose file that runs an inference server) are a deployable only where nothing else is.
  const roots =
    standing.length > 0
      ? standing
      : filled.filter(unit => isLeftover(unit) && judge.isOffered(unit) && judge.isActive(unit))
  // A mini-program's cloud functions are packages for nobody else, whatever their lists say.
  const front = roots.length > 0 ? undefined : filled.find(unit => isLeftover(unit) && judge.isMiniProgram(unit))
  if (front) return [clusterOf(called(front), filled, 'application', judge)]
  const reached = new Set<Unit>()
  const inside = new Map<Unit | undefined, Unit[]>()
  for (const unit of filled) {
    const outer = graph.enclosing(unit, judge)
    inside.set(outer, [...(inside.get(outer) ?? []), unit])
  }
  const groups = roots.map(unit => {
    const members = graph.closure([unit, ...(inside.get(unit) ?? [])])
    for (const member of members) reached.add(member)
    return { unit, members: [...members] }
  })
  const loose = filled.filter(unit => !reached.has(unit))
  const leftovers = loose.filter(isLeftover)
  const host =
    groups.find(group => group.members.some(judge.isMaker)) ??
    groups.find(group => group.members.some(judge.isActive)) ??
    groups[0]
  if (host) host.members.push(...leftovers)
  const libraries = host ? loose.filter(unit => !leftovers.includes(unit)) : loose
  const clusters = groups.map(({ unit, members }) => clusterOf(called(unit), members, 'application', judge))
  if (libraries.length > 0) clusters.push(libraryOf(libraries, judge))
  return clusters
}

/** Who depends on whom, and what lies inside what. */
class UnitGraph {
  readonly #next = new Map<Unit, readonly Unit[]>()
  readonly #dependedUpon = new Set<Unit>()
  readonly #byRoot: ReadonlyMap<string, Unit>

  constructor(units: readonly Unit[]) {
    this.#byRoot = new Map(units.map(unit => [unit.root, unit]))
    const byName = new Map<string, Unit>()
    for (const unit of units) for (const { project } of unit.manifests) if (project) byName.set(project, unit)
    for (const unit of units) for (const { name } of unit.manifests) if (name) byName.set(name, unit)
    for (const unit of units) {
      const next = unit.manifests
        .flatMap(manifest => manifest.dependencies.flatMap(name => byName.get(name) ?? []))
        .filter(other => other !== unit)
      this.#next.set(unit, next)
    }
    // Two packages that need each other are entries both: neither is merely a part of the other.
    for (const [unit, next] of this.#next)
      for (const other of next) if (!this.#next.get(other)?.includes(unit)) this.#dependedUpon.add(other)
  }

  isDependedUpon(unit: Unit): boolean {
    return this.#dependedUpon.has(unit)
  }

  closure(units: readonly Unit[]): Set<Unit> {
    const found = new Set<Unit>(units)
    for (const member of found) for (const other of this.#next.get(member) ?? []) found.add(other)
    return found
  }

  /** Whether a unit lies inside a published package of the repository: what that package brings along is no product of its own. */
  isPartOfLibrary(unit: Unit): boolean {
    for (let at = unit.root; at !== ''; ) {
      at = folderOf(at)
      if (at !== '' && this.#byRoot.get(at)?.manifests.some(one => one.kind === 'library')) return true
    }
    return false
  }

  /** The outermost deployable a unit lies in; a workspace root holds its members side by side and encloses nothing. */
  enclosing(unit: Unit, judge: UnitJudge): Unit | undefined {
    let outermost: Unit | undefined
    for (let at = unit.root; at !== ''; ) {
      at = folderOf(at)
      const outer = this.#byRoot.get(at)
      if (outer && isApplication(outer, judge) && (judge.isMaker(outer) || !isLeftover(outer)) && holdsCode(outer))
        outermost = outer
    }
    return outermost
  }
}

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|py|ipynb|go|rs|rb|php|java|kts?|cs|fs|vb|swift|dart|ex|exs|c|cc|cpp|mm?|lua|scala|ets|xaml|sh)$/i

/** Whether anything of a unit runs: a manifest alone that starts what lies beside it holds nothing of that inside. */
function holdsCode({ files, manifests }: Unit): boolean {
  return (
    manifests.some(({ ecosystem }) => ecosystem !== 'npm') ||
    files.some(({ path, role }) => role === 'product' && CODE.test(path))
  )
}

function isApplication(unit: Unit, judge: UnitJudge): boolean {
  const packaged = unit.manifests.some(({ ecosystem, kind }) => ecosystem === 'pypi' && kind === 'library')
  // What a Python package is built from in C++ is the package's engine, whatever else that build could start.
  const telling = packaged ? unit.manifests.filter(({ ecosystem }) => ecosystem !== 'conan') : unit.manifests
  if (telling.some(manifest => manifest.kind === 'application') || (packaged && isStarted(unit))) return true
  if (unit.manifests.some(manifest => manifest.kind === 'library')) return false
  return judge.isOffered(unit) && (judge.isMaker(unit) || !isLeftover(unit))
}

const START = /^(app|main|web_?ui|web_?demo|server|run|start|bot)\.py$/
/** The same in a folder for what is served. */
const START_BELOW = /^(server|back-?end|api|web)\/(app|main|server|run)\.py$/
const IMAGE = /^(Dockerfile|Containerfile)$/
const PERSONAL: ReadonlySet<string> = new Set(['demo-ui', 'web-ui', 'bot', 'http-api'])

/** A project that only says how it would be built: what starts it lies beside its manifest, and no package of its name is there to be taken up. */
function isStarted({ root, files, manifests }: Unit): boolean {
  const below = root === '' ? '' : `${root}/`
  const names = manifests.flatMap(({ name }) =>
    name === undefined ? [] : [name.replaceAll(/[-.]/g, '_').toLowerCase()],
  )
  const isPackage = (path: string) =>
    /^src\/|__init__\.py$/.test(path) && names.some(name => path.toLowerCase().includes(`${name}/`))
  if (manifests.some(({ commands }) => commands) || files.some(({ path }) => isPackage(path.slice(below.length))))
    return false
  // Where its own image opens a port, that stands for what would lie beside the manifest.
  const isImage = files.some(
    ({ path, evidence }) => IMAGE.test(path.slice(below.length)) && evidence.some(one => one.kind === 'exposure'),
  )
  return files.some(
    ({ path, evidence }) =>
      (START.test(path.slice(below.length)) || (isImage && START_BELOW.test(path.slice(below.length)))) &&
      evidence.some(one => one.kind === 'exposure' && PERSONAL.has(one.detail.exposure) && one.confidence !== 'low'),
  )
}

/** A tool of the repository's own that neither generates nor is reached by anyone does not turn the libraries it uses into a service. */
function stands(unit: Unit, judge: UnitJudge): boolean {
  return judge.isOffered(unit) || judge.isActive(unit)
}

function isWorkspace(unit: Unit): boolean {
  return unit.manifests.some(manifest => manifest.kind === 'workspace-root' || manifest.members.length > 0)
}

/** A project that only tries others beside it is part of no service. */
function isOfTests({ root, manifests }: Unit): boolean {
  return root !== '' && manifests.length > 0 && manifests.every(({ tests }) => tests === true)
}

/** Files that belong to no package of their own. */
function isLeftover(unit: Unit): boolean {
  return isWorkspace(unit) || unit.manifests.length === 0
}

function called(unit: Unit): Pick<Cluster, 'root' | 'name'> {
  return { root: unit.root, name: nameOf(unit) }
}

function nameOf(unit: Unit): string | undefined {
  return unit.manifests.find(manifest => manifest.name)?.name
}

function clusterOf(
  { root, name }: Pick<Cluster, 'root' | 'name'>,
  members: readonly Unit[],
  kind: Cluster['kind'],
  { together }: Pick<UnitJudge, 'together'>,
): Cluster {
  return {
    root,
    name,
    kind,
    files: together.of(
      `${kind} ${root}`,
      members.map(member => member.files),
    ),
    manifests: members.flatMap(member => member.manifests),
  }
}

function libraryOf(units: readonly Unit[], judge: Pick<UnitJudge, 'together'>): Cluster {
  const root = commonFolder(units.map(unit => unit.root))
  const named = units.find(unit => unit.root === root) ?? (units.length === 1 ? units[0] : undefined)
  return clusterOf({ root, name: named && nameOf(named) }, units, 'library', judge)
}

/** Several clusters that one declared service covers, as one: an application if any of them is. */
export function mergeClusters(
  clusters: readonly Cluster[],
  declared: DeclaredPart | undefined,
  { together }: Pick<UnitJudge, 'together'>,
): Cluster {
  const [first, ...rest] = clusters
  if (!first) throw new RangeError('no cluster to merge')
  if (rest.length === 0) return { ...first, declared }
  const root = commonFolder(clusters.map(cluster => cluster.root))
  return {
    root,
    name: first.name,
    kind: clusters.some(cluster => cluster.kind === 'application') ? 'application' : 'library',
    files: together.of(
      `declared ${root}`,
      clusters.map(cluster => cluster.files),
    ),
    manifests: clusters.flatMap(cluster => cluster.manifests),
    declared,
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map(folder => (folder === '' ? [] : folder.split('/')))
  let length = first.length
  for (const other of rest) {
    let i = 0
    while (i < length && first[i] === other[i]) i++
    length = i
  }
  return first.slice(0, length).join('/')
}
