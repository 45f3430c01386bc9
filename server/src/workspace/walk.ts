import { type IgnoreRules, NO_RULES, withIgnoreFile } from './ignore-rules.ts'
import type { WorkspaceListing } from './port.ts'
import { isSkippedFolder, isWorthReading } from './worth-reading.ts'

/** One name in a folder. Links are neither: they are not followed. */
export interface TreeEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** The two things a walk needs of a file system; paths are relative to the root, `''` is the root. */
export interface TreeReader {
  /** Undefined when the folder can't be listed. */
  entries(folder: string): Promise<readonly TreeEntry[] | undefined>
  text(path: string): Promise<string | undefined>
}

/** Lists a tree by the same rules on every host: no skipped folders, nothing that `.gitignore` leaves out. */
export async function walkTree(tree: TreeReader, signal?: AbortSignal): Promise<WorkspaceListing> {
  const paths: string[] = []
  const others: string[] = []
  const unreadable: string[] = []
  let seen = 0
  const visit = async (folder: string, inherited: IgnoreRules): Promise<void> => {
    if (signal?.aborted) return
    const entries = await tree.entries(folder)
    if (!entries) {
      unreadable.push(folder || '.')
      return
    }
    const inside = (name: string) => (folder ? `${folder}/${name}` : name)
    const own = entries.some(entry => entry.name === '.gitignore') ? await tree.text(inside('.gitignore')) : undefined
    const rules = own === undefined ? inherited : withIgnoreFile(own, folder, inherited)
    const folders: string[] = []
    for (const { name, kind } of entries) {
      const relative = inside(name)
      if (kind === 'folder') {
        if (!isSkippedFolder(name) && !rules.ignores(`${relative}/`)) folders.push(relative)
      } else if (kind === 'file') {
        seen++
        if (!rules.ignores(relative)) (isWorthReading(relative) ? paths : others).push(relative)
      }
    }
    await Promise.all(folders.map(child => visit(child, rules)))
  }
  await visit('', NO_RULES)
  return { paths: paths.sort(), others, seen, unreadable: unreadable.sort() }
}
