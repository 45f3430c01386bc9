import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { remembered } from '../text/remembered.ts'
import { mayName } from './namings.ts'

/** Languages in which a function of a module can be called only where the module is taken up, in steps or at once. */
const IMPORTED = /\.(?:py|[cm]?[jt]sx?|vue|svelte)$/
/** So many files are looked through for one name. */
const MOST = 1200
const ASIDE: ReadonlySet<string> = new Set(['test', 'docs', 'vendored'])

/** Which files of a repository may name what one of them makes. */
export interface Namers {
  /** Files to look through for a name that a file makes, without itself; undefined where they are too many. `isTop`: outside of all classes. */
  of(path: string, isTop: boolean): readonly string[] | undefined
  /** Whether no file is seen to take a module up that is there to be taken up. */
  isAlone(path: string): boolean
  /** Files that may make a type that a file names. */
  makersOf(type: string, path: string): readonly string[]
}

interface Known {
  files: readonly FileFacts[]
  readonly moves: number
  readonly namers: Namers
}

const known = new WeakMap<Reach, Known>()

/** Works out from imports who may name whom: once for all services of a repository, and for as long as edits change neither imports nor the types that files make. */
export function namersIn(files: readonly FileFacts[], reach: Reach): Namers {
  const moves = reach.moves().length
  const before = known.get(reach)
  if (before?.moves === moves && before.files.length === files.length && before.files.every(isAsIn(files))) {
    before.files = files
    return before.namers
  }
  const namers = namersOf(files, reach)
  known.set(reach, { files, moves, namers })
  return namers
}

/** Whether what a file makes and is stands among others at the same place. */
function isAsIn(others: readonly FileFacts[]): (file: FileFacts, at: number) => boolean {
  return (file, at) => {
    const other = others[at] as FileFacts
    return (
      file === other ||
      (file.path === other.path && file.role === other.role && typesOf(file).join(' ') === typesOf(other).join(' '))
    )
  }
}

const types = remembered<readonly string[]>()

/** The types that a file makes. */
function typesOf(file: FileFacts): readonly string[] {
  return types(file, '', () =>
    file.links.flatMap(({ how, specifier }) => (how === 'defines' ? specifier.split(' ') : [])),
  )
}

function namersOf(files: readonly FileFacts[], reach: Reach): Namers {
  const code = files.filter(({ path, role }) => !ASIDE.has(role) && mayName(path))
  let before: Map<string, string[]> | undefined
  const importers = (): Map<string, string[]> => {
    if (before === undefined) {
      before = new Map()
      for (const { path } of code) for (const other of reach.takes(path)) push(before, other, path)
    }
    return before
  }
  const taking = new Map<string, readonly string[]>()
  const takingUp = (path: string): readonly string[] => {
    let all = taking.get(path)
    if (all === undefined) {
      const found = new Set([path])
      // Grows while it is walked: what takes up a taker may name the same.
      for (const one of found) for (const other of importers().get(one) ?? []) found.add(other)
      found.delete(path)
      taking.set(path, (all = [...found]))
    }
    return all
  }
  /** Settings, plans and pages that name a function and take up no module in a way that is read: `handler: main.paint`. */
  let others: readonly string[] | undefined
  const beside = () => (others ??= code.flatMap(({ path }) => (IMPORTED.test(path) ? [] : [path])))
  let made: Map<string, string[]> | undefined
  const makers = (): Map<string, string[]> => {
    if (made === undefined) {
      made = new Map()
      for (const file of code) for (const type of new Set(typesOf(file))) push(made, type, file.path)
    }
    return made
  }
  return {
    of(path, isTop) {
      if (isTop && IMPORTED.test(path) && !reach.mayBeFound(path)) return [...takingUp(path), ...beside()]
      return code.length > MOST ? undefined : code.flatMap(one => (one.path === path ? [] : [one.path]))
    },
    isAlone: path => reach.isAlone(path),
    makersOf: (type, path) => [path, ...(makers().get(type) ?? []), ...reach.ledTo([path])],
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
