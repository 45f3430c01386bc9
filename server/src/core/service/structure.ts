import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { type PackageUse, packageUse } from '../reach/packages.ts'
import { type Reach, reachOf } from '../reach/reach.ts'
import { forTheRecord, withUse } from '../reach/use.ts'
import { isTeachingMaterial } from './audience-of-code.ts'
import { isOwn, type OwnPackages, ownPackages } from './own-packages.ts'
import { isSameSet, oneOffs } from './one-offs.ts'
import { type ShownKeys, shownKeys } from './shown-texts.ts'
import { withoutShapes } from './shapes.ts'
import { isServedHere, pathsServed } from './served-here.ts'
import { withoutUnreadGraphs } from './unread-graphs.ts'
import { withoutTrials } from './trials.ts'
import { findUnits, type Unit } from './units.ts'
import { withoutUnasked } from './unasked.ts'
import { withoutUnnamed } from './unnamed.ts'

/** One file in the place of another of the same path. */
export interface Replaced {
  readonly before: FileFacts
  readonly after: FileFacts
}

/** What follows from all files of a repository together. An edit inside a file mostly leaves it as it is. */
export interface Structure {
  readonly files: readonly FileFacts[]
  readonly units: readonly Unit[]
  readonly reach: Reach
  readonly keys: ShownKeys
  readonly teaching: boolean
  /** Evidence of a part that counts here: what is the repository's own is left out, what is never used is kept for the record. */
  seenOf(part: { readonly files: readonly FileFacts[] }): readonly Seen[]
  /** The same with some files replaced; undefined where they change what all follows from. */
  with(files: readonly FileFacts[], replaced: readonly Replaced[]): Structure | undefined
}

/** Works out what all files of a repository, in order of their paths, come to together. */
export function structureOf(files: readonly FileFacts[]): Structure {
  const own = ownPackages(files)
  const reach = reachOf(files)
  const packages = packageUse(
    files.filter(file => reach.isUsed(file.path)),
    files,
  )
  const keys = shownKeys(files)
  return over(files, findUnits(files), {
    reach,
    packages,
    keys,
    teaching: isTeachingMaterial(files),
    seenIn: usedEvidence(own, reach, packages, pathsServed(files)),
  })
}

interface Whole {
  readonly reach: Reach
  readonly packages: PackageUse
  readonly keys: ShownKeys
  readonly teaching: boolean
  readonly seenIn: (file: FileFacts) => readonly Seen[]
}

function over(files: readonly FileFacts[], units: readonly Unit[], whole: Whole): Structure {
  const { reach, packages, keys, teaching, seenIn } = whole
  const aside = oneOffs(files, seenIn, reach)
  return {
    files,
    units,
    reach,
    keys,
    teaching,
    seenOf(part) {
      const all: Seen[] = []
      for (const file of part.files)
        if (file.evidence.length > 0)
          for (const one of seenIn(file)) all.push(aside.has(file.path) ? forTheRecord(one) : one)
      const named = withoutTrials(withoutUnnamed(all, reach), reach)
      return withoutShapes(withoutUnreadGraphs(withoutUnasked(named, part.files), part.files))
    },
    with(now, replaced) {
      const holds = replaced.every(({ before, after }) =>
        [reach, packages, keys].every(one => one.holdsWith(before, after)),
      )
      if (!holds || !isSameSet(aside, oneOffs(now, seenIn, reach))) return undefined
      return over(now, withReplaced(units, replaced), whole)
    },
  }
}

/** Units with their files replaced; a unit without one of them stays the same object. */
function withReplaced(units: readonly Unit[], replaced: readonly Replaced[]): readonly Unit[] {
  const after = new Map(replaced.map(one => [one.before, one.after]))
  if (after.size === 0) return units
  return units.map(unit => {
    if (!replaced.some(({ before }) => unit.files.includes(before))) return unit
    return { ...unit, files: unit.files.map(file => after.get(file) ?? file) }
  })
}

/** Evidence of a file with its name and role, as it counts in the repository; made once a file, since facts never change. */
function usedEvidence(
  own: OwnPackages,
  reach: Reach,
  packages: PackageUse,
  served: ReadonlySet<string>,
): (file: FileFacts) => readonly Seen[] {
  const known = new WeakMap<FileFacts, readonly Seen[]>()
  return file => {
    let seen = known.get(file)
    if (seen === undefined) {
      const foreign = seenInFile(file).filter(one => !isOwn(one, own) && !isServedHere(one, served))
      known.set(file, (seen = withUse(foreign, reach, packages)))
    }
    return seen
  }
}

const inFile = new WeakMap<FileFacts, readonly Seen[]>()

function seenInFile(facts: FileFacts): readonly Seen[] {
  let seen = inFile.get(facts)
  if (seen === undefined) {
    seen = facts.evidence.map(one => ({ ...one, file: facts.path, role: facts.role }) as Seen)
    inFile.set(facts, seen)
  }
  return seen
}
