import type { OverviewEntry } from '../../core/report/overview-entry.ts'
import type { Line, Printable } from '../../core/text/medium/safe.ts'

/** What auditing one folder came to: plain data, so that a worker thread can hand it over. */
export interface AuditOutcome {
  /** Why there is no report. */
  readonly trouble?: Line
  /** One for each that the settings ask for. */
  readonly reports: readonly Extract<Printable, string>[]
  /** Whether a finding that counts reaches the threshold. */
  readonly fails: boolean
  /** Lines for standard error. */
  readonly notes: readonly Line[]
  readonly entry?: OverviewEntry
}
