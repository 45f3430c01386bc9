/** Where files come from. Hosts give one each (disk, memory, through the client); everything above sees only this. */
export interface Workspace {
  /** Relative paths, with `/`, of the files that may be read: ignored folders and files are left out already. */
  list(signal?: AbortSignal): Promise<WorkspaceListing>
  /** The bytes of a file; undefined when it is not there or can't be read. Never follows a link out of the root. */
  read(path: string): Promise<Uint8Array | undefined>
  /** As `read`, at once; the bytes hold until another file is read so. Hosts that can't leave it out. */
  readNow?(path: string): Uint8Array | undefined
  /** Whether a file that `read` gave nothing of is there and only too large to have been written by hand. Hosts that can't tell leave it out. */
  isTooLarge?(path: string): Promise<boolean>
}

export interface WorkspaceListing {
  readonly paths: readonly string[]
  /** Paths of files of kinds that are never read, so that places a declaration names can still be checked. */
  readonly others?: readonly string[]
  /** How many files were met, of any kind. */
  readonly seen: number
  /** Folders and files that the system would not let us list. */
  readonly unreadable: readonly string[]
  /** Folders of submodules that are named and not checked out: what they hold is unknown. */
  readonly absent?: readonly string[]
}
