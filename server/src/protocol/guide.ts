import type { DutyPlace } from './duties.ts'
import type { Line } from './written.ts'

// The guided pass: the client asks for the next open question, puts it to the user, and hands back what was chosen.

/** Asks for the first open question that was not passed over. */
export const GUIDE = 'genaiMeasures/guide'
export interface GuideParams {
  /** Folder URI; every open folder, one after the other, when left out. */
  readonly folder?: string
  /** Questions that the user left for later, by id. */
  readonly passed: readonly string[]
}
export interface GuideResult {
  /** Null when nothing is left to ask. */
  readonly step: GuideStep | null
  /** How many questions stand open, this one and those passed over among them. */
  readonly left: number
}

/** One question: what was seen, why it is asked, and the answers at hand, the likeliest first. */
export interface GuideStep {
  readonly id: string
  readonly folder: string
  readonly service: Line
  readonly rule: string
  /** In a few words. */
  readonly title: Line
  /** What was seen, in one clause. */
  readonly seen: Line
  /** The same in full. */
  readonly message: Line
  /** The duty behind it with its article. */
  readonly why: Line
  readonly at: DutyPlace
  readonly choices: readonly GuideChoice[]
  /** What stands around it, in the language of the question; `{0}` is for the client to fill. */
  readonly words: GuideWords
}

/** By what each is for. */
export type GuideWords = Readonly<
  Record<
    | 'choose'
    | 'chooseOrAddress'
    | 'next'
    | 'comma'
    | 'file'
    | 'inTurn'
    | 'type'
    | 'accept'
    | 'draft'
    | 'why'
    | 'later'
    | 'unknown'
    | 'open'
    | 'empty'
    | 'needed'
    | 'number'
    | 'day'
    | 'orSentence'
    | 'orAddress'
    | 'onlyFile'
    | 'likely'
    | 'notThere'
    | 'write',
    Line
  >
>

/** What a choice comes to, in the user's eyes. */
export type GuideKind = 'answer' | 'file' | 'draft' | 'fields' | 'accept'

export interface GuideChoice {
  /** The answer names it by this. */
  readonly title: Line
  /** What the user reads; the title where there is nothing shorter. */
  readonly label?: Line
  readonly kind: GuideKind
  /** What was seen that speaks for it. */
  readonly detail?: Line
  /** What it leaves for a person to say. */
  readonly asks: readonly GuideField[]
}

/** A field of the declaration that a person is asked for. */
export interface GuideField {
  /** As it is written in the declaration, from the service's entry. */
  readonly key: string
  /** In a few words, for a line that names several. */
  readonly name: Line
  /** What to write, in one sentence. */
  readonly prompt: Line
  readonly kind: 'values' | 'number' | 'day' | 'file' | 'place' | 'words'
  /** A sentence answers it as well as a file. */
  readonly tells: boolean
  readonly values: readonly { readonly value: string; readonly label?: Line }[]
  /** Files that look like the one asked for, likeliest first. */
  readonly files: readonly string[]
  /** What the answer usually is. */
  readonly proposal?: string
  /** How an answer looks. */
  readonly example?: Line
}

/** Writes one answer. */
export const GUIDE_ANSWER = 'genaiMeasures/guideAnswer'
export interface GuideAnswerParams {
  readonly folder: string
  readonly id: string
  /** The title of the choice. */
  readonly choice: string
  /** What was said for its fields; a field that is left out stays empty. */
  readonly typed: Readonly<Record<string, string>>
}
/** Whether it was written, and where. */
export interface GuideAnswerResult {
  readonly written: boolean
  readonly at?: DutyPlace
}
