import type { FileFacts } from '../evidence/file-facts.ts'
import type { Unit } from './units.ts'

/** One file in the place of another of the same path. */
export interface Replaced {
  readonly before: FileFacts
  readonly after: FileFacts
}

/** What was known with the files that changed replaced; undefined where files came or went. */
export function replacedIn(before: readonly FileFacts[], now: readonly FileFacts[]): Replaced[] | undefined {
  if (before.length !== now.length) return undefined
  const replaced: Replaced[] = []
  for (let at = 0; at < now.length; at++) {
    const [old, after] = [before[at] as FileFacts, now[at] as FileFacts]
    if (old === after) continue
    if (old.path !== after.path) return undefined
    replaced.push({ before: old, after })
  }
  return replaced
}

/** So few files are looked for one by one. */
const FEW = 8

/** Units with their files replaced; a unit without one of them stays the same object. */
export function withReplaced(units: readonly Unit[], replaced: readonly Replaced[]): readonly Unit[] {
  if (replaced.length === 0) return units
  const after = new Map(replaced.map(one => [one.before, one.after]))
  return units.map(unit => {
    if (replaced.length <= FEW) return withFew(unit, replaced)
    return unit.files.some(file => after.has(file))
      ? { ...unit, files: unit.files.map(file => after.get(file) ?? file) }
      : unit
  })
}

function withFew(unit: Unit, replaced: readonly Replaced[]): Unit {
  let files: FileFacts[] | undefined
  for (const { before, after } of replaced) {
    const at = unit.files.indexOf(before)
    if (at < 0) continue
    files ??= [...unit.files]
    files[at] = after
  }
  return files === undefined ? unit : { ...unit, files }
}
