import type { DutyPlace } from './duties.ts'
import type { Line } from './written.ts'

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
  /** How many files were read. */
  readonly files: number
  /** Services that generate, train or are declared. */
  readonly services: number
  readonly findings: number
  /** Duties that stand open, over all services: the number that the report says too. */
  readonly open: number
  /** Why there is less to see than one may expect, in the language of the folder's texts. */
  readonly quiet: readonly QuietReason[]
}

/** One reason why nothing is said of something. */
export interface QuietReason {
  readonly text: Line
  readonly at?: DutyPlace
}
