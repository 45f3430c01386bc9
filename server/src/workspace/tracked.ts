import { joinShared, readGitIndex, type GitIndex } from './git-index.ts'

/** The few things that finding an index needs of a file system; paths are whatever the host's own are. */
export interface GitFiles {
  /** The bytes of a file, also of one in `.git`; undefined when it is not there. */
  bytes(path: string): Promise<Uint8Array | undefined>
  /** A path relative to a folder, or absolute; undefined where the host cannot reach it. */
  resolve(folder: string, path: string): string | undefined
}

/** What git tracks below a folder; paths are relative to it. */
export interface Tracked {
  readonly files: ReadonlySet<string>
  /** All folders that hold a tracked file. */
  readonly folders: ReadonlySet<string>
  readonly submodules: ReadonlySet<string>
}

/**
 * What git tracks in the work tree at `top`, below its folder `inside` (`''` for all). Undefined without a readable index, and for a
 * folder of which it tracks nothing: such an index says nothing about it.
 */
export async function trackedIn(files: GitFiles, top: string, inside = ''): Promise<Tracked | undefined> {
  const folder = await gitFolder(files, top)
  const index = folder === undefined ? undefined : await indexOf(files, folder)
  const tracked = index && below(index, inside)
  return tracked && (inside === '' || tracked.files.size > 0) ? tracked : undefined
}

/** The folder that git keeps its things in: `.git`, or the one that a `.git` file names (submodules, linked work trees). */
async function gitFolder(files: GitFiles, top: string): Promise<string | undefined> {
  const own = files.resolve(top, '.git')
  const file = own === undefined ? undefined : await files.bytes(own)
  const named = file && /^gitdir: (.+)$/m.exec(new TextDecoder().decode(file))?.[1]?.trim()
  return named ? files.resolve(top, named) : own
}

async function indexOf(files: GitFiles, folder: string): Promise<GitIndex | undefined> {
  const index = await indexAt(files, folder, 'index')
  if (!index?.shared) return index
  const shared = await indexAt(files, folder, `sharedindex.${index.shared.name}`)
  return shared && joinShared(index, shared)
}

async function indexAt(files: GitFiles, folder: string, name: string): Promise<GitIndex | undefined> {
  const path = files.resolve(folder, name)
  const bytes = path === undefined ? undefined : await files.bytes(path)
  return bytes && readGitIndex(bytes)
}

function below({ paths, submodules }: GitIndex, inside: string): Tracked {
  const prefix = inside ? `${inside}/` : ''
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue
    const relative = path.slice(prefix.length)
    files.add(relative)
    for (let at = relative.lastIndexOf('/'); at > 0; at = relative.lastIndexOf('/', at - 1)) {
      const folder = relative.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  const modules = [...submodules].filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length))
  for (const path of modules) folders.add(path)
  return { files, folders, submodules: new Set(modules) }
}
