import type { Written } from './written.ts'

/** Asks for the form of ten questions, with the duties that the answers so far come to, as a page; and for the declaration that follows. */
export const ASSESS = 'genaiMeasures/assess'

export interface AssessParams {
  /** URI of the workspace folder whose language and day count; the first that is open when left out. */
  readonly folder?: string
  /** As the form sends them; nothing before the first time. */
  readonly answers?: unknown
  /** Made by who shows the page, anew for each. */
  readonly nonce: string
}

export interface AssessResult {
  /** The page, whose policy admits its own style and script alone. */
  readonly page: Written<'html'>
  readonly title: Written<'line'>
  /** The text of `genai-measures.yaml`. */
  readonly declaration: string
}
