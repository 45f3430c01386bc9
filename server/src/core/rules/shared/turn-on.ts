import type { SeenOf } from '../../evidence/evidence.ts'
import type { TextEdit } from '../../text/span.ts'

const SWITCHES: readonly (readonly [off: RegExp, on: string])[] = [
  [/\bFalse\b/, 'True'],
  [/\bfalse\b/, 'true'],
  [/\b0\b/, '1'],
]

/** The edit that turns a vendor's mark or a label's switch on, where the text under the evidence ends in a plain off value. */
export function turnOn(one: SeenOf<'vendor-watermark' | 'label-switch'>): TextEdit | undefined {
  if (one.span.end - one.span.start !== one.value.length) return undefined
  for (const [off, on] of SWITCHES) {
    const found = off.exec(one.value)
    if (!found) continue
    const start = one.span.start + found.index
    return { span: { start, end: start + found[0].length }, newText: on }
  }
  return undefined
}
