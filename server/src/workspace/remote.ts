import { uriPath } from '../core/text/uri-path.ts'
import { fromBase64 } from '../protocol/base64.ts'
import {
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadDirectoryResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/files.ts'
import type { Workspace } from './port.ts'
import { trackedIn } from './tracked.ts'
import { walkTree } from './walk.ts'

/** As on disk: larger files were not written by hand. In bytes. */
const MAX_BYTES = 4 * 1024 * 1024
/** An index has a hundred bytes for each tracked file. In bytes. */
const MAX_INDEX_BYTES = 64 * 1024 * 1024

/** Sends a request to the client and gives its answer. */
export type Ask = <R>(method: string, params: unknown) => Promise<R>

/** A file of an open folder that only the client can reach, as text; undefined when there is none. */
export async function readThroughClient(ask: Ask, uri: string): Promise<string | undefined> {
  const params: ReadFileParams = { uri, maxBytes: MAX_INDEX_BYTES }
  const base64 = await ask<ReadFileResult>(READ_FILE, params).catch(() => null)
  return base64 === null ? undefined : new TextDecoder().decode(fromBase64(base64))
}

/** A folder that only the client can reach (a virtual file system, the browser), read through it. `root` is the folder's URI. */
export function remoteWorkspace(root: string, ask: Ask): Workspace {
  const uriOf = (path: string) => (path ? `${root}/${uriPath(path)}` : root)
  const read = async (path: string, maxBytes = MAX_BYTES): Promise<Uint8Array | undefined> => {
    const params: ReadFileParams = { uri: uriOf(path), maxBytes }
    const base64 = await ask<ReadFileResult>(READ_FILE, params).catch(() => null)
    return base64 === null ? undefined : fromBase64(base64)
  }
  const git = { bytes: (path: string) => read(path, MAX_INDEX_BYTES), resolve: within }
  return {
    read: path => read(path),
    list: signal =>
      walkTree(
        {
          async entries(folder) {
            const params: ReadDirectoryParams = { uri: uriOf(folder) }
            return (await ask<ReadDirectoryResult>(READ_DIRECTORY, params).catch(() => null)) ?? undefined
          },
          async text(path) {
            const bytes = await read(path)
            return bytes && new TextDecoder().decode(bytes)
          },
          tracked: folder => trackedIn(git, folder),
        },
        signal,
      ),
  }
}

/** A path relative to a folder of the root; what lies outside the root can't be asked for. */
function within(folder: string, path: string): string | undefined {
  if (/^([a-z]:)?[\\/]/i.test(path)) return undefined
  const names = folder.split('/').filter(Boolean)
  for (const name of path.split(/[\\/]/)) {
    if (name === '..' && names.pop() === undefined) return undefined
    if (name !== '..' && name !== '.' && name !== '') names.push(name)
  }
  return names.join('/')
}
