import type { Declaration } from '../declaration/declaration.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Finding } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { Level } from './level.ts'
import type { Standing } from './status/standing.ts'

// What an audit is asked and what it answers: the engine's pieces, the reports and the hosts meet here.

/** What a run is told from outside: the core knows no clock. */
export interface AuditOptions {
  /** ISO day; duties not yet in force on it are not engaged. */
  readonly asOf: string
  /** Severity set in settings for single rules; `off` silences one. */
  /** How much is shown; else what the declaration says, else as usual. */
  readonly level?: Level
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>
}

export type { DutyStatus } from './status/standing.ts'

/** A duty's state for one service, and the indexes of its findings. */
export interface AuditedDuty extends Standing {
  readonly id: string
  readonly findings: readonly number[]
}

export interface AuditedService {
  readonly profile: ServiceProfile
  /** Every duty of the law, with its state for this service. */
  readonly duties: readonly AuditedDuty[]
}

export interface AuditResult {
  readonly asOf: string
  /** The level asked for, or stated by any declaration; left out where nobody set one. */
  readonly level?: Level
  readonly services: readonly AuditedService[]
  readonly findings: readonly Finding[]
  /** Findings that the declaration accepts, kept for the record. */
  readonly accepted: readonly Finding[]
  /** Findings kept back until the scope is stated; they hold duties open in the record. */
  readonly withheld: readonly Finding[]
  readonly facts: readonly FileFacts[]
  readonly declarations: readonly Declaration[]
  /** Rules of ours that failed: the scan went on without them. */
  readonly broken: readonly { readonly rule: string; readonly service: string; readonly error: string }[]
}
