import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { type PackageUse, packageUse } from '../reach/packages.ts'
import { type Reach, reachOf } from '../reach/reach.ts'
import { forTheRecord, withUse } from '../reach/use.ts'
import { isTeachingMaterial } from './audience-of-code.ts'
import { type Replaced, withReplaced } from './replaced.ts'
import { isOwn, type OwnPackages, ownPackages } from './own-packages.ts'
import { type OneOffs, oneOffs } from './one-offs.ts'
import { type ShownKeys, shownKeys } from './shown-texts.ts'
import { withoutShapes } from './shapes.ts'
import { isServedHere, pathsServed, routesServed, withOwnRoute } from './served-here.ts'
import { withoutUnreadGraphs } from './unread-graphs.ts'
import { withoutFailed, withoutPreparation, withoutTrials } from './trials.ts'
import { findUnits, type Unit } from './units.ts'
import { holdsCode, withoutCode } from './no-code.ts'
import { withoutUnasked } from './unasked.ts'
import { withoutUnnamed } from './unnamed.ts'

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
  const seenIn = usedEvidence(own, reach, packages, [pathsServed(files), routesServed(files)])
  return over(files, findUnits(files), {
    reach,
    packages,
    keys,
    teaching: isTeachingMaterial(files),
    seenIn,
    aside: oneOffs(files, seenIn, reach),
    code: holdsCode(files),
  })
}

interface Whole {
  readonly reach: Reach
  readonly packages: PackageUse
  readonly keys: ShownKeys
  readonly teaching: boolean
  readonly seenIn: (file: FileFacts) => readonly Seen[]
  readonly aside: OneOffs
  readonly code: boolean
}

function over(files: readonly FileFacts[], units: readonly Unit[], whole: Whole): Structure {
  const { reach, packages, keys, teaching, seenIn, aside, code } = whole
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
          for (const one of seenIn(file)) all.push(aside.paths.has(file.path) ? forTheRecord(one) : one)
      const done = withoutPreparation(withoutFailed(all), reach)
      const named = withoutTrials(withoutUnnamed(done, reach), reach)
      return withoutCode(withoutShapes(withoutUnreadGraphs(withoutUnasked(named, part.files), part.files)), code)
    },
    with(now, replaced) {
      const holds = replaced.every(
        ({ before, after }) =>
          packages.holdsWith(before, after) && keys.holdsWith(before, after) && reach.take(before, after),
      )
      const still = holds && holdsCode(now) === code ? aside.with(now, replaced) : undefined
      return still && over(now, withReplaced(units, replaced), { ...whole, aside: still })
    },
  }
}

/** Evidence of a file with its name and role, as it counts in the repository; made once a file, since facts never change. */
function usedEvidence(
  own: OwnPackages,
  reach: Reach,
  packages: PackageUse,
  [served, routes]: readonly [served: ReadonlySet<string>, routes: ReadonlyMap<string, string>],
): (file: FileFacts) => readonly Seen[] {
  const known = new WeakMap<FileFacts, readonly Seen[]>()
  return file => {
    let seen = known.get(file)
    if (seen === undefined) {
      const foreign = seenInFile(file)
        .filter(one => !isOwn(one, own) && !isServedHere(one, served))
        .map(one => withOwnRoute(one, routes))
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
