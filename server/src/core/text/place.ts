import type { Span } from './span.ts'

/** A file and a stretch of it. */
export interface Place {
  readonly file: string
  readonly span: Span
}
