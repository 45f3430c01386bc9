import type { FileCheck } from '../../../core/labels/check-file.ts'

/** A file that was checked. `text` is a text file's content, for lines and columns. */
export interface CheckedFile extends FileCheck {
  readonly file: string
  readonly text: string | undefined
}
