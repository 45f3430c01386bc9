// Requests from the server to a client whose files it cannot reach itself (virtual workspaces, the browser). Plain types only:
// client and server bundle different copies of the protocol library.

/** Lists one folder. */
export const READ_DIRECTORY = 'genaiMeasures/readDirectory'
export interface ReadDirectoryParams {
  readonly uri: string
}
export interface DirectoryEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}
/** Null when the folder can't be listed. */
export type ReadDirectoryResult = readonly DirectoryEntry[] | null

/** Reads one file. */
export const READ_FILE = 'genaiMeasures/readFile'
export interface ReadFileParams {
  readonly uri: string
  /** Larger files answer null, in bytes. */
  readonly maxBytes: number
}
/** The bytes in Base64, or null when there is no such file or it is too large. */
export type ReadFileResult = string | null
