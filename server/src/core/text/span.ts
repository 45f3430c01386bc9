/** A stretch of a text, in UTF-16 code units: `start` inclusive, `end` exclusive. Never lines and columns: those exist at the edge only. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One replacement in a text; an insertion has an empty span. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}

/** Applies edits that do not overlap, in any order. Throws RangeError when two overlap: that is our own fault, never the user's. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let out = ''
  let at = 0
  for (const { span, newText } of ordered) {
    if (span.start < at) throw new RangeError(`edits overlap at ${span.start}`)
    out += text.slice(at, span.start) + newText
    at = span.end
  }
  return out + text.slice(at)
}
