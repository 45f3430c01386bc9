import type { Localized } from '../locale/messages.ts'
import type { Modality } from '../evidence/vocabulary.ts'

/** The parts of the law the product sorts duties and findings by. */
export const FAMILIES = ['scope', 'filing', 'labeling', 'data-source', 'safety', 'user-rights'] as const
export type Family = (typeof FAMILIES)[number]

/** How firmly a text binds: `expected` standards are the yardstick of filing review, never "illegal" to miss. */
export type Force = 'binding' | 'expected' | 'platform' | 'policy' | 'draft' | 'reading'

/** A law, rule, standard or notice. Dates are ISO days (`2023-08-15`). */
export interface Instrument {
  readonly key: string
  readonly title: Localized
  /** The name in a citation; a Chinese one in title marks where its text has a title. */
  readonly short: Localized
  readonly issuer: Localized
  readonly inForce: string | undefined
  readonly force: Force
  readonly urls: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note?: Localized
}

/** When a duty is engaged, as data: all stated conditions must hold for a service offered to the mainland public. */
export interface Trigger {
  readonly trains?: boolean
  readonly buildsOnModel?: boolean
  readonly generates?: readonly Modality[]
  readonly outputsFiles?: boolean
  readonly exports?: boolean
  readonly publicOpinion?: boolean
  readonly modelOrigin?: 'own-or-modified' | 'called-filed-model' | 'offshore'
  readonly registeredUsers?: boolean
  readonly companion?: boolean
  readonly miniProgram?: boolean
  /** Handed out through an app store or as a mini-program. */
  readonly storeApp?: boolean
  readonly distributionPlatform?: boolean
  readonly annotates?: boolean
  readonly crawls?: boolean
  readonly trainsOnUserInput?: boolean
  readonly inFiling?: boolean
  /** An algorithm filing is on record, which can change, end or be shown. */
  readonly filedAlgorithm?: boolean
  /** Labels carry a provider code, not the provider's name. */
  readonly writesCode?: boolean
  /** Personal information of children under fourteen is handled. */
  readonly minorsData?: boolean
  /** Faces or voices of persons can be edited or imitated. */
  readonly faceVoice?: boolean
  /** The project is one of a government body: nothing that is read tells. */
  readonly government?: boolean
  /** Bound whatever the scope (the gate duties themselves). */
  readonly always?: boolean
}

/** One duty, in our own words. `id` is stable for ever: rules, reports and pages refer to it. */
export interface Duty {
  readonly id: string
  readonly family: Family
  readonly basis: readonly { readonly instrument: string; readonly article: string }[]
  /** The first day on which a text asks for it. */
  readonly inForce: string | undefined
  /** The later day since which the details of the text hold, where an earlier text already asked for it. */
  readonly detailFrom?: string
  readonly force: Force
  readonly confidence: 'high' | 'medium' | 'low'
  /** What is not confirmed by an official text, and what to check. Absent: nothing known to be open. */
  readonly unconfirmed?: Localized
  readonly bound: Localized
  readonly trigger: Trigger
  readonly dischargedBy: Localized
  /** In a few words, for lists. */
  readonly name: Localized
  readonly text: Localized
  /** False: no repository can show it (a meeting, a filing act); the reason stands in `checkNote`. */
  readonly checkable: boolean
  readonly checkNote?: Localized
}
