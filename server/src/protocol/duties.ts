import type { Line } from './written.ts'

/** Asks for the duties of every open folder with their states, for a view beside the findings. */
export const DUTIES = 'genaiMeasures/duties'

/** The states of a duty, as reports name them. Said again here: the client sees this folder alone; the server does not compile when they part. */
export type DutyState = 'open' | 'nothing-seen' | 'stated' | 'evidenced' | 'accepted' | 'not-checkable' | 'not-engaged'

export interface FolderDuties {
  readonly folder: string
  readonly name: Line
  readonly services: readonly ServiceDuties[]
  /** The word for each state, in the language of the folder's texts. */
  readonly words: Readonly<Record<DutyState, Line>>
}

export interface ServiceDuties {
  readonly name: Line
  /** To whom and where it is offered, in one line. */
  readonly scope: Line
  /** What was seen first, in one sentence, and where the call stands. */
  readonly seen?: { readonly text: string; readonly at: DutyPlace }
  /** The question that comes before all duties, while nobody has answered it. */
  readonly question?: string
  /** Those that bind it, the open ones first. */
  readonly duties: readonly DutyItem[]
}

export interface DutyItem {
  readonly id: string
  /** In a few words. */
  readonly name: Line
  readonly text: Line
  /** The article it rests on. */
  readonly basis: Line
  /** The part of the law it belongs to, as people say it. */
  readonly family: Line
  readonly status: DutyState
  readonly why: Line
  /** What shows it, the finding that holds it open, or the service's entry in the declaration. */
  readonly at?: DutyPlace
}

/** A place in a document; line and character count from 0. */
export interface DutyPlace {
  readonly uri: string
  readonly line: number
  readonly character: number
}
