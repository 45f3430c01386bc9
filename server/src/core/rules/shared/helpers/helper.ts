/** `notice`: the visible label of a text. `metadata`: the AIGC field of a file. */
export type HelperKind = 'notice' | 'metadata'

/** A small file that a fix begins. Each is short enough to be read at once, and a test runs it: what it writes, our reader reads. */
export interface Helper {
  /** Beside the code that generates. */
  readonly file: string
  readonly text: string
  /** What of it is there to be called, as it stands in the file: a team may have a file of this name that it wrote itself. */
  readonly holds: RegExp
  /** How other code that calls it brings it in. */
  readonly calls: RegExp
}

/** Words with both elements of GB 45438-2025, as products show them. */
export const WORDS = '内容由AI生成，仅供参考'
