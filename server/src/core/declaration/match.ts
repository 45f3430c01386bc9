import type { DeclaredPart } from './declared-part.ts'
import type { Declaration } from './declaration.ts'
import { matcher } from './glob.ts'
import { resolvePath } from './paths.ts'

const MOST_STARS = 5
const MOST_STARS_IN_A_NAME = 2
const LONGEST_FOLDER = 1_000

interface Candidate {
  readonly declaration: Declaration
  readonly index: number
  /** How closely it fits: longer is closer. */
  readonly depth: number
  /** By its `paths`, not only because it covers its file's whole folder. */
  readonly named: boolean
}

/** Folders that one declared service covers together; those that nothing covers stay alone. */
export interface DeclaredGroup<T> {
  readonly declared: DeclaredPart | undefined
  readonly units: readonly T[]
}

/**
 * Which declared service covers the inferred unit in a folder (`''` is the scanned root): the nearest file that covers it
 * wins, in it the service whose `paths` come closest. A service without `paths` covers its file's whole folder. `name`
 * tells several apart that cover a folder equally.
 */
export function declaredFor(
  root: string,
  declarations: readonly Declaration[],
  name?: string,
): DeclaredPart | undefined {
  const best = closest(root, declarations, name)
  return best && declaredPart(best.declaration, best.index)
}

/**
 * Brings units together that one declared service covers: one service over several packages is one service. A unit that
 * does nothing of interest (`isActive`) belongs to a service only if its `paths` name it; a service keeps one unit at least.
 */
export function groupByDeclared<T extends { readonly root: string }>(
  units: readonly T[],
  declarations: readonly Declaration[],
  isActive: (unit: T) => boolean,
): DeclaredGroup<T>[] {
  const groups = new Map<unknown, { best: Candidate | undefined; kept: T[]; idle: T[] }>()
  for (const unit of units) {
    const best = closest(unit.root, declarations)
    const key = best?.declaration.data.services?.[best.index] ?? unit
    const group = groups.get(key) ?? { best, kept: [], idle: [] }
    if (!best || best.named || isActive(unit)) group.kept.push(unit)
    else group.idle.push(unit)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ best, kept, idle }) => {
    const members = kept.length > 0 ? kept : idle.splice(0, 1)
    const declared = best && declaredPart(best.declaration, best.index)
    return [{ declared, units: members }, ...idle.map(unit => ({ declared: undefined, units: [unit] }))]
  })
}

function closest(root: string, declarations: readonly Declaration[], name?: string): Candidate | undefined {
  for (const declaration of nearestFirst(root, declarations)) {
    const covering = candidates(root, declaration)
    const depth = Math.max(...covering.map(one => one.depth))
    const best = covering.filter(one => one.depth === depth)
    const called = best.find(one => declaration.data.services?.[one.index]?.name === name)
    if (best.length > 0) return called ?? best[0]
  }
  return undefined
}

/** The file a service in this folder belongs into: the one that covers it, else the nearest above it. */
export function declarationFor(root: string, declarations: readonly Declaration[]): Declaration | undefined {
  return declaredFor(root, declarations)?.declaration ?? nearestFirst(root, declarations)[0]
}

/** A declared service with the places of its values. `index` counts as in `data.services`. */
export function declaredPart(declaration: Declaration, index: number): DeclaredPart | undefined {
  const service = declaration.data.services?.[index]
  if (!service) return undefined
  return {
    declaration,
    index,
    service,
    at: (...path) => ({ file: declaration.file, span: declaration.spanOf(['services', index, ...path]) }),
  }
}

function nearestFirst(root: string, declarations: readonly Declaration[]): Declaration[] {
  return declarations
    .filter(one => isWithin(root, one.root))
    .toSorted((a, b) => b.root.length - a.root.length || (a.file < b.file ? -1 : 1))
}

function candidates(root: string, declaration: Declaration): Candidate[] {
  const services = declaration.data.services ?? []
  const covering = services.flatMap((service, index) => {
    const paths = service.paths?.length ? service.paths : ['.']
    const depths = paths.map(path => coverDepth(root, resolvePath(declaration.root, path)))
    const depth = Math.max(...depths)
    const named = depth > declaration.root.length
    return depth < 0 ? [] : [{ declaration, index, depth, named }]
  })
  if (covering.length > 0 || services.length !== 1) return covering
  const inside = services[0]?.paths?.some(path => isWithin(resolvePath(declaration.root, path) ?? '..', root))
  return inside ? [{ declaration, index: 0, depth: 0, named: false }] : []
}

/** How many characters of the folder a path covers; -1 when it does not. `*` and `**` stand for parts of names and for folders. */
function coverDepth(root: string, path: string | undefined): number {
  if (path === undefined) return -1
  if (!/[*?[{]/.test(path)) return isWithin(root, path) ? path.length : -1
  if (isExplosive(path) || root.length > LONGEST_FOLDER) return -1
  const matches = matcher(path)
  const parents = root.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))
  return parents.findLast(parent => matches(parent))?.length ?? -1
}

/** A name matched against many stars is tried in every split there is: no one writes such a path for folders of a project. */
function isExplosive(path: string): boolean {
  const stars = (part: string): number => part.match(/\*+|\{/g)?.length ?? 0
  return stars(path) > MOST_STARS || path.split('/').some(part => stars(part) > MOST_STARS_IN_A_NAME)
}

function isWithin(folder: string, parent: string): boolean {
  return parent === '' || folder === parent || folder.startsWith(`${parent}/`)
}
