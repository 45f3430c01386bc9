import type { DutyStatus } from '../core/engine/status/standing.ts'

/** Asks for the duties of every open folder with their states, for a view beside the findings. */
export const DUTIES = 'genaiMeasures/duties'

export interface FolderDuties {
  readonly folder: string
  readonly name: string
  readonly services: readonly ServiceDuties[]
  /** The word for each state, in the language of the folder's texts. */
  readonly words: Readonly<Record<DutyStatus, string>>
}

export interface ServiceDuties {
  readonly name: string
  /** To whom and where it is offered, in one line. */
  readonly scope: string
  /** Those that bind it, the open ones first. */
  readonly duties: readonly DutyItem[]
}

export interface DutyItem {
  readonly id: string
  readonly text: string
  /** The article it rests on. */
  readonly basis: string
  /** The part of the law it belongs to, as people say it. */
  readonly family: string
  readonly status: DutyStatus
  readonly why: string
  /** What shows it, the finding that holds it open, or the service's entry in the declaration. */
  readonly at?: DutyPlace
}

/** A place in a document; line and character count from 0. */
export interface DutyPlace {
  readonly uri: string
  readonly line: number
  readonly character: number
}
