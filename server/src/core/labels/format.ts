import type { ByteReader } from './byte-source.ts'
import type { BytePatch } from './patch.ts'
import type { Fault } from './faults.ts'
import type { Member } from './value.ts'

/**
 * Where a label sits, judged for its format: `standard` is the place the TC260 guide of 2025-08-28 names, `other` a
 * place readers know as well (Annex B, second copies), `near-miss` something that looks like a label and is none.
 */
export type LabelPlace = 'standard' | 'other' | 'near-miss'

/** One thing found in a file that is, or was meant as, a label. */
export interface CarriedLabel {
  readonly place: LabelPlace
  /** True for a place the image guide's Annex B allows beside the standard one. */
  readonly alternative?: boolean
  /** The path inside the file's structure, such as `iTXt[XML:com.adobe.xmp]/TC260:AIGC`; technical, not translated. */
  readonly where: string
  /** Bytes of the file that hold it. */
  readonly offset: number
  readonly length: number
  /** The decoded text of the value. */
  readonly text: string
  /** Members already parsed, where the carrier is not JSON text (YAML, a PDF dictionary). */
  readonly members?: readonly Member[]
  /** Faults of the carrier itself: namespace, prefix, spelling of the key. */
  readonly faults?: readonly Fault[]
  /** How this copy makes room when a new label is written to the standard place; never used alone. */
  readonly retire?: readonly BytePatch[]
}

/** What else a reader noticed: `damaged` structure, `encrypted`, `c2pa` credentials that an edit would invalidate. */
export type Note = 'damaged' | 'encrypted' | 'c2pa' | 'no-rule'

export interface FormatReading {
  readonly labels: readonly CarriedLabel[]
  readonly notes: readonly Note[]
}

/** Why a label cannot be written into this file. */
export type Refusal = 'damaged' | 'encrypted' | 'too-long' | 'no-room' | 'not-writable' | 'absolute-offsets'

/** One file format. `read` never throws for bad input beyond LimitError; `plan` gives the changes that put `json` at the standard place. */
export interface LabelFormat {
  readonly id: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Looks at the first bytes of a file (up to 4096). Absent for text formats, which are known by extension only. */
  sniff?(head: Uint8Array): boolean
  read(reader: ByteReader): Promise<FormatReading>
  plan?(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal>
}

/** More labels than this in one file are not told apart; they disagree anyway. */
const MOST_LABELS = 64

/** Collects what a format's reader finds. */
export class Collector implements FormatReading {
  readonly labels: CarriedLabel[] = []
  readonly notes: Note[] = []

  /** A blank value at another place than the standard one is no label: that is what is left where one was retired. */
  label(label: CarriedLabel): void {
    const blank = label.place !== 'standard' && label.members === undefined && label.text.trim() === ''
    if (!blank && this.labels.length < MOST_LABELS) this.labels.push(label)
  }

  note(note: Note): void {
    if (!this.notes.includes(note)) this.notes.push(note)
  }
}
