import type { FileFacts, UnitFacts } from '../evidence/file-facts.ts'
import { folderOf } from '../text/paths.ts'

/** A folder that is built or deployed as one thing, with every file that belongs to it and to no deeper unit. */
export interface Unit {
  /** Relative to the scanned root; `''` is the root. */
  readonly root: string
  readonly manifests: readonly UnitFacts[]
  readonly files: readonly FileFacts[]
}

/** Splits a repository into its units: each folder with a manifest of its own, and the root for all the rest. */
export function findUnits(files: readonly FileFacts[]): Unit[] {
  const manifests = new Map<string, UnitFacts[]>([['', []]])
  for (const file of files) {
    if (!file.unit || file.role !== 'product') continue
    const folder = rootOf(file.path)
    if (!makesUnit(file, folder)) continue
    const list = manifests.get(folder)
    if (list) list.push(file.unit)
    else manifests.set(folder, [file.unit])
  }
  const members = new Map<string, FileFacts[]>([...manifests.keys()].map(root => [root, []]))
  for (const file of files) members.get(nearest(manifests, folderOf(file.path)))?.push(file)
  return [...manifests].map(([root, units]) => ({ root, manifests: units, files: members.get(root) ?? [] }))
}

/** The folder that a manifest speaks of: Xcode and Unity keep theirs one folder deeper. */
function rootOf(path: string): string {
  return folderOf(path.replace(/[^/]+\.xcodeproj\/(?=[^/]+$)|\bPackages\/(?=manifest\.json$)/, ''))
}

/** A bare list of requirements deep in a tree belongs to what is around it; one at the root or a top folder stands for a deployable. */
function makesUnit(file: FileFacts, folder: string): boolean {
  return file.unit?.name !== undefined || (folder.split('/').length <= 1 && !LISTS.test(folder))
}

/** Folders of requirement lists, by convention part of what is around them. */
const LISTS = /(^|\/)(requirements|reqs|deps|dependencies)$/i

function nearest(roots: ReadonlyMap<string, unknown>, folder: string): string {
  let at = folder
  while (at !== '' && !roots.has(at)) at = folderOf(at)
  return at
}
