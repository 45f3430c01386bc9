/** What a client may send as `initializationOptions`; every field is optional, and editors that know nothing of it send nothing. */
export interface InitializationOptions {
  /** The client listens to `genaiMeasures/status`. */
  readonly status?: boolean
  /** The client answers `genaiMeasures/readDirectory` and `genaiMeasures/readFile`. */
  readonly files?: boolean
  /** A folder of the client's own, by URI, in which the server may keep what files said, so that the next session need not read them anew. */
  readonly storage?: string
  /** Settings for clients that cannot be asked for their configuration. */
  readonly settings?: unknown
}
