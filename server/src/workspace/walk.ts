import { isLeftOut, type IgnoreRules, NO_RULES, withIgnoreFile } from './ignore-rules.ts'
import type { WorkspaceListing } from './port.ts'
import { submodulePaths } from './submodules.ts'
import type { Tracked } from './tracked.ts'
import { isSkippedFolder, isWorthReading } from './worth-reading.ts'

/** One name in a folder. Links are neither: they are not followed. */
export interface TreeEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** The few things a walk needs of a file system; paths are relative to the root, `''` is the root. */
export interface TreeReader {
  /** Undefined when the folder can't be listed. */
  entries(folder: string): Promise<readonly TreeEntry[] | undefined>
  text(path: string): Promise<string | undefined>
  /** What git tracks below a folder: asked of the root, and of each folder that is a work tree of its own. Undefined where no index tells. */
  tracked?(folder: string): Promise<Tracked | undefined>
}

/** What holds in a folder: the ignore rules so far, and the index of the work tree that it lies in, whose root is `base`. */
interface Place {
  readonly rules: IgnoreRules
  readonly tracked: Tracked | undefined
  readonly base: string
}

/** Lists a tree by the same rules on every host: what git tracks, and of the rest nothing that `.gitignore` leaves out; no skipped folders. */
export async function walkTree(tree: TreeReader, signal?: AbortSignal): Promise<WorkspaceListing> {
  const found = { paths: [] as string[], others: [] as string[], unreadable: [] as string[], modules: [] as string[] }
  let seen = 0
  const visit = async (folder: string, inherited: Place): Promise<void> => {
    if (signal?.aborted) return
    const entries = await tree.entries(folder)
    if (!entries) {
      found.unreadable.push(folder || '.')
      return
    }
    const inside = (name: string) => (folder ? `${folder}/${name}` : name)
    const has = (name: string) => entries.some(entry => entry.name === name)
    const nested = folder !== '' && has('.git')
    const { rules: above, tracked, base } = nested ? await ownTree(tree, folder, inherited) : inherited
    const own = has('.gitignore') ? await tree.text(inside('.gitignore')) : undefined
    const rules = own === undefined ? above : withIgnoreFile(own, folder, above)
    if (has('.gitmodules'))
      found.modules.push(...submodulePaths((await tree.text(inside('.gitmodules'))) ?? '').map(inside))
    const folders: string[] = []
    for (const { name, kind } of entries) {
      const relative = inside(name)
      if (kind === 'folder') {
        if (!isSkippedFolder(name) && !isLeftOut(`${relative}/`, rules, tracked, base)) folders.push(relative)
      } else if (kind === 'file') {
        seen++
        if (!isLeftOut(relative, rules, tracked, base))
          (isWorthReading(relative) ? found.paths : found.others).push(relative)
      }
    }
    await Promise.all(folders.map(child => visit(child, { rules, tracked, base })))
  }
  await visit('', { rules: NO_RULES, tracked: await tree.tracked?.(''), base: '' })
  const { paths, others, unreadable, modules } = found
  const absent = missing(modules, [...paths, ...others])
  return { paths: paths.sort(), others, seen, unreadable: unreadable.sort(), ...(absent.length > 0 ? { absent } : {}) }
}

/** A submodule or clone within the tree has an index of its own, and what is ignored outside does not reach into it. */
async function ownTree(tree: TreeReader, folder: string, inherited: Place): Promise<Place> {
  const tracked = await tree.tracked?.(folder)
  return tracked ? { rules: NO_RULES, tracked, base: folder } : inherited
}

/** Named submodules that hold nothing: they were not checked out. */
function missing(modules: readonly string[], paths: readonly string[]): string[] {
  if (modules.length === 0) return []
  const folders = new Set(paths.flatMap(path => modules.filter(module => path.startsWith(`${module}/`))))
  return modules.filter(module => !folders.has(module)).sort()
}
