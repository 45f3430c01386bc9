import { accessSync, constants, type Dirent, existsSync, promises, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { glance, readRegular, readSmall } from './open-regular.ts'
import type { Workspace } from './port.ts'
import { type GitFiles, type Tracked, trackedIn } from './tracked.ts'
import { walkTree, type TreeEntry, type TreeReader } from './walk.ts'

/** Larger files are not source anyone wrote, nor manifests: they are counted as skipped. In bytes. */
const MAX_BYTES = 4 * 1024 * 1024
/** Rules of an ignore file beyond this are none that anybody wrote. In bytes. */
const MAX_RULES = 256 * 1024

/**
 * A folder on disk. Symbolic links are not followed, so nothing outside the root is ever read. `atOnce`: nobody waits for other work of this
 * process meanwhile; then folders are listed without a hop to another thread for each.
 */
export function diskWorkspace(root: string, atOnce = false): Workspace & { readonly root: string } {
  return {
    root,
    list: signal => walkTree(diskTree(root, atOnce), signal),
    // Paths of a listing are plain: to join them by the rules of paths costs as much as to read a small file.
    isTooLarge: relative =>
      promises.stat(`${root}/${relative}`).then(
        facts => facts.isFile() && facts.size > MAX_BYTES,
        () => false,
      ),
    read: async relative => readSmall(`${root}/${relative}`, MAX_BYTES),
    readNow: relative => glance(`${root}/${relative}`, MAX_BYTES),
  }
}

const WITH_KIND = { withFileTypes: true } as const

function diskTree(root: string, atOnce: boolean): TreeReader {
  return {
    async entries(folder) {
      try {
        const place = folder === '' ? root : `${root}/${folder}`
        return (atOnce ? readdirSync(place, WITH_KIND) : await promises.readdir(place, WITH_KIND)).map(entryOf)
      } catch {
        return undefined
      }
    },
    // As Git: an ignore file that is a link is not followed.
    text: async relative => textOf(readSmall(path.join(root, relative), MAX_RULES)),
    tracked: relative => trackedBelow(path.join(root, relative), relative === ''),
  }
}

function entryOf(entry: Dirent): TreeEntry {
  return { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes)
}

const GIT_FILES: GitFiles = {
  bytes: file => readRegular(file).catch(() => undefined),
  resolve: (folder, file) => path.resolve(folder, file),
}

/** What git tracks below a folder; the audited folder may lie inside a work tree, at whose root the index is found. */
async function trackedBelow(folder: string, upwards: boolean): Promise<Tracked | undefined> {
  for (let top = folder; ; top = path.dirname(top)) {
    if (existsSync(path.join(top, '.git')))
      return trackedIn(GIT_FILES, top, path.relative(top, folder).split(path.sep).join('/'))
    if (!upwards || path.dirname(top) === top) return undefined
  }
}

/** Finds out what a path is before a scan, so that each wrong one gets its own clear line. One path: a promise would only make it wait. */
export function describePath(target: string): 'folder' | 'file' | 'missing' | 'unreadable' {
  try {
    if (statSync(target).isDirectory()) return 'folder'
    accessSync(target, constants.R_OK)
    return 'file'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable'
  }
}
