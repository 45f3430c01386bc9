import type { Span } from '../text/span.ts'

/** A further place of a file where the very same call is made, in a function of its own. */
export interface AskedAgain {
  readonly span: Span
  readonly within: string
  readonly sent?: Span | undefined
}
