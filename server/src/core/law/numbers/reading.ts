import type { Message } from '../../locale/messages.ts'
import type { Span } from '../../text/span.ts'

/** What a number's parser says: its parts, or what is wrong and where (offsets inside the text given). */
export type Reading<Parts> =
  | { readonly ok: true; readonly parts: Parts; readonly hints: readonly Hint[] }
  | ({ readonly ok: false } & Fault)

/** What makes a number malformed. */
export interface Fault {
  readonly code: string
  readonly problem: Message
  readonly span: Span
}

/** Something worth a second look that does not make the number malformed. */
export type Hint = Fault

export function fault(code: string, problem: Message, start: number, end: number): { readonly ok: false } & Fault {
  return { ok: false, code, problem, span: { start, end } }
}

export function wellFormed<Parts>(parts: Parts, hints: readonly Hint[] = []): Reading<Parts> {
  return { ok: true, parts, hints }
}

/** Digits written full-width (`１２３`) as ASCII, one for one, so that offsets stay. Also the colon, dash and letters. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[‐‑–—−]/g, '-')
}
