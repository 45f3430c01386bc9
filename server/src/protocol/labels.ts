// AIGC labels of single files (GB 45438-2025): the client hands over bytes and writes what comes back, the server judges.

import type { Line } from './written.ts'

/** Checks the label of one file. */
export const CHECK_LABEL = 'genaiMeasures/checkLabel'
export interface CheckLabelParams {
  /** Its name tells text formats. */
  readonly uri: string
  /** The file's bytes in Base64. */
  readonly bytes: string
}
export interface CheckLabelResult {
  /** How many labels were found. */
  readonly labels: number
  /** What is wrong or worth knowing, in the user's language, worst first. */
  readonly findings: readonly {
    readonly severity: 'error' | 'warning' | 'information' | 'hint'
    readonly message: Line
  }[]
  /** Producer and content number as the first label states them. */
  readonly producer?: Line
  readonly produceId?: Line
}

/** Asks who produces what lies at a file's place, as the declaration there states it: the team's code comes before one person's memory. */
export const LABEL_PRODUCER = 'genaiMeasures/labelProducer'
export interface LabelProducerParams {
  readonly uri: string
}
export interface LabelProducerResult {
  readonly producer?: Line
}

/** Puts one label into a file: of a file on its own disk the server does so itself, in one step; of others it is handed the bytes. */
export const ADD_LABEL = 'genaiMeasures/addLabel'
export interface AddLabelParams {
  readonly uri: string
  /** The file's bytes in Base64; first left out. */
  readonly bytes?: string
  readonly producer: string
  readonly produceId: string
  /** 1 is generated, 2 may be, 3 suspected (GB 45438-2025 Annex E). */
  readonly label: '1' | '2' | '3'
}
/**
 * That it is written; the whole new file in Base64, read back before it is handed over; that its bytes are needed; or why nothing was
 * written, in the user's language.
 */
export type AddLabelResult =
  | { readonly written: true }
  | { readonly bytes: string }
  | { readonly wants: 'bytes' }
  | { readonly refused: Line }
