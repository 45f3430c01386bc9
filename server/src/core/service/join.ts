import type { Unit } from './units.ts'
import type { FileFacts, UnitFacts } from '../evidence/file-facts.ts'

/** Units that make one offered thing: a deployable with the packages of its repository that it depends on. */
export interface Cluster {
  readonly root: string
  readonly name: string | undefined
  readonly kind: 'application' | 'library'
  readonly files: readonly FileFacts[]
  readonly manifests: readonly UnitFacts[]
}

/**
 * Joins units into clusters. Packages that others of the repository depend on join each application that reaches them;
 * packages nobody here depends on are published for others, and make one library together.
 */
export function joinUnits(units: readonly Unit[], isOffered: (unit: Unit) => boolean): Cluster[] {
  const byName = new Map<string, Unit>()
  for (const unit of units) for (const { name } of unit.manifests) if (name) byName.set(name, unit)
  const dependencies = (unit: Unit): Unit[] =>
    unit.manifests
      .flatMap(manifest => manifest.dependencies.flatMap(name => byName.get(name) ?? []))
      .filter(other => other !== unit)

  const applications = units.filter(unit => unit.files.length > 0 && isApplication(unit, isOffered))
  const reached = new Set<Unit>()
  const clusters = applications.map(unit => {
    const members = closure(unit, dependencies)
    for (const member of members) reached.add(member)
    return cluster(unit, [...members], 'application')
  })
  const libraries = units.filter(unit => unit.files.length > 0 && !reached.has(unit))
  if (libraries.length > 0) clusters.push(libraryCluster(libraries))
  return clusters
}

function isApplication(unit: Unit, isOffered: (unit: Unit) => boolean): boolean {
  if (unit.manifests.some(manifest => manifest.kind === 'application')) return true
  if (unit.manifests.some(manifest => manifest.kind === 'library')) return false
  return isOffered(unit)
}

function closure(unit: Unit, next: (unit: Unit) => Unit[]): Set<Unit> {
  const found = new Set<Unit>([unit])
  for (const member of found) for (const other of next(member)) found.add(other)
  return found
}

function cluster(unit: Unit, members: readonly Unit[], kind: Cluster['kind']): Cluster {
  return {
    root: unit.root,
    name: unit.manifests.find(manifest => manifest.name)?.name,
    kind,
    files: members.flatMap(member => member.files),
    manifests: members.flatMap(member => member.manifests),
  }
}

function libraryCluster(units: readonly Unit[]): Cluster {
  const root = commonFolder(units.map(unit => unit.root))
  const named = units.find(unit => unit.root === root) ?? (units.length === 1 ? units[0] : undefined)
  return {
    root,
    name: named?.manifests.find(manifest => manifest.name)?.name,
    kind: 'library',
    files: units.flatMap(unit => unit.files),
    manifests: units.flatMap(unit => unit.manifests),
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders.map(folder => folder.split('/'))
  if (first === '') return ''
  let length = first.length
  for (const other of rest) {
    let i = 0
    while (i < length && first[i] === other[i]) i++
    length = i
  }
  return first.slice(0, length).join('/')
}
