/** Tells the client how the server is doing; sent on every change, to clients that asked for it at start. */
export const STATUS = 'genaiMeasures/status'

export interface StatusParams {
  readonly state: 'scanning' | 'ready' | 'failed'
  readonly folders: readonly FolderStatus[]
  /** Rules of ours that failed and were left out, by id. */
  readonly brokenRules: readonly string[]
}

export interface FolderStatus {
  readonly uri: string
  readonly files: number
  readonly services: number
  /** How many services are stated to be outside Art 2 (internal, research, outside the mainland): why it may be quiet. */
  readonly outOfScope: number
  readonly findings: number
}
