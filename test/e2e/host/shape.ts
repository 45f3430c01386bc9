/** One suite with the workspace it meets. */
export interface Shape {
  readonly name: string
  /** File name under `suite/`, without `.ts`. */
  readonly suite: string
  /** File name under `driver/`, without `.ts`: what provides the `memfs:` files of the workspace. */
  readonly provider?: string
  /** Lays the workspace out in an empty folder; returns what to open: that folder, one in it, a `.code-workspace` file, or the address of a folder. */
  readonly workspace: (folder: string) => string
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** The editor's own language; English without it. */
  readonly displayLanguage?: 'zh-cn'
  /** How long the whole may take, in milliseconds, where it is long. */
  readonly limit?: number
  /** Run the extension's `browser` entry in the web extension host. */
  readonly web?: boolean
}
