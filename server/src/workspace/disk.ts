import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { IgnoreRules } from './ignore-rules.ts'
import { ignoreRulesFor, NO_RULES } from './ignore-rules.ts'
import type { Workspace, WorkspaceListing } from './port.ts'
import { isSkippedFolder, isWorthReading } from './worth-reading.ts'

/** Larger files are not source anyone wrote, nor manifests: they are counted as skipped. In bytes. */
const MAX_BYTES = 4 * 1024 * 1024

/** A folder on disk. Symbolic links are not followed, so nothing outside the root is ever read. */
export function diskWorkspace(root: string): Workspace & { readonly root: string } {
  return {
    root,
    list: signal => listTree(root, signal),
    async read(relative) {
      const file = path.join(root, relative)
      try {
        const facts = await lstat(file)
        if (!facts.isFile() || facts.size > MAX_BYTES) return undefined
        return await readFile(file)
      } catch {
        return undefined
      }
    },
  }
}

async function listTree(root: string, signal?: AbortSignal): Promise<WorkspaceListing> {
  const paths: string[] = []
  const others: string[] = []
  const unreadable: string[] = []
  let seen = 0
  const visit = async (folder: string, inherited: IgnoreRules): Promise<void> => {
    if (signal?.aborted) return
    let entries
    try {
      entries = await readdir(path.join(root, folder), { withFileTypes: true })
    } catch {
      unreadable.push(folder || '.')
      return
    }
    const rules = entries.some(entry => entry.name === '.gitignore')
      ? await ignoreRulesFor(path.join(root, folder), folder, inherited)
      : inherited
    const folders: string[] = []
    for (const entry of entries) {
      const relative = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name) && !rules.ignores(`${relative}/`)) folders.push(relative)
      } else if (entry.isFile()) {
        seen++
        if (!rules.ignores(relative)) (isWorthReading(relative) ? paths : others).push(relative)
      }
    }
    await Promise.all(folders.map(child => visit(child, rules)))
  }
  await visit('', NO_RULES)
  return { paths: paths.sort(), others, seen, unreadable: unreadable.sort() }
}

/** Finds out what a path is before a scan, so that each wrong one gets its own clear line. */
export async function describePath(target: string): Promise<'folder' | 'file' | 'missing' | 'unreadable'> {
  try {
    const facts = await stat(await realpath(target))
    if (facts.isDirectory()) return 'folder'
    const handle = await open(target)
    await handle.close()
    return 'file'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable'
  }
}
