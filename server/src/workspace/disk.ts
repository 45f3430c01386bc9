import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Workspace } from './port.ts'
import { type GitFiles, type Tracked, trackedIn } from './tracked.ts'
import { walkTree, type TreeEntry, type TreeReader } from './walk.ts'

/** Larger files are not source anyone wrote, nor manifests: they are counted as skipped. In bytes. */
const MAX_BYTES = 4 * 1024 * 1024

/** A folder on disk. Symbolic links are not followed, so nothing outside the root is ever read. */
export function diskWorkspace(root: string): Workspace & { readonly root: string } {
  return {
    root,
    list: signal => walkTree(diskTree(root), signal),
    // Paths of a listing are plain: to join them by the rules of paths costs as much as to read a small file.
    read: async relative => readSmall(`${root}/${relative}`),
  }
}

/** Reads without a thread-pool hop: for the thousands of small files of a scan that is several times faster. Links are refused, not followed. */
function readSmall(file: string): Uint8Array | undefined {
  let handle: number
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch {
    return undefined
  }
  try {
    const facts = fstatSync(handle)
    if (!facts.isFile() || facts.size > MAX_BYTES) return undefined
    const bytes = new Uint8Array(facts.size)
    let filled = 0
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got)
      got = readSync(handle, bytes, filled, bytes.length - filled, null)
    return filled === bytes.length ? bytes : bytes.subarray(0, filled)
  } catch {
    return undefined
  } finally {
    closeSync(handle)
  }
}

function diskTree(root: string): TreeReader {
  return {
    async entries(folder) {
      try {
        const found = await readdir(path.join(root, folder), { withFileTypes: true })
        return found.map(
          (entry): TreeEntry => ({
            name: entry.name,
            kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
          }),
        )
      } catch {
        return undefined
      }
    },
    text: relative => readFile(path.join(root, relative), 'utf8').catch(() => undefined),
    tracked: relative => trackedBelow(path.join(root, relative), relative === ''),
  }
}

const GIT_FILES: GitFiles = {
  bytes: file => readFile(file).catch(() => undefined),
  resolve: (folder, file) => path.resolve(folder, file),
}

/** What git tracks below a folder; the audited folder may lie inside a work tree, at whose root the index is found. */
async function trackedBelow(folder: string, upwards: boolean): Promise<Tracked | undefined> {
  for (let top = folder; ; top = path.dirname(top)) {
    const isTop = await stat(path.join(top, '.git')).then(
      () => true,
      () => false,
    )
    if (isTop) return trackedIn(GIT_FILES, top, path.relative(top, folder).split(path.sep).join('/'))
    if (!upwards || path.dirname(top) === top) return undefined
  }
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
