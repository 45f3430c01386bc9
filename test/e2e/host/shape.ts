/** One suite with the workspace it meets. */
export interface Shape {
  readonly name: string
  /** File name under `suite/`, without `.ts`. */
  readonly suite: string
  /** Lays the workspace out in an empty folder; returns what to open: that folder, one in it, or a `.code-workspace` file. */
  readonly workspace: (folder: string) => string
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** How long the whole may take, in milliseconds, where it is long. */
  readonly limit?: number
  /** Run the extension's `browser` entry in the web extension host. */
  readonly web?: boolean
}
